import { withoutBreaks } from "./across-lines";
import { findCue } from "./find-cue";
import { hasStem, type LineHints } from "./line-signs";
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
const hasNoStem = hasStem + 1;
const weakCue = 22;
const ownCue = 23;
/** Words of its language that deny or mock what is said with a stem. */
const isAgainst = 32;

/** What the lexicons nearly found: stems of cues, and spans that were too weak. */
export function lineHints(text: string, folded: string, spans: readonly SponsorSpan[]): LineHints {
  let triggers: Triggers | undefined;
  return {
    // What the stem makes, what is said against it, and two for each span.
    most: 2 + 2 * spans.length,
    of(start, end) {
      triggers ??= readTriggers(withoutBreaks(folded));
      const languages = triggers.within(start, end);
      if (languages.length === 0) return [hasNoStem];
      const hints = [hasStem];
      const words = folded.slice(start, end);
      if (languages.some(({ against }) => against().test(words))) hints.push(isAgainst);
      // What would be a cue if it stood on a line of its own.
      const own = findCue(text, folded, { start, end }, true, triggers);
      if (own !== undefined && own.score >= possibleScore)
        hints.push(ownCue + kinds.indexOf(own.kind));
      for (const span of spans) {
        if (span.score >= possibleScore || span.start >= end || span.end <= start) continue;
        hints.push(kinds.indexOf(span.kind) + (span.score >= 0.4 ? 10 : 0));
        if (span.kind !== "slogan") hints.push(weakCue);
      }
      return hints;
    },
  };
}
