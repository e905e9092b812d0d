import type { CommentView } from "@/utils/core/comment-view";
import { focusOn } from "@/utils/dom/jump-to";
import { holdInView } from "@/utils/dom/keep-in-view";
import { liftVeil } from "@/utils/dom/veil";
import type { FoundComment } from "@/utils/sites/found-comment";
import { inSlices } from "./in-slices";
import { createPanels } from "./mount-panels";
import { type Painted, paintComment } from "./paint-comment";
import { planOf } from "./paint-plan";
import { isListPinned } from "./pins";
import type { SessionContext } from "./session-context";

/**
 * After each slice the browser lays the page out anew, which takes as long again where there are
 * thousands of comments: twenty panels in slices of 8 ms took 300.
 */
const sliceMs = 24;

export interface Painter {
  /** These come near the view: from now on they are painted. */
  approach(keys: readonly string[]): void;
  /** The page changed in these: what it wiped is painted again. */
  check(found: readonly FoundComment[]): void;
}

/** Keeps the page as the views say, for comments that are or were near the view. */
export function createPainter(
  context: SessionContext,
  onTask: (durationMs: number) => void,
): Painter {
  const { model, budget, signal } = context;
  const panels = createPanels(context);
  const near = new Set<string>();
  const painted = new Map<string, { readonly plan: string; readonly paint: Painted }>();
  const waiting = new Set<string>();
  /** Painted at some time: to paint them again is on the budget. */
  const seen = new Set<string>();
  let isRunning = false;
  /** Puts the comment under review back where it was before this slice. */
  let settle: (() => void) | undefined;

  function holdCurrent(): (() => void) | undefined {
    const key = context.review.current.peek();
    const place = key === undefined ? undefined : context.placeOf(key);
    return place && holdInView(place.bodyEnd);
  }

  function endSlice(durationMs: number): void {
    settle?.();
    settle = undefined;
    onTask(durationMs);
  }

  /** What a page shows for the first time is painted though the budget be spent. */
  function ready(): Promise<void> | undefined {
    const [next] = waiting;
    return next !== undefined && !seen.has(next) && budget.hasFree() ? undefined : budget.ready();
  }

  function take(): string | undefined {
    const [key] = waiting;
    if (key !== undefined) waiting.delete(key);
    return key;
  }

  function wipe(key: string): void {
    painted.get(key)?.paint.clear();
    painted.delete(key);
  }

  function work(key: string): void {
    settle ??= holdCurrent();
    const isFree = !seen.has(key) && budget.takeFree();
    seen.add(key);
    const startedAt = performance.now();
    update(key);
    if (!isFree) budget.spend(performance.now() - startedAt);
  }

  function update(key: string): void {
    const view = model.view(key);
    const place = context.placeOf(key);
    if (view === undefined || place === undefined) {
      wipe(key);
      panels.remove(key);
      // One that has come near before it was read is painted once it is.
      if (place === undefined) near.delete(key);
      return;
    }
    const { activeElement: at } = context.page;
    paint(key, view, place);
    panels.show(key, view, place);
    // What had the focus is gone: with it was shown what is in the comment now.
    if (at?.isConnected === false) focusOn(place.bodyEnd);
  }

  function paint(key: string, view: CommentView, place: FoundComment): void {
    const own = planOf(view, place.comment.text, model.policy.value.role);
    const plan = isListPinned(key, model) ? `${own}\nlist` : own;
    const known = painted.get(key);
    if (known?.plan === plan && known.paint.isIntact()) return;
    wipe(key);
    painted.set(key, { plan, paint: paintComment(view, place, context) });
  }

  async function run(): Promise<void> {
    isRunning = true;
    await inSlices(take, work, endSlice, signal, ready, sliceMs);
    isRunning = false;
    if (waiting.size > 0 && !signal.aborted) void run();
    else if (isNearJudged()) liftVeil();
  }

  /** What is seen next shows what it is to show. */
  function isNearJudged(): boolean {
    return near.size > 0 && [...near].every((key) => model.entry(key)?.detection !== undefined);
  }

  function plan(keys: Iterable<string>): void {
    for (const key of keys) if (near.has(key)) waiting.add(key);
    if (!isRunning && waiting.size > 0) void run();
  }

  model.subscribe(plan, signal);
  signal.addEventListener("abort", () => [...painted.keys()].forEach(wipe), { once: true });

  return {
    approach(keys) {
      for (const key of keys) near.add(key);
      plan(keys);
    },
    check: (found) => plan(found.map(({ comment }) => comment.key)),
  };
}
