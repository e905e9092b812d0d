import type { PickedRule } from "@/utils/core/picked-rule";
import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { Learner } from "@/utils/sites/learner";
import { createPageReader, type Look } from "@/utils/sites/page-reader";
import type { PatchReading } from "@/utils/sites/patch-reading";
import { type Comparison, compareReadings, type ReadingChange } from "@/utils/sites/reading-change";
import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import { runAtOnce, runInSlices } from "@/utils/sites/steps";
import { elementAround, isElement } from "@/utils/sites/walk-tree";
import { watchNews } from "@/utils/sites/watch-news";
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
  /** Brings what reads a change alone, asked for once, where there are many comments. */
  readonly loadPatch?: () => Promise<PatchReading | undefined>;
  /** Shared with what else works on the page; one of its own where none is given. */
  readonly budget?: WorkBudget;
}

/** A slice of a look ends after so long: the page must answer within 50 ms. */
const sliceMs = 12;
/**
 * Of the first few comments, and of a page that is known: what gives way right after the page or a
 * change has come waits until the browser has laid the page out, a second where ten thousand are new.
 */
const urgentMs = 30;
/** Between the first few comments and the look at all of them. */
const restMs = 40;
/** Elements of the first look, two to a comment as a rule: enough for what is in view. */
const firstLimit = 80;
/** From so many comments on, a change is read alone: fewer are looked at within a slice. */
const many = 300;
/** After a change that was read alone the page must rest for so long to be looked at. */
const calmMs = 1_000;

/**
 * Reads the page now and again after it has changed, at most once a frame and in slices; comments
 * in which nothing changed are not read again. Where there are many, what changed is told before the
 * others are looked at, which is done when the page rests. The only observer of the page's content,
 * open shadow roots included; what we put there ourselves (`data-threadkeeper`) is not news. On a page
 * that changes without end, looks wait for the budget. Stops when `signal` aborts:
 *
 *   idle ── news ──▶ planned ── in the next frame ──▶ looking ──▶ idle
 *    ▲                  └─ few of many changed: told ──▶ idle ── a second's rest ──▶ settling ──▶ idle
 *    └───────────────────────────────────────── news: planned, and the look is given up ──┘
 */
export function watchComments(page: Document, options: WatchOptions, signal: AbortSignal): void {
  /** What was last told, and what of it is still to be believed. */
  let told = new Map<Element, FoundComment>();
  let reading: PageReading | undefined;
  /** Comments in which something changed since. */
  const stale = new Set<Element>();
  const known = { get: (item: Element) => (stale.has(item) ? undefined : told.get(item)) };
  let adapter: string | undefined;
  let state: "idle" | "planned" | "looking" | "settling" = "idle";
  /** Ends a look that another one takes the place of. */
  let stopper = new AbortController();
  let patchReading: PatchReading | undefined;
  let isPatchAsked = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  const budget = options.budget ?? createWorkBudget({ signal });
  const onNews = () => {
    budget.changed();
    plan();
  };
  const news = watchNews({ isOutside, onNews, signal });
  const slices = {
    sliceMs,
    ready: budget.ready,
    onSlice(durationMs: number) {
      budget.spend(durationMs);
      options.onTask?.(durationMs);
    },
  };
  const reader = createPageReader(page, options, slices);

  async function look(): Promise<void> {
    if (signal.aborted) return;
    clearTimeout(restTimer);
    if (readChange()) {
      state = "idle";
      restTimer = setTimeout(settle, calmMs);
    } else await lookAtAll("looking");
  }

  /** True where the change was read by itself, and is told. */
  function readChange(): boolean {
    const startedAt = performance.now();
    const { targets, records } = news.take();
    for (const node of targets) {
      const item = commentAround(node);
      if (item !== undefined) stale.add(item);
    }
    if (reading === undefined || records === undefined || told.size < many) return false;
    const patch = patchReading?.(page, reading, { records, told, stale });
    for (const { item } of patch?.lost ?? []) told.delete(item);
    for (const found of patch?.read ?? []) told.set(found.item, found);
    slices.onSlice(performance.now() - startedAt);
    if (patch !== undefined) report(patch.reading, patch.change);
    return patch !== undefined;
  }

  /** The page rests: all of it is looked at, until it changes again. */
  function settle(): void {
    if (state === "idle" && !signal.aborted) void lookAtAll("settling");
  }

  async function lookAtAll(as: "looking" | "settling"): Promise<void> {
    state = as;
    stopper = new AbortController();
    const own = AbortSignal.any([signal, stopper.signal]);
    if (adapter === undefined && options.isEager === true) {
      const first = await reader.read(lookUntil(own, firstLimit));
      if (first?.isPartial === true && !own.aborted) {
        tell(first, runAtOnce(compareReadings(told, first.comments)));
        // What is in view goes first: to be asked about, heard of, and painted.
        await new Promise((resolve) => setTimeout(resolve, restMs));
      }
    }
    // A look that failed must not be the last one.
    const seen = await reader
      .readAndCompare(() => lookUntil(own), told)
      .finally(() => {
        if (!own.aborted) state = "idle";
      });
    if (own.aborted || seen === undefined) return;
    tell(seen.next, seen.comparison);
    if (seen.next === undefined) await observeAllRoots();
    // What changed while this look went on may have been read before it changed.
    if (news.hasNews()) plan();
  }

  function lookUntil(own: AbortSignal, limit?: number): Look {
    const isUrgent = (adapter ?? limit) !== undefined && state !== "settling";
    const firstSliceMs = isUrgent && budget.affords(urgentMs) ? urgentMs : sliceMs;
    return { known, earlier: told, prefer: adapter, limit, signal: own, firstSliceMs };
  }

  /** Where no comment was found, one may come into any root. */
  async function observeAllRoots(): Promise<void> {
    const found = await runInSlices(shadowRootsIn(page), { ...slices, signal });
    for (const root of found ?? []) news.observe(root);
  }

  function tell(next: PageReading | undefined, { after, change }: Comparison): void {
    told = after;
    // A first impression may be wrong about the system: the whole page is asked without it.
    if (next?.isPartial !== true) adapter = next?.adapter;
    observeRoots(next);
    report(next, change);
    if (told.size < many || isPatchAsked) return;
    isPatchAsked = true;
    void options.loadPatch?.().then((given) => {
      patchReading = given;
    });
  }

  function report(next: PageReading | undefined, change: ReadingChange): void {
    reading = next;
    if (next?.isPartial !== true) {
      budget.grow(told.size);
      stale.clear();
    }
    options.onReading(next, change);
  }

  function plan(): void {
    if (state === "settling") stopper.abort();
    else if (state !== "idle" || signal.aborted) return;
    state = "planned";
    const turn = budget.ready();
    if (turn === undefined) requestAnimationFrame(() => void look());
    else void turn.then(look);
  }

  /** The comment that a node is in, as they were last told. */
  function commentAround(node: Node): Element | undefined {
    let at = isElement(node) ? node : elementAround(node);
    while (at !== null && !told.has(at)) at = elementAround(at);
    return at ?? undefined;
  }

  /** Where comments are known, and neither around nor below: a clock, a ticker, a menu. */
  function isOutside(node: Node): boolean {
    const isKnown = reading !== undefined && !reading.list.contains(node);
    return isKnown && commentAround(node) === undefined;
  }

  /** What happens in shadow roots is unseen by an observer of the document. */
  function observeRoots(next: PageReading | undefined): void {
    const items = (next?.comments ?? []).map(({ item }) => item);
    // Either all are in the document, or they are in roots: ten thousand need not be asked.
    if ([items[0], items.at(-1)].every((item) => item?.getRootNode() === page)) return;
    for (const item of items) {
      const root = item.getRootNode();
      if (root !== page) news.observe(root);
    }
  }

  async function begin(): Promise<void> {
    if (page.readyState === "loading") {
      void lookAhead();
      await new Promise((resolve) =>
        page.addEventListener("DOMContentLoaded", resolve, { once: true, signal }),
      );
    }
    news.observe(page);
    await look();
  }

  async function lookAhead(): Promise<void> {
    const next = await reader.read(lookUntil(signal, firstLimit));
    if (next === undefined || page.readyState !== "loading" || signal.aborted) return;
    // The last may be half of a comment.
    options.onAhead?.({ ...next, comments: next.comments.slice(0, -1) });
  }

  signal.addEventListener("abort", () => clearTimeout(restTimer), { once: true });
  void begin();
}
