import type { FoundComment, PageReading } from "@/utils/sites/found-comment";
import type { Learner } from "@/utils/sites/learner";
import { type ReadOptions, readSteps } from "@/utils/sites/read-steps";
import { type Comparison, compareReadings } from "@/utils/sites/reading-change";
import { runInSlices, type SliceOptions } from "@/utils/sites/steps";

/** One look: what is known already, and how much of it goes in one task. */
export type Look = Pick<ReadOptions, "limit" | "known" | "earlier" | "prefer"> &
  Pick<SliceOptions, "signal" | "firstSliceMs">;

export interface PageReader {
  read(look: Look): Promise<PageReading | undefined>;
  /** All of the page, and what differs from what was told; undefined where aborted. */
  readAndCompare(
    look: () => Look,
    told: ReadonlyMap<Element, FoundComment>,
  ): Promise<
    { readonly next: PageReading | undefined; readonly comparison: Comparison } | undefined
  >;
}

/**
 * Looks at a page in slices. What learns tables from pages is asked for once, by `loadLearner`, where
 * no table fits.
 */
export function createPageReader(
  page: Document,
  options: Pick<ReadOptions, "picked" | "genericOnly"> & {
    readonly loadLearner?: () => Promise<Learner | undefined>;
  },
  slices: Pick<SliceOptions, "sliceMs" | "ready" | "onSlice">,
): PageReader {
  let learner: Learner | undefined;
  let isMissing = false;
  let isAsked = false;

  function askLearner(): Learner | undefined {
    isMissing = learner === undefined;
    return learner;
  }

  function read({ signal, firstSliceMs = slices.sliceMs, ...known }: Look) {
    const steps = readSteps(page, { ...options, ...known, askLearner });
    return runInSlices(steps, { ...slices, signal, firstSliceMs });
  }

  /** Once more where it turns out that somebody has to learn the page first. */
  async function readWhole(look: Look): Promise<PageReading | undefined> {
    const reading = await read(look);
    if (!isMissing || isAsked || look.signal.aborted) return reading;
    isAsked = true;
    learner = await options.loadLearner?.();
    return learner === undefined ? reading : read(look);
  }

  return {
    read,
    async readAndCompare(look, told) {
      const first = look();
      const { signal } = first;
      let next = await readWhole(first);
      // All comments seem to be gone: of a class that changed while a table was learnt nobody hears,
      // and with it the table fits nothing.
      if (next === undefined && told.size > 0 && !signal.aborted) next = await readWhole(look());
      const steps = compareReadings(told, next?.comments ?? []);
      // What was read is told, whatever the page has used up.
      const comparison = await runInSlices(steps, { ...slices, signal, ready: undefined });
      return comparison && { next, comparison };
    },
  };
}
