import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import { readPage } from "@/utils/sites/read-page";

/** What differs from the reading before. */
export interface ReadingChange {
  readonly added: readonly FoundComment[];
  /** Read again because something inside them changed; the text may be the same. */
  readonly changed: readonly FoundComment[];
  readonly removed: readonly string[];
}

export interface WatchOptions {
  readonly onReading: (reading: PageReading | undefined, change: ReadingChange) => void;
  /** How long one look took, in milliseconds. */
  readonly onTask?: (durationMs: number) => void;
}

/**
 * Reads the page now and again after it has changed, at most once a frame; comments in which
 * nothing changed are not read again. The only observer of the page's content; what we put there
 * ourselves (`data-threadkeeper`) is not news. Stops when `signal` aborts.
 */
export function watchComments(page: Document, options: WatchOptions, signal: AbortSignal): void {
  let known = new Map<Element, FoundComment>();
  let isPlanned = false;
  const dirty = new Set<Node>();

  function look(): void {
    isPlanned = false;
    if (signal.aborted) return;
    const startedAt = performance.now();
    forgetDirty();
    const reading = readPage(page, { known });
    const next = new Map((reading?.comments ?? []).map((found) => [found.item, found]));
    const change = compare(known, next);
    known = next;
    options.onTask?.(performance.now() - startedAt);
    options.onReading(reading, change);
  }

  /** Drops the comments that a change happened in, so that they are read again. */
  function forgetDirty(): void {
    for (const node of dirty) {
      const start = node instanceof Element ? node : node.parentElement;
      for (let at = start; at !== null; at = at.parentElement) if (known.delete(at)) break;
    }
    dirty.clear();
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) if (isNews(record)) dirty.add(record.target);
    if (dirty.size === 0 || isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(look);
  });
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  look();
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["id", "href"],
  });
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

/** False for what we did ourselves: hosts of ours coming, going, or changing inside. */
function isNews(record: MutationRecord): boolean {
  if (isOurs(record.target)) return false;
  if (record.type !== "childList") return true;
  return ![...record.addedNodes, ...record.removedNodes].every(isOurs);
}

function isOurs(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest("[data-threadkeeper]") != null;
}
