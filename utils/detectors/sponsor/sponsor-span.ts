import type { CueKind } from "@/utils/detectors/lexicons/sponsor-lexicon";
import type { Stretch } from "@/utils/detectors/split-lines";

/** A sponsor line in normalised offsets. */
export interface SponsorSpan extends Stretch {
  readonly score: number;
  readonly kind: CueKind | "slogan";
  readonly name: string | undefined;
  readonly words: string;
  /** Too weak because the sentence denies it, mocks, or speaks of sponsoring in general. */
  readonly isDenied?: boolean;
  /** Its ends are sure: each of its sentences says that somebody pays, or a colon ends it. */
  readonly isBounded?: boolean;
}

/** Below this a span is no finding; its score is still ranked. */
export const possibleScore = 0.5;
