import { describe, expect, it } from "vitest";
import { readCommentHtml } from "@/utils/wordpress/comment-html";

describe("readCommentHtml reads what a person would see", () => {
  it.each([
    [
      "paragraphs and line breaks",
      "<p>Thanks.<br />\nAd by <b>X</b></p>\n<p>Bye</p>\n",
      "Thanks.\nAd by X\nBye",
    ],
    ["inline elements joined", "<p>Vi<b>ag</b>ra</p>", "Viagra"],
    ["entities", "<p>B &amp; C&#8217;s &lt;b&gt;</p>", "B & C’s <b>"],
    ["emoji pictures", '<p>Good <img class="wp-smiley" alt="😀" src="x"></p>', "Good 😀"],
    ["no scripts and styles", "<p>A<script>alert(1)</script><style>p{}</style>B</p>", "AB"],
    ["broken markup", "<p>A <b>B<p>C", "A B\nC"],
    ["nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(readCommentHtml(html).text).toBe(text);
  });

  it("keeps each link with its words and relation", () => {
    const { links } = readCommentHtml(
      '<p>See <a href="https://a.example/" rel="Nofollow UGC">the <b>list</b></a>.</p>',
    );
    expect(links).toEqual([{ href: "https://a.example/", text: "the list", rel: "nofollow ugc" }]);
  });
});
