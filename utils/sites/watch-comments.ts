import type { PickedRule } from "@/utils/core/picked-rule";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { isNews } from "@/utils/sites/is-news";
import type { Learner } from "@/utils/sites/learner";
import { type ReadOptions, readSteps } from "@/utils/sites/read-steps";
import { compareReadings, type ReadingChange } from "@/utils/sites/reading-change";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import { runInSlices, type SliceOptions } from "@/utils/sites/steps";
import { elementAround, isElement } from "@/utils/sites/walk-tree";
import { createWorkBudget, type WorkBudget } from "@/utils/sites/work-budget";

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
  /**
   * Hears, while the page is still being parsed, what of it stands: to ask about, not to be shown.
   * Half a page is another one: its system, its order and its replies may still be to come.
   */
  readonly onAhead?: (reading: PageReading) => void;
  /** Brings what learns tables from pages, asked for once, where no adapter fits. */
  readonly loadLearner?: () => Promise<Learner | undefined>;
  /** Shared with what else works on the page; one of its own where none is given. */
  readonly budget?: WorkBudget;
}

/** A slice of a look ends after so long: the page must answer within 50 ms. */
const sliceMs = 12;
/**
 * Of the first few comments, and of a page that is known: what gives way right after the page or a
 * change has come waits until the browser has laid the page out, a second where ten thousand are new.
 */
const firstSliceMs = 30;
/** Between the first few comments and the look at all of them. */
const restMs = 40;
/** Elements of the first look, two to a comment as a rule: enough for what is in view. */
const firstLimit = 80;

/**
 * Reads the page now and again after it has changed, at most once a frame and in slices; comments
 * in which nothing changed are not read again. The only observer of the page's content, open
 * shadow roots included; what we put there ourselves (`data-threadkeeper`) is not news. On a page
 * that changes without end, looks wait for the budget. Stops when `signal` aborts.
 */
export function watchComments(page: Document, options: WatchOptions, signal: AbortSignal): void {
  /** What was last told, and what of it is still to be believed. */
  let told: ReadonlyMap<Element, FoundComment> = new Map();
  /** Comments in which something changed since. */
  const stale = new Set<Element>();
  const known = { get: (item: Element) => (stale.has(item) ? undefined : told.get(item)) };
  let adapter: string | undefined;
  let list: Element | undefined;
  let state: "idle" | "planned" | "looking" = "idle";
  const dirty = new Set<Node>();
  const budget = options.budget ?? createWorkBudget({ signal });
  const roots = new WeakSet<Node>();
  let learner: Learner | undefined;
  let isLearnerMissing = false;
  let isLearnerAsked = false;

  const sliceOptions: SliceOptions = {
    sliceMs,
    signal,
    ready: budget.ready,
    onSlice(durationMs) {
      budget.spend(durationMs);
      options.onTask?.(durationMs);
    },
  };

  async function look(): Promise<void> {
    if (signal.aborted) return;
    state = "looking";
    forgetDirty();
    if (adapter === undefined && options.isEager === true) {
      const first = await read({ limit: firstLimit });
      if (first?.isPartial === true && !signal.aborted) {
        report(first);
        // What is in view goes first: to be asked about, heard of, and painted.
        await new Promise((resolve) => setTimeout(resolve, restMs));
      }
    }
    // A look that failed must not be the last one.
    const reading = await readAgain().finally(() => {
      state = "idle";
    });
    if (signal.aborted) return;
    report(reading);
    if (reading === undefined) await observeAllRoots();
    // What changed while this look went on may have been read before it changed.
    if (dirty.size > 0) plan();
  }

  /**
   * Once more where all comments seem to be gone: of a class that changed while a table was learnt
   * nobody hears, and with it the table fits nothing.
   */
  async function readAgain(): Promise<PageReading | undefined> {
    const reading = await readWhole();
    return reading === undefined && told.size > 0 && !signal.aborted ? readWhole() : reading;
  }

  /** Once more where it turns out that somebody has to learn the page first. */
  async function readWhole(): Promise<PageReading | undefined> {
    const reading = await read({});
    if (!isLearnerMissing || isLearnerAsked || signal.aborted) return reading;
    isLearnerAsked = true;
    learner = await options.loadLearner?.();
    return learner === undefined ? reading : read({});
  }

  function askLearner(): Learner | undefined {
    isLearnerMissing = learner === undefined;
    return learner;
  }

  function read(asked: Pick<ReadOptions, "limit">): Promise<PageReading | undefined> {
    const steps = readSteps(page, {
      ...options,
      ...asked,
      ...{ known, earlier: told, askLearner, prefer: adapter },
    });
    const isUrgent = (adapter ?? asked.limit) !== undefined;
    const isOneGo = isUrgent && budget.affords(firstSliceMs);
    return runInSlices(steps, { ...sliceOptions, ...(isOneGo && { firstSliceMs }) });
  }

  /** Where no comment was found, one may come into any root. */
  async function observeAllRoots(): Promise<void> {
    const found = await runInSlices(shadowRootsIn(page), sliceOptions);
    for (const root of found ?? []) observe(root);
  }

  function report(reading: PageReading | undefined): void {
    // A first impression may be wrong about the system: the whole page is asked without it.
    if (reading?.isPartial !== true) adapter = reading?.adapter;
    list = reading?.list;
    if (reading?.isPartial !== true) budget.grow(reading?.comments.length ?? 0);
    const next = new Map((reading?.comments ?? []).map((found) => [found.item, found]));
    const change = compareReadings(told, next);
    told = next;
    if (reading?.isPartial !== true) stale.clear();
    observeRoots(reading);
    options.onReading(reading, change);
  }

  function plan(): void {
    if (state !== "idle" || signal.aborted) return;
    state = "planned";
    const turn = budget.ready();
    if (turn === undefined) requestAnimationFrame(() => void look());
    else void turn.then(look);
  }

  /** Drops the comments that a change happened in, so that they are read again. */
  function forgetDirty(): void {
    for (const node of dirty) {
      const start = isElement(node) ? node : node.parentElement;
      for (let at = start; at !== null; at = elementAround(at)) {
        if (!told.has(at)) continue;
        stale.add(at);
        break;
      }
    }
    dirty.clear();
  }

  const observer = new MutationObserver((records) => {
    const news = records.filter((record) => isNews(record, isOutside));
    if (news.length === 0) return;
    for (const { target } of news) dirty.add(target);
    budget.changed();
    plan();
  });

  /** Where comments are known, and neither around nor below: a clock, a ticker, a menu. */
  function isOutside(node: Node): boolean {
    if (list === undefined || list.contains(node)) return false;
    for (
      let at = isElement(node) ? node : elementAround(node);
      at !== null;
      at = elementAround(at)
    ) {
      if (told.has(at)) return false;
    }
    return true;
  }

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
    const items = (reading?.comments ?? []).map(({ item }) => item);
    // Either all are in the document, or they are in roots: ten thousand need not be asked.
    if ([items[0], items.at(-1)].every((item) => item?.getRootNode() === page)) return;
    for (const item of items) {
      const root = item.getRootNode();
      if (root !== page) observe(root);
    }
  }

  async function begin(): Promise<void> {
    if (page.readyState === "loading") {
      void lookAhead();
      await new Promise((resolve) =>
        page.addEventListener("DOMContentLoaded", resolve, { once: true, signal }),
      );
    }
    observe(page);
    await look();
  }

  async function lookAhead(): Promise<void> {
    const reading = await read({ limit: firstLimit });
    if (reading === undefined || page.readyState !== "loading" || signal.aborted) return;
    // The last may be half of a comment.
    options.onAhead?.({ ...reading, comments: reading.comments.slice(0, -1) });
  }

  void begin();
}
