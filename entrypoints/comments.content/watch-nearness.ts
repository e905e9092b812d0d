import type { FoundComment } from "@/utils/sites/found-comment";
import { inSlices } from "./in-slices";

/** Painted before they are seen, so that nothing changes under the reader's eyes. */
const margin = 1.5;
/** Short: the first slice is part of the task in which a reading is told. */
const sliceMs = 3;
/** So many are near wherever they stand, until the browser has told of any. */
const few = 25;

export interface Nearness {
  follow(comments: readonly FoundComment[]): void;
  /** The first of all comments, before the browser tells where they are. */
  hasten(): void;
  leave(item: Element): void;
}

/**
 * Says which comments come near the view; each place once, until the page replaces it. The browser
 * is told of ten thousand by and by, the first of the page first.
 */
export function watchNearness(options: {
  readonly onNear: (items: readonly Element[]) => void;
  readonly onSlice: (durationMs: number) => void;
  readonly signal: AbortSignal;
}): Nearness {
  const { onNear, onSlice, signal } = options;
  const waiting = new Set<Element>();
  /** Not measured: to ask where one stands would lay out all of the page. Undefined once told. */
  let first: readonly Element[] | undefined = [];
  let isRunning = false;
  const observer = new IntersectionObserver(
    (entries) => {
      first = undefined;
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      if (near.length > 0) onNear(near.map(({ target }) => target));
    },
    { rootMargin: `${margin * 100}% 0px` },
  );
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });

  function take(): Element | undefined {
    const [next] = waiting;
    if (next !== undefined) waiting.delete(next);
    return next;
  }

  async function run(): Promise<void> {
    isRunning = true;
    await inSlices(take, (item) => observer.observe(item), onSlice, signal, undefined, sliceMs);
    isRunning = false;
    if (waiting.size > 0 && !signal.aborted) void run();
  }

  return {
    follow(comments) {
      for (const { item } of comments) waiting.add(item);
      if (first?.length === 0) first = comments.slice(0, few).map(({ item }) => item);
      if (!isRunning && waiting.size > 0) void run();
    },
    hasten() {
      const near = first ?? [];
      first &&= [];
      if (near.length > 0) onNear(near);
    },
    leave(item) {
      waiting.delete(item);
      observer.unobserve(item);
    },
  };
}
