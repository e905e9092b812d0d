import fc from "fast-check";
import { expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { patchReading } from "@/utils/sites/patch-reading";
import { readPage } from "@/utils/sites/read-page";
import { compareReadings } from "@/utils/sites/reading-change";
import { runAtOnce } from "@/utils/sites/steps";
import { elementAround, isElement } from "@/utils/sites/walk-tree";
import { articlePage, commentItem, manyItems } from "./make-thread";
import { openPage } from "./open-page";

/** A page whose reading is brought up to date, as `watchComments` does it. */
interface Watched {
  readonly page: Document;
  readonly root: Document | ShadowRoot;
  /** The comments' elements in the page, as they stand. */
  items(): Element[];
  /** Draws a comment that the page does not have. */
  draw(number: number): string;
}

async function inDocument(count: number): Promise<Watched> {
  const page = await openPage(articlePage(manyItems(count)));
  return threadIn(page, page);
}

async function inShadowRoot(count: number): Promise<Watched> {
  const page = await openPage('<main><h1>Clean water</h1></main><div id="app"></div>');
  const root = page.querySelector("#app")?.attachShadow({ mode: "open" });
  if (root === undefined) throw new Error("No root.");
  root.append(fragment(page, `<ol class="comment-list">${manyItems(count)}</ol>`));
  return threadIn(page, root);
}

function threadIn(page: Document, root: Document | ShadowRoot): Watched {
  const items = () => [...root.querySelectorAll("li.comment")];
  return { page, root, items, draw: (number) => commentItem(number) };
}

const nameless = (number: number, words = `Remark ${number}.`) =>
  `<div class="entry"><span class="cusdis-comment-nickname">Ann ${number % 3}</span><div class="cusdis-comment-content"><p>${words}</p></div></div>`;

/** A system that prints no ids. */
async function withoutIds(count: number): Promise<Watched> {
  const entries = Array.from({ length: count }, (_, at) => nameless(at + 1)).join("");
  const page = await openPage(`<main><h1>Clean water</h1></main><section>${entries}</section>`);
  const items = () => [...page.querySelectorAll(".entry")];
  return { page, root: page, items, draw: nameless };
}

const marked = (number: number) =>
  `<article class="remark" id="c${number}" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Ann ${number % 3}</b><div itemprop="text"><p>Remark ${number}.</p></div></article>`;

/** A system whose copies have ids of their own: "c3-pinned" beside "c3". */
async function withMarks(count: number): Promise<Watched> {
  const remarks = Array.from({ length: count }, (_, at) => marked(at + 1)).join("");
  const page = await openPage(`<main><h1>Clean water</h1></main><section>${remarks}</section>`);
  const items = () => [...page.querySelectorAll(".remark")];
  return { page, root: page, items, draw: marked };
}

function fragment(page: Document, html: string): DocumentFragment {
  return page.createRange().createContextualFragment(html);
}

type Change = (watched: Watched, at: number, to: number, fresh: () => number) => void;

/** What a page does with its list. `at` and `to` choose a comment each. */
const changes: Readonly<Record<string, Change>> = {
  insert({ page, items, draw }, at, to, fresh) {
    const html = Array.from({ length: (to % 3) + 1 }, () => draw(fresh())).join("");
    pick(items(), at)?.before(fragment(page, html));
  },
  loadMore({ page, items, draw }, at, _, fresh) {
    const all = items();
    const more = fragment(page, draw(fresh()) + draw(fresh()));
    if (at % 2 === 0) all[0]?.before(more);
    else all.at(-1)?.after(more);
  },
  reply({ page, items, draw }, at, _, fresh) {
    const item = pick(items(), at);
    const list = item?.querySelector(":scope > .children");
    if (list != null) list.append(fragment(page, draw(fresh())));
    else item?.append(fragment(page, `<ul class="children">${draw(fresh())}</ul>`));
  },
  remove({ items }, at) {
    pick(items(), at)?.remove();
  },
  move({ items }, at, to) {
    const [one, other] = [pick(items(), at), pick(items(), to)];
    if (one !== undefined && other !== undefined && !one.contains(other)) other.before(one);
  },
  edit({ items }, at, to) {
    const text = pick(items(), at)?.querySelector("p")?.firstChild;
    if (text != null) text.nodeValue = `Remark ${to}, edited.`;
  },
  drawAnew({ items }, at) {
    const item = pick(items(), at);
    item?.replaceWith(item.cloneNode(true));
  },
  drawPartAnew({ items }, at) {
    const part = pick(items(), at)?.firstElementChild;
    part?.replaceWith(part.cloneNode(true));
  },
  useAgain({ items }, at, _, fresh) {
    const item = pick(items(), at);
    const number = fresh();
    if (item?.id !== "") item?.setAttribute("id", `comment-${number}`);
    item?.querySelector("[id^=div]")?.setAttribute("id", `div-comment-${number}`);
  },
  copy({ items }, at, to) {
    const all = items();
    const item = pick(all, at);
    pick(all, to)?.before(item?.cloneNode(true) ?? "");
  },
  pin({ items }, at, to) {
    const all = items();
    const originals = all.filter(({ id }) => !id.endsWith("-pinned"));
    const copy = pick(originals, at)?.cloneNode(true) as Element | undefined;
    if (copy === undefined) return;
    copy.id += "-pinned";
    pick(all, to)?.before(copy);
  },
  say({ root, page }, at) {
    root.querySelector("ol, section")?.before(fragment(page, `<p>News ${at}.</p>`));
  },
};

function pick<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

const shown = (reading: PageReading | undefined) =>
  (reading?.comments ?? []).map(({ comment, item, bodyEnd }) => ({
    item,
    bodyEnd,
    id: comment.id,
    text: comment.text,
    depth: comment.depth,
    parentId: comment.parentId,
    key: comment.key,
  }));

const told = (reading: PageReading | undefined) =>
  new Map((reading?.comments ?? []).map((found) => [found.item, found]));

/** The comments that records happened in. */
function staleOf(records: readonly MutationRecord[], known: ReadonlyMap<Element, FoundComment>) {
  const stale = new Set<Element>();
  for (const { target } of records) {
    let at = isElement(target) ? target : elementAround(target);
    while (at !== null && !known.has(at)) at = elementAround(at);
    if (at !== null) stale.add(at);
  }
  return stale;
}

const step = fc.record({
  /** Several changes may come within one frame. */
  names: fc.array(fc.constantFrom(...Object.keys(changes)), { minLength: 1, maxLength: 3 }),
  at: fc.nat(40),
  to: fc.nat(40),
});

it.each([
  ["of a known system", inDocument],
  ["in a shadow root", inShadowRoot],
  ["without ids", withoutIds],
  ["marked up for machines", withMarks],
])(
  "what changed alone gives the reading of a whole look: comments %s",
  async (_, open) => {
    const counts = { patched: 0, all: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const watched = await open(6);
        const { page, root } = watched;
        const observer = new MutationObserver(() => undefined);
        observer.observe(root, {
          ...{ childList: true, subtree: true, characterData: true },
          attributes: true,
          attributeFilter: ["id", "href"],
        });
        let next = 100;
        let reading = readPage(page);
        for (const { names, at, to } of steps) {
          for (const name of names) changes[name]?.(watched, at, to, () => next++);
          const records = observer.takeRecords();
          const before = told(reading);
          const stale = staleOf(records, before);
          const patch = reading && patchReading(page, reading, { records, told: before, stale });
          const known = {
            get: (item: Element) => (stale.has(item) ? undefined : before.get(item)),
          };
          const whole = readPage(page, { earlier: before, known });
          counts.all += 1;
          if (patch !== undefined) {
            counts.patched += 1;
            expect(shown(patch.reading)).toEqual(shown(whole));
            const keys = (found: readonly FoundComment[]) =>
              found.map(({ comment }) => comment.key).sort();
            const change = runAtOnce(compareReadings(before, whole?.comments ?? [])).change;
            expect(keys(patch.change.added)).toEqual(keys(change.added));
            expect([...patch.change.removed].sort()).toEqual([...change.removed].sort());
            expect(keys(patch.change.changed)).toEqual(
              expect.arrayContaining(keys(change.changed)),
            );
            expect(patch.reading.list).toBe(whole?.list);
          }
          reading = patch?.reading ?? whole;
        }
        page.defaultView?.frameElement?.remove();
      }),
      { numRuns: fuzzRuns(40) },
    );
    // A sixth of the changes and more, by what comes: the law above says nothing where none is.
    expect(counts.patched).toBeGreaterThan(counts.all / 20);
  },
  120_000,
);
