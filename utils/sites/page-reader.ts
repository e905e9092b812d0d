import type { PageReading } from "@/utils/sites/found-comment";
import type { Learner } from "@/utils/sites/learner";
import { type ReadOptions, readSteps } from "@/utils/sites/read-steps";
import { runInSlices, type SliceOptions } from "@/utils/sites/steps";

/** One look: what is known already, and how much of it goes in one task. */
export type Look = Pick<ReadOptions, "limit" | "known" | "earlier" | "prefer"> &
  Pick<SliceOptions, "signal" | "firstSliceMs">;

export interface PageReader {
  read(look: Look): Promise<PageReading | undefined>;
  /** Once more where it turns out that somebody has to learn the page first. */
  readWhole(look: Look): Promise<PageReading | undefined>;
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

  return {
    read,
    async readWhole(look) {
      const reading = await read(look);
      if (!isMissing || isAsked || look.signal.aborted) return reading;
      isAsked = true;
      learner = await options.loadLearner?.();
      return learner === undefined ? reading : read(look);
    },
  };
}
