import { expect, it } from "vitest";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

const said = "It was in mine, every single spring, and nobody knew why.";
const comment = (inside = "") =>
  `<li class="comment" id="c17"><div class="comment-block"><cite class="user"><a href="/u/ann">Ann</a></cite> <time>2 March 2026</time><p class="comment-content">${said}</p><a href="#">Reply</a></div>${inside}</li>`;
const replies =
  '<div class="comment-replies"><div class="comment-thread">Replies <a href="/u/ann/17">Reply</a></div></div>';
const trackbacks = '<div class="comments"><h3>Trackbacks</h3><p>There are no trackbacks.</p></div>';

it.each([
  [
    "beside an empty box for its answers",
    `<div class="comment-thread"><ol>${comment(replies)}</ol></div>`,
  ],
  [
    "in the second of two boxes",
    `${trackbacks}<div class="comments"><h3>Comments</h3><ol>${comment()}</ol></div>`,
  ],
  [
    "in boxes around it",
    `<div class="comments"><h3>1 comment</h3><div>Order: oldest first <ol>${comment()}</ol></div></div>`,
  ],
])("reads a single comment %s", async (_, html) => {
  const page = await openPage(`<main><h1>The weir</h1><p>It is open again.</p>${html}</main>`);
  const reading = readPage(page, { genericOnly: true });
  expect(reading?.comments.map(({ comment: { author, text } }) => [author, text])).toEqual([
    ["Ann", said],
  ]);
});
