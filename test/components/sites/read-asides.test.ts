import { expect, it } from "vitest";
import { detect } from "@/utils/detectors/detect";
import { readBody } from "@/utils/sites/read-body";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

function read(html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html");
  return readBody([page.body], () => false);
}

it.each([
  [
    "inline elements joined",
    "<p>Thank you to our <b>Spon</b><i>sor</i> Esdebe</p>",
    "Thank you to our Sponsor Esdebe",
  ],
  ["words split by empty tags", "<p>Spon<span></span>sor<wbr> Esdebe</p>", "Sponsor Esdebe"],
  ["words split by a comment", "<p>Spon<!-- x -->sor Esdebe</p>", "Sponsor Esdebe"],
  [
    "blocks parted",
    "<p>The vote is on Tuesday.</p><div>Ad by Acme</div>",
    "The vote is on Tuesday.\nAd by Acme",
  ],
  ["line breaks kept", "Noted.<br>Ad by Acme<br/>", "Noted.\nAd by Acme"],
  [
    "lists and cells parted",
    "<ul><li>One</li><li>Two</li></ul><table><tr><td>a</td><td>b</td></tr></table>",
    "One\nTwo\na\nb",
  ],
  [
    "white space of the source collapsed",
    "<p>Thank you\n   to our\tSponsor</p>",
    "Thank you to our Sponsor",
  ],
])("reads %s", (_, html, text) => {
  expect(read(html).text).toBe(text);
});

it.each([
  ["an author's picture that is left out", '<a href=" "><b class="avatar"><img alt=""></b></a>', 0],
  ["words that are left out", '<a href="/a"><b class="avatar">Reply</b></a>', 1],
  ["a picture somebody shows", '<a href="/big"><img alt=""></a>', 1],
  ["words beside what is left out", '<a href="/a"><b class="avatar"></b>my log</a>', 1],
])("reads a link around %s", (_, link, count) => {
  const page = new DOMParser().parseFromString(`<body>${link}<p>Noted.</p></body>`, "text/html");
  const { links, linkElements } = readBody([page.body], (one) => one.matches(".avatar"));
  expect([links.length, linkElements.length]).toEqual([count, count]);
});

it.each([
  ["an attribute", "<span hidden>buy cheap pills</span>"],
  ["display: none", '<span style="color:red; display:none">buy cheap pills</span>'],
  ["visibility", '<span style="visibility: hidden">buy cheap pills</span>'],
  ["a font without size", '<span style="font-size:0px">buy cheap pills</span>'],
  ["opacity", '<span style="opacity: 0">buy cheap pills</span>'],
  ["a place far off", '<span style="position:absolute;left:-9999px">buy cheap pills</span>'],
  ["transparent letters", '<span style="color: transparent">buy cheap pills</span>'],
])("drops words hidden by %s and reports them", (_, hidden) => {
  const { text, asides } = read(`<p>The vote is ${hidden}on Tuesday.</p>`);
  expect(text).toBe("The vote is on Tuesday.");
  expect(asides?.hidden).toBe("buy cheap pills");
  const findings = detect({ text, ...(asides === undefined ? {} : { asides }) }).findings;
  expect(findings.map(({ kind, reason }) => [kind, reason.id])).toEqual([
    ["obfuscated", "text_obfuscated_hidden"],
  ]);
});

it.each([
  [
    "a theme's words for screen readers",
    '<span class="screen-reader-text">opens in a new tab</span>',
  ],
  ["a small but visible font", '<span style="font-size:0.8em">in brief</span>'],
  ["half-transparent letters", '<span style="opacity:0.5">in brief</span>'],
  ["a script", "<script>var hidden = 'words of nobody';</script>"],
  [
    "a hidden script",
    '<div style="display:none"><script>var a = "words of nobody";</script></div>',
  ],
])("reports nothing hidden for %s", (_, html) => {
  expect(read(`<p>The vote is on Tuesday. ${html}</p>`).asides).toBeUndefined();
});

it("reads what pictures are described as, once each, and emoji as words", () => {
  const { text, asides } = read(
    '<p>Noted <img class="emoji" alt="🙂"> <img src="a.png" alt="Sponsored by Acme Dental" title="Sponsored by Acme Dental"><img alt=" "></p>',
  );
  expect(text).toBe("Noted 🙂");
  expect(asides).toEqual({ pictures: ["Sponsored by Acme Dental"], hidden: "" });
});

it("judges the pictures, the name and the hidden words of a comment on a page", async () => {
  const page = await openPage(`<ol class="comment-list">
    <li class="comment" id="comment-1"><article id="div-comment-1" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a href="https://pills.example/" class="url">Buy Cheap Viagra Online</a></b></div></footer>
      <div class="comment-content"><p>The clinic opens on Monday.<img src="b.png" alt="Sponsored by Acme Dental"></p>
      <p style="display:none">casino bonus codes</p></div></article></li>
    <li class="comment" id="comment-2"><article id="div-comment-2" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ann Moss</b></div></footer>
      <div class="comment-content"><p>Thank you.<img src="c.png" alt="A chart of waiting times"></p></div></article></li></ol>`);
  const [first, second] = readPage(page)?.comments.map(({ comment }) => comment) ?? [];
  const besides = (comment: typeof first) => {
    if (comment === undefined) return [];
    const { text, author, asides } = comment;
    const input = { text, author, ...(asides === undefined ? {} : { asides }) };
    return detect(input).findings.filter(({ detector }) => detector === "beside-text");
  };
  expect(first?.text).toBe("The clinic opens on Monday.");
  expect(besides(first).map(({ kind, on, start }) => [kind, on, start])).toEqual([
    ["promotional", "author", null],
    ["sponsor-line", "body", null],
    ["obfuscated", "body", null],
  ]);
  expect(second?.asides?.pictures).toEqual(["A chart of waiting times"]);
  expect(besides(second)).toEqual([]);
});
