import { expect, it, onTestFinished, vi } from "vitest";
import type { PageReading } from "@/utils/sites/found-comment";
import { patchReading } from "@/utils/sites/patch-reading";
import type { ReadingChange } from "@/utils/sites/reading-change";
import { watchComments } from "@/utils/sites/watch-comments";
import type { WorkBudget } from "@/utils/sites/work-budget";
import { articlePage, commentItem, manyItems } from "./make-thread";
import { openPage } from "./open-page";

const patience = { timeout: 10_000 };
/** So many that a change is read alone. */
const many = 320;

/** Affords everything, but for what waits behind `gate`. */
function openBudget(gate: () => Promise<void> | undefined): WorkBudget {
  const nothing = () => undefined;
  return {
    ...{ spend: nothing, changed: nothing, grow: nothing, settle: nothing, resume: nothing },
    ...{ isPaused: () => false, hasFree: () => true, takeFree: () => true },
    affords: () => true,
    ready: gate,
  };
}

interface Look {
  readonly reading: PageReading | undefined;
  readonly change: ReadingChange;
}

async function watch(html: string, gate: () => Promise<void> | undefined = () => undefined) {
  const page = await openPage(html);
  const looks: Look[] = [];
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const loadPatch = vi.fn(() => Promise.resolve(patchReading));
  const onReading = (reading: PageReading | undefined, change: ReadingChange) =>
    looks.push({ reading, change });
  const options = { onReading, loadPatch, budget: openBudget(gate) };
  watchComments(page, options, controller.signal);
  await vi.waitFor(() => expect(looks).toHaveLength(1), patience);
  const list = page.querySelector("ol") ?? page.body;
  const insert = (html: string) => list.prepend(page.createRange().createContextualFragment(html));
  return { page, looks, loadPatch, insert };
}

const ids = (found: ReadingChange["added"] = []) => found.map(({ comment }) => comment.id);

it("tells of a comment among hundreds before it looks at the others, and looks at them at rest", async () => {
  const { looks, insert } = await watch(articlePage(manyItems(many)));
  insert(commentItem(900) + commentItem(901));
  await vi.waitFor(() => expect(looks).toHaveLength(2), patience);
  const [, alone] = looks;
  expect(alone?.reading?.isPatched).toBe(true);
  expect(ids(alone?.change.added)).toEqual(["900", "901"]);
  expect([alone?.change.changed, alone?.change.removed]).toEqual([[], []]);
  expect(ids(alone?.reading?.comments).slice(0, 3)).toEqual(["900", "901", "1"]);
  await vi.waitFor(() => expect(looks).toHaveLength(3), patience);
  const [, , whole] = looks;
  expect(whole?.reading?.isPatched).toBeUndefined();
  expect(ids(whole?.reading?.comments)).toEqual(ids(alone?.reading?.comments));
  expect(whole?.change).toEqual({ added: [], changed: [], removed: [] });
});

it("asks for what reads a change once, and not where there are few", async () => {
  const few = await watch(articlePage(manyItems(20)));
  few.insert(commentItem(900));
  await vi.waitFor(() => expect(few.looks).toHaveLength(2), patience);
  expect(few.loadPatch).not.toHaveBeenCalled();
  expect(few.looks[1]?.reading?.isPatched).toBeUndefined();
  const { looks, loadPatch, insert } = await watch(articlePage(manyItems(many)));
  insert(commentItem(900));
  await vi.waitFor(() => expect(looks).toHaveLength(3), patience);
  expect(loadPatch).toHaveBeenCalledTimes(1);
});

it("looks at all of them at once where an element is used again for another comment", async () => {
  const { page, looks } = await watch(articlePage(manyItems(many)));
  page.querySelector("#comment-2")?.setAttribute("id", "comment-777");
  await vi.waitFor(() => expect(looks).toHaveLength(2), patience);
  expect(looks[1]?.reading?.isPatched).toBeUndefined();
  expect(ids(looks[1]?.change.added)).toEqual(["777"]);
});

const remark = (name: string, parent = "0") =>
  `<div itemscope itemtype="https://schema.org/Comment" id="r${name}" parentid="r${parent}"><b itemprop="author">Ann</b><time itemprop="dateCreated" datetime="2026-02-03T08:15:00Z">3 February</time><p itemprop="text">Remark ${name}.</p></div>`;

it("finds at rest whose reply a comment is whose parent came after it", async () => {
  const names = Array.from({ length: many }, (_, at) => String(at + 1));
  const html = `<main><h1>Clean water</h1></main><section><ol>${names.map((name) => remark(name)).join("")}${remark("700", "900")}</ol></section>`;
  const { looks, insert } = await watch(html);
  const parentOf = (look: Look | undefined) =>
    look?.reading?.comments.find(({ comment }) => comment.text === "Remark 700.")?.comment.parentId;
  expect(parentOf(looks[0])).toBeNull();
  insert(remark("900"));
  await vi.waitFor(() => expect(looks).toHaveLength(2), patience);
  expect(looks[1]?.reading?.isPatched).toBe(true);
  await vi.waitFor(() => expect(looks).toHaveLength(3), patience);
  expect(parentOf(looks[2])).toBe(looks[1]?.reading?.comments[0]?.comment.id);
});

it("gives a look at rest up for what has just changed, and takes it up again", async () => {
  let asked: (() => void) | undefined;
  /** Until somebody says otherwise, looks go on. */
  const gate: { wait?: Promise<void> } = {};
  const { looks, insert } = await watch(articlePage(manyItems(many)), () => {
    if (gate.wait !== undefined) asked?.();
    return gate.wait;
  });
  insert(commentItem(900));
  await vi.waitFor(() => expect(looks).toHaveLength(2), patience);
  // The look at rest begins, and waits.
  const open = Promise.withResolvers<void>();
  gate.wait = open.promise;
  await new Promise<void>((resolve) => {
    asked = resolve;
  });
  delete gate.wait;
  insert(commentItem(901));
  await vi.waitFor(() => expect(looks).toHaveLength(3), patience);
  expect(looks[2]?.reading?.isPatched).toBe(true);
  expect(ids(looks[2]?.change.added)).toEqual(["901"]);
  open.resolve();
  await vi.waitFor(() => expect(looks).toHaveLength(4), patience);
  expect(looks[3]?.reading?.isPatched).toBeUndefined();
  expect(ids(looks[3]?.reading?.comments).slice(0, 3)).toEqual(["901", "900", "1"]);
});
