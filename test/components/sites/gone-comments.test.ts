import { expect, it } from "vitest";
import { readPage } from "@/utils/sites/read-page";
import { openPage } from "./open-page";

const comment = (name: string, text: string, { of = "", reply = true } = {}) => `
  <div class="entry ${of}" id="entry-${name}"><b class="nick">${name}</b> <time datetime="2026-03-01T10:00:00Z">1 March</time>
  <div class="words">${text}</div>${reply ? "<button>Reply</button>" : ""}</div>`;
const page = (last: string) =>
  `<section class="comments"><h2>4 comments</h2>${comment("Ann", "The bridge is open again.")}${comment("Ben", "Until the next flood.")}${comment("Cleo", "I crossed it this morning.")}${last}</section>`;

/** Whether the comment of Dora, the last of four, is gone. */
async function isGone(html: string): Promise<boolean | undefined> {
  const reading = readPage(await openPage(page(html)), { genericOnly: true });
  const last = reading?.comments.find(({ comment: { author } }) => author === "Dora");
  return last === undefined ? undefined : last.comment.isDeleted;
}

it.each([
  ["a note that nobody can answer", comment("Dora", "Deleted by its author", { reply: false })],
  ["a note in italics and nothing else", comment("Dora", "<p><em>Deleted by its author</em></p>")],
  ["a note by its class", comment("Dora", "Deleted by its author", { of: "entry-deleted" })],
  [
    "a link to a text that is kept out of sight",
    comment("Dora", '<a href="#">show comment</a>', { reply: false }),
  ],
])("says that a comment is gone of %s", async (_, html) => {
  expect(await isGone(html)).toBe(true);
});

it.each([
  ["is read where somebody says something", "The railing is loose.", 4],
  ["is none where only a note is left", "Kommentaar on eemaldatud.", 3],
])("a comment without a name %s", async (_, text, count) => {
  const nameless = comment("Dora", text, { reply: false }).replace('<b class="nick">Dora</b>', "");
  const reading = readPage(await openPage(page(nameless)), { genericOnly: true });
  expect(reading?.comments.length).toBe(count);
});

it.each([
  ["who tells of something removed", comment("Dora", "The old railing was removed.")],
  ["who says so of something in italics", comment("Dora", "<em>They removed the railing.</em>")],
  ["who sets a word apart", comment("Dora", "<em>Deleted</em> scenes are the best.")],
  ["who asks", comment("Dora", "Was mine deleted?", { reply: false })],
  ["who sends a picture", comment("Dora", '<img src="data:," alt="">', { reply: false })],
  ["who says little", comment("Dora", "😀", { reply: false })],
])("does not say so of one %s", async (_, html) => {
  expect(await isGone(html)).toBe(false);
});

it("reads what stands around a reply that is gone", async () => {
  const nested = comment(
    "Dora",
    `Nested well.<div>${comment("Eve", "Deleted by its author", { of: "deleted", reply: false })}</div>`,
  );
  expect(await isGone(nested)).toBe(false);
});
