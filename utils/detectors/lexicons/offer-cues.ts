import type { Cue, TalkWords } from "./sponsor-lexicon";

const offer = (pattern: string): Cue => ({ kind: "code", at: "any", pattern });

/** What listeners and readers get: for a mention, by a link of one's own, at an address read aloud. */
const cues: readonly Cue[] = [
  offer(
    "\\b(?:offering|giving|gives?|offers) (?:all )?(?:my|our) (?:listeners|viewers|subscribers) [^.?!]{0,60}?(?:\\d|discount|free (?:trial|month))",
  ),
  offer(
    "(?:- |\\b)(?:use|using|through|via) (?:my|our) link\\b[^.?!]{0,60}?(?:get a |\\d ?%|discount|free (?:month|trial)|(?:best|great) (?:deal|price))",
  ),
  offer("\\d[- ]day free trial[^?!]{0,60}?[a-z0-9]\\.[a-z]{2,8}\\b"),
  offer(
    "(?:\\d ?%|percent|free|off)[^?!]{0,80}?[a-z0-9](?:\\.| dot )(?:com|io|net|org|co|fm|dev|tv|me) (?:forward )?slash [a-z]",
  ),
  {
    ...offer("^(?:quote|mention)(?= \\p{L}+ (?:when|if) you (?:call|ring|phone|book|order|email))"),
    tail: "code",
  },
];

const triggers =
  "quote|mention|my link|our link|day free trial|listeners|viewers|subscribers|slash";

/** What listeners and readers get. English alone has it: other languages say it with a code. */
export const offerCues: Readonly<Record<string, TalkWords>> = {
  en: { media: "", triggers: triggers.split("|"), cues },
};
