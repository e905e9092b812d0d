import { withoutBreaks } from "./across-lines";
import { findCue } from "./find-cue";
import type { LineHints } from "./line-signs";
import { readTriggers, type Triggers } from "./read-triggers";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

const kinds: readonly SponsorSpan["kind"][] = [
  "thanks",
  "sponsored",
  "partner",
  "label",
  "disclosure",
  "code",
  "tag",
  "break",
  "slogan",
];
/** The kinds of spans that were too weak, and ten further those that nearly were not. */
const nearly = 10;
const hasStem = 20;
const hasNoStem = 21;
const weakCue = 22;
const ownCue = 23;
/** Words of its language that deny or mock what is said with a stem. */
const isAgainst = 32;

/** What the lexicons nearly found: stems of cues, and spans that were too weak. */
export function lineHints(text: string, folded: string, spans: readonly SponsorSpan[]): LineHints {
  let triggers: Triggers | undefined;
  const readStems = () => {
    triggers ??= readTriggers(withoutBreaks(folded));
    return triggers;
  };
  const languagesOf = (start: number, end: number) => readStems().within(start, end);
  return {
    spans: spans.length,
    hasStem: (start, end) => languagesOf(start, end).length > 0,
    of(start, end) {
      const languages = languagesOf(start, end);
      if (languages.length === 0) return [hasNoStem];
      const hints = [hasStem];
      const words = folded.slice(start, end);
      if (languages.some(({ against }) => against().test(words))) hints.push(isAgainst);
      // What would be a cue if it stood on a line of its own.
      const own = findCue(text, folded, { start, end }, true, readStems());
      if (own !== undefined && own.score >= possibleScore)
        hints.push(ownCue + kinds.indexOf(own.kind));
      for (const span of spans) {
        if (span.score >= possibleScore || span.start >= end || span.end <= start) continue;
        hints.push(kinds.indexOf(span.kind) + (span.score >= 0.4 ? nearly : 0));
        if (span.kind !== "slogan") hints.push(weakCue);
      }
      return hints;
    },
  };
}

/** What hints weigh at most, in hundredths. */
export interface HintBounds {
  /** Of a stretch without a stem: exactly that. */
  readonly withoutStem: number;
  /** Of one with a stem, without what is told of spans; */
  readonly withStem: number;
  /** of each of these. */
  readonly span: number;
}

/** Read from the weights of the hints. */
export function hintBounds(weights: readonly number[]): HintBounds {
  const most = (from: number, to: number) => Math.max(0, ...weights.slice(from, to));
  const weightOf = (hint: number) => weights[hint] ?? 0;
  return {
    withoutStem: weightOf(hasNoStem),
    withStem: weightOf(hasStem) + most(ownCue, isAgainst) + Math.max(0, weightOf(isAgainst)),
    span: most(0, hasStem) + Math.max(0, weightOf(weakCue)),
  };
}
