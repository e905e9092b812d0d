import type { PickedRule } from "@/utils/core/picked-rule";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { isNews } from "@/utils/sites/is-news";
import { type ReadOptions, readSteps } from "@/utils/sites/read-page";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import { runInSlices } from "@/utils/sites/steps";
import { isElement } from "@/utils/sites/walk-tree";
import { workBudget } from "@/utils/sites/work-budget";

/** What differs from the reading before. */
export interface ReadingChange {
  readonly added: readonly FoundComment[];
  /** Read again because something inside them changed; the text may be the same. */
  readonly changed: readonly FoundComment[];
  readonly removed: readonly string[];
}

export interface WatchOptions {
  readonly onReading: (reading: PageReading | undefined, change: ReadingChange) => void;
  /** How long one slice of a look took, in milliseconds. */
  readonly onTask?: (durationMs: number) => void;
  /** The generic reader alone. */
  readonly genericOnly?: boolean;
  /** What a person taught us of this site. */
  readonly picked?: readonly PickedRule[];
  /**
   * Of a page with hundreds of comments, tell the first few before all of them are read; such a
   * reading has `isPartial`.
   */
  readonly isEager?: boolean;
}

/** A slice of a look ends after so long: the page must answer within 50 ms. */
const sliceMs = 12;
/** Elements of the first look: enough for what is in view. */
const firstLimit = 200;

/**
 * Reads the page now and again after it has changed, at most once a frame and in slices; comments
 * in which nothing changed are not read again. The only observer of the page's content, open
 * shadow roots included; what we put there ourselves (`data-threadkeeper`) is not news. On a page
 * that changes without end, looks take at most a tenth of the time. Stops when `signal` aborts.
 */
export function watchComments(page: Document, options: WatchOptions, signal: AbortSignal): void {
  /** What was last told, and what of it is still to be believed. */
  let told: ReadonlyMap<Element, FoundComment> = new Map();
  let known = new Map<Element, FoundComment>();
  let adapter: string | undefined;
  let state: "idle" | "planned" | "looking" = "idle";
  const dirty = new Set<Node>();
  const budget = workBudget();
  const roots = new WeakSet<Node>();

  async function look(): Promise<void> {
    if (signal.aborted) return;
    state = "looking";
    forgetDirty();
    if (adapter === undefined && options.isEager === true) {
      const first = await read({ limit: firstLimit });
      if (first?.isPartial === true && !signal.aborted) report(first);
    }
    // A look that failed must not be the last one.
    const reading = await read({}).finally(() => {
      state = "idle";
    });
    if (signal.aborted) return;
    report(reading);
    // What changed while this look went on may have been read before it changed.
    if (dirty.size > 0) plan();
  }

  function read(how: Pick<ReadOptions, "limit">): Promise<PageReading | undefined> {
    const prefer = adapter === undefined ? {} : { prefer: adapter };
    const onSlice = (durationMs: number) => {
      budget.spend(durationMs);
      options.onTask?.(durationMs);
    };
    const genericOnly = options.genericOnly === true;
    const { picked = [] } = options;
    const steps = readSteps(page, { known, genericOnly, picked, ...prefer, ...how });
    return runInSlices(steps, { sliceMs, signal, onSlice });
  }

  function report(reading: PageReading | undefined): void {
    adapter = reading?.adapter;
    const next = new Map((reading?.comments ?? []).map((found) => [found.item, found]));
    const change = compare(told, next);
    told = next;
    // A copy: what changes is dropped from it, and what was told stays.
    known = new Map(next);
    observeRoots(reading);
    options.onReading(reading, change);
  }

  function plan(): void {
    if (state !== "idle" || signal.aborted) return;
    state = "planned";
    const waitMs = budget.waitMs();
    if (waitMs <= 0) requestAnimationFrame(() => void look());
    else setTimeout(() => void look(), waitMs);
  }

  /** Drops the comments that a change happened in, so that they are read again. */
  function forgetDirty(): void {
    for (const node of dirty) {
      const start = isElement(node) ? node : node.parentElement;
      for (let at = start; at !== null; at = at.parentElement) if (known.delete(at)) break;
    }
    dirty.clear();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) if (isNews(record)) dirty.add(record.target);
    if (dirty.size > 0) plan();
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  function observe(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ["id", "href"],
    });
  }

  /** What happens in shadow roots is unseen by an observer of the document. */
  function observeRoots(reading: PageReading | undefined): void {
    // Where no comment was found, one may come into any of them.
    if (reading === undefined) for (const root of shadowRootsIn(page)) observe(root);
    let last: Node | undefined;
    for (const { item } of reading?.comments ?? []) {
      const root = item.getRootNode();
      if (root !== last && root !== page) observe(root);
      last = root;
    }
  }

  observe(page);
  void look();
}

function compare(
  before: ReadonlyMap<Element, FoundComment>,
  after: ReadonlyMap<Element, FoundComment>,
): ReadingChange {
  const oldKeys = new Set([...before.values()].map(({ comment }) => comment.key));
  const newKeys = new Set([...after.values()].map(({ comment }) => comment.key));
  const isNew = (found: FoundComment) => before.get(found.item) !== found;
  const read = [...after.values()].filter(isNew);
  return {
    added: read.filter(({ comment }) => !oldKeys.has(comment.key)),
    changed: read.filter(({ comment }) => oldKeys.has(comment.key)),
    removed: [...oldKeys].filter((key) => !newKeys.has(key)),
  };
}
