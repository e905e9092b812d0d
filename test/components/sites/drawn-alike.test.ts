import { expect, it } from "vitest";
import { readGeneric, said } from "./read-generic";

const reply = "<button>Reply</button>";

/** A box as comments and cards of one design have it. */
function box(who: string, text: string, more = reply): string {
  return `<div class="flex py"><i class="pic"></i><div class="grow"><span class="font">${who}</span> <span class="small">2 hours ago</span><p>${text}</p>${more}</div></div>`;
}

const boxes = said.map(([who, text]) => box(who, text)).join("");

const cards = box("The weir", "Gone.", "") + box("The mill", "Sold.", "");
const left = box("Ida", "I did read on.", "");

it.each([
  ["cards under another heading", `<h2>Read on</h2><div>${cards}</div>`, 3],
  ["cards whose heading is in a header", `<header><h3>Read on</h3></header><div>${cards}</div>`, 3],
  ["what can be answered", `<h2>Read on</h2><div>${box("Ida", "I did read on.")}</div>`, 4],
  ["what has no heading", `<div>${left}</div>`, 4],
  ["what the page calls a comment", `<h2>Best comment</h2><div>${left}</div>`, 4],
  ["what is in a box for comments", `<div class="comments-top"><h2>Best</h2>${left}</div>`, 4],
])("takes for comments, or leaves out, beside them: %s", async (_, beside, count) => {
  const list = `<section><h2>Comments (4)</h2><form><textarea></textarea></form><div>${boxes}</div></section>`;
  expect(await readGeneric(`<h1>Fish</h1>${list}<section>${beside}</section>`)).toHaveLength(count);
});

it("leaves cards above the comments out", async () => {
  const list = `<section><h2>Comments (3)</h2><form><textarea></textarea></form><div>${boxes}</div></section>`;
  const found = await readGeneric(
    `<h1>Fish</h1><section><h2>Read on</h2><div>${cards}</div></section>${list}`,
  );
  expect(found.map(({ author }) => author)).toEqual(said.map(([who]) => who));
});

it.each([
  ["a template of the page's scripts", box("{{ name }}", "{{ text }}"), 3],
  ["another", box("&lt;%= name %&gt;", "&lt;%= text %&gt;"), 3],
  ["one who is called by a sign of templates", box("{{ida}}", "I did read on."), 4],
  ["one who asks about them", box("Ida", "<code>{{x}}</code> or <code>{{y}}</code>"), 4],
])("takes for comments, or leaves out, among them: %s", async (_, one, count) => {
  expect(await readGeneric(`<h2>4 comments</h2><div>${boxes}${one}</div>`)).toHaveLength(count);
});

/** Comments in a list, the last with two answers in rows of their own and what stands below these. */
function answered(below: string): string {
  const one = ([who, text]: readonly [string, string], name: string, pic = "") =>
    `<div class="${name}">${pic}<div class="text"><a href="/u/${who}">${who}</a>: <span>${text}</span></div><div class="info"><b>2 hours ago</b></div></div>`;
  const roots = said.map((row) => one(row, "root", '<img class="avatar" alt="">'));
  const replies = [one(["Ida", "I did."], "answer"), one(["Bo", "So did I."], "answer"), below];
  return `<h2>5 comments</h2><div class="feed">${roots.map((root, at) => `<div class="item">${root}${at === 2 ? `<div class="deep">${replies.join("")}</div>` : ""}</div>`).join("")}</div>`;
}

it.each([
  ["a link to more", '<div class="answer"><div><a href="#all">All 12 replies</a></div></div>', 5],
  ["a button", '<div class="answer"><button>All 12 replies <i></i></button></div>', 5],
])("reads answers in rows of one kind, below which stands %s", async (_, below, count) => {
  const found = await readGeneric(answered(below));
  expect(found).toHaveLength(count);
  expect(found.slice(3).every(({ parentId }) => parentId === found[2]?.id)).toBe(true);
});

it.each([
  ["an expert's box under the heading of all", "<h2>4 comments</h2>", "<h3>Experts</h3>", 4],
  ["what all others answer, above that heading", "", "<h3>Topic</h3>", 3],
])("reads, or leaves out, %s", async (_, above, heading, count) => {
  const first = `<section>${heading}${box("Ida", "I did read on.")}</section>`;
  const own = above === "" ? "<h2>3 comments</h2>" : "";
  const page = `<h1>Fish</h1><main>${above}${first}${own}<div class="list">${boxes}</div><form><textarea></textarea></form></main>`;
  expect(await readGeneric(page)).toHaveLength(count);
});

/** Comments of two kinds side by side, in one section with this in it. */
function twoKinds(heading: string): string {
  const one = (kind: string, [who, text]: readonly [string, string], at: number) =>
    `<div class="${kind}"><span class="author">${who}</span> <time>${at + 1} March 2026</time><div class="text">${text}</div>${reply}</div>`;
  const roots = said.map((row, at) => one("remark", row, at));
  const words = [one("word", ["Ida", "I did."], 3), one("word", ["Bo", "So did I."], 4)];
  return `<section class="comments">${heading}<div class="list">${roots.join("")}</div><div class="more">${words.join("")}</div></section>`;
}

it.each([
  ["the number of comments", "<h1>5 comments</h1>", 5],
  ["the same, of the second order", "<h2>5 comments</h2>", 5],
  ["what the page is about", "<h1>Fish</h1>", 3],
])(
  "reads a second kind beside the first, or leaves it out, under %s",
  async (_, heading, count) => {
    expect(await readGeneric(twoKinds(heading))).toHaveLength(count);
  },
);

it("keeps a definition that is a link, whose term says who", async () => {
  const link = '<a href="https://weir.example/">weir.example</a>';
  const rows = [...said, ["Li", link] as const].map(
    ([who, text]) => `<dt><b class="author">${who}</b> <time>2 March</time></dt><dd>${text}</dd>`,
  );
  const found = await readGeneric(`<h2>4 comments</h2><dl class="comments">${rows.join("")}</dl>`);
  expect(found.map(({ bodyText }) => bodyText)).toEqual([
    ...said.map(([, text]) => text),
    "weir.example",
  ]);
});

/** Comments with an address for each name, the last by a guest, and the chapter that each is about. */
function guests(byline: (who: string) => string): string {
  const rows = said.map(
    ([who, text], at) =>
      `<li class="entry ${at === 2 ? "guest" : ""}"><h4 class="byline">${at === 2 ? byline(who) : `<a href="/users/${at}">${who}</a> <b class="score">(score: <a href="#why${at}">${at}, good</a>)</b>`} <span class="on">on <a href="/works/4/chapters/${at}">Chapter ${at}</a></span></h4> <time>${at + 1} March 2026</time><blockquote><p>${text}</p></blockquote>${reply}</li>`,
  );
  return `<h2>3 comments</h2><ul class="comments">${rows.join("")}</ul>`;
}

it.each([
  [
    "a span before what he is",
    (who: string) => `<span>${who}</span> <span class="role">(Guest)</span>`,
  ],
  [
    "a span beside a score",
    (who: string) => `<span>${who}</span> <b class="score">(score: <a href="#why">2, good</a>)</b>`,
  ],
  ["bold letters", (who: string) => `<strong>${who}</strong>`],
])("names a guest whose name is %s", async (_, byline) => {
  const found = await readGeneric(guests(byline));
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(said);
});

it("reads a comment in a table of its own, in rows of a table, by the width of what stands before", async () => {
  const rows = said.map(
    ([who, text], at) =>
      `<tr><td><table width="100%"><tr>${'<td width="30"><img width="30" height="1" alt=""></td>'.repeat(at)}<td><table width="100%" cellpadding="4"><tr><td><font size="2"><b>${who}</b></font></td><td align="right"><font size="1">0${at + 3}.11.2002, 14:22 <a href="answer?nr=${at}">[reply]</a></font></td></tr><tr><td colspan="2"><font size="2">${text}</font></td></tr></table></td></tr></table></td></tr>`,
  );
  const found = await readGeneric(
    `<b>3 comments</b><br><table width="600">${rows.join("")}</table><form><textarea></textarea></form>`,
  );
  expect(found.map(({ author, bodyText }) => [author, bodyText])).toEqual(said);
  expect(found.map(({ parentId }) => parentId)).toEqual([null, found[0]?.id, found[1]?.id]);
});
