import { expect, it, onTestFinished, vi } from "vitest";
import { watchComments } from "@/utils/sites/watch-comments";
import { nextFrame } from "../next-frame";
import { articlePage, commentItem, manyItems } from "./make-thread";
import { openParsing } from "./open-page";
import { insert, type Look, lookOf, watch } from "./watch-page";

it("tells of comments that come", async () => {
  const { list, looks, after } = await watch(articlePage(manyItems(2)));
  expect(looks[0]?.added).toEqual(["1", "2"]);
  const look = await after(() => insert(list, commentItem(3)));
  expect(look).toEqual({ ids: ["1", "2", "3"], added: ["3"], changed: [], removed: [] });
});

it("tells of no comment before the page is parsed, and says before what stands whole", async () => {
  const page = openParsing();
  page.write(articlePage(manyItems(3)).split("</ol>")[0] ?? "");
  const looks: Look[] = [];
  const ahead: string[][] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  watchComments(
    page,
    {
      onReading: (reading, change) => looks.push(lookOf(reading, change)),
      onAhead: ({ comments }) => ahead.push(comments.map(({ comment }) => comment.id)),
    },
    controller.signal,
  );
  await vi.waitFor(() => expect(ahead).toEqual([["1", "2"]]), { timeout: 10_000 });
  page.write(commentItem(4));
  await nextFrame();
  expect(looks).toEqual([]);
  page.close();
  await vi.waitFor(() => expect(looks.length).toBe(1), { timeout: 10_000 });
  expect(looks[0]?.added).toEqual(["1", "2", "3", "4"]);
  expect(ahead).toHaveLength(1);
});

it("finds the first comments of a page that had none", async () => {
  const { page, looks, after } = await watch(
    "<main><h1>Clean water</h1><div id=comments></div></main>",
  );
  expect(looks[0]?.ids).toEqual([]);
  const look = await after(() =>
    insert(page.querySelector("#comments") ?? page.body, manyItems(3)),
  );
  expect(look?.added).toEqual(["1", "2", "3"]);
});

it("tells of a comment whose text was edited, and of no other", async () => {
  const { page, after } = await watch(articlePage(manyItems(3)));
  const look = await after(() => {
    const paragraph = page.querySelector("#comment-2 p");
    if (paragraph?.firstChild != null) paragraph.firstChild.nodeValue = "Something else.";
  });
  expect(look).toEqual({ ids: ["1", "2", "3"], added: [], changed: ["2"], removed: [] });
});

it("tells of a link whose address was changed", async () => {
  const item = commentItem(1, '<p><a href="https://a.example/">a</a></p>');
  const { page, after } = await watch(articlePage(item));
  const look = await after(() =>
    page.querySelector("p a")?.setAttribute("href", "https://b.example/"),
  );
  expect(look?.changed).toEqual(["1"]);
});

it("tells of comments that went", async () => {
  const { page, after } = await watch(articlePage(manyItems(3)));
  const look = await after(() => page.querySelector("#comment-2")?.remove());
  expect(look).toEqual({ ids: ["1", "3"], added: [], changed: [], removed: ["2"] });
});

it("keeps comments that were only put in another order", async () => {
  const { page, list, after } = await watch(articlePage(manyItems(3)));
  const look = await after(() => list.prepend(page.querySelector("#comment-3") ?? list));
  expect(look?.ids).toEqual(["3", "1", "2"]);
  expect([look?.added, look?.removed]).toEqual([[], []]);
});

it("sees that an element was used again for another comment", async () => {
  const { page, after } = await watch(articlePage(manyItems(2)));
  const look = await after(() => {
    const item = page.querySelector("#comment-2");
    const text = item?.querySelector("p");
    item?.setAttribute("id", "comment-77");
    item?.querySelector("article")?.setAttribute("id", "div-comment-77");
    if (text != null) text.textContent = "Another remark.";
  });
  expect(look).toMatchObject({ ids: ["1", "77"], added: ["77"], removed: ["2"] });
});

it("does not look again for what we put into the page ourselves", async () => {
  const { page, looks, after } = await watch(articlePage(manyItems(2)));
  const host = page.createElement("div");
  host.setAttribute("data-threadkeeper", "panel");
  page.querySelector("#comment-1 .comment-content")?.after(host);
  host.attachShadow({ mode: "open" }).append("Sponsor line");
  host.remove();
  const before = looks.length;
  // A change of the page's own is what proves that the others were passed over.
  const look = await after(() => page.querySelector("#comment-2")?.remove());
  expect(looks.length).toBe(before + 1);
  expect(look?.changed).toEqual([]);
});

it("sees changes inside an open shadow root", async () => {
  const inside = `<ol class="comment-list">${manyItems(2)}</ol>`
    .replaceAll("comment-1", "c-1")
    .replaceAll("comment-2", "c-2");
  const html = `<main><h1>T</h1></main><section class="comments"><h2>2 comments</h2><div id="host"><template shadowrootmode="open">${inside}</template></div></section>`;
  const { page, looks, after } = await watch(html);
  expect(looks[0]?.ids.length).toBe(2);
  const root = page.querySelector("#host")?.shadowRoot;
  const look = await after(() => root?.querySelector("li")?.remove());
  expect(look?.ids.length).toBe(1);
});

it("stops when it is told to", async () => {
  const { page, list, looks, controller } = await watch(articlePage(manyItems(2)));
  controller.abort();
  const before = looks.length;
  // Another that goes on is what proves that there was something to tell.
  const other = await watch(page);
  expect((await other.after(() => insert(list, commentItem(3))))?.added).toEqual(["3"]);
  expect(looks.length).toBe(before);
});

it("tells all of thousands at once, read in many short tasks", async () => {
  const { looks, tasks } = await watch(articlePage(manyItems(9_000)));
  expect(looks[0]?.ids.length).toBe(9_000);
  expect(tasks.length).toBeGreaterThan(2);
}, 60_000);

it("tells the first of thousands before the rest where that is asked for", async () => {
  const { looks } = await watch(articlePage(manyItems(3_000)), { isEager: true });
  expect(looks[0]?.ids.length).toBe(40);
  await vi.waitFor(() => expect(looks.at(-1)?.ids.length).toBe(3_000), { timeout: 30_000 });
  expect(looks.at(-1)?.removed).toEqual([]);
  expect(looks.at(-1)?.added.length).toBe(2_960);
}, 60_000);
