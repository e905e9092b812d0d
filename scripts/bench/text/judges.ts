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

export const textJudges: readonly TextJudge[] = [
  {
    name: "Threadkeeper, likely",
    isFlagged: (text) =>
      detect({ text }).findings.some(
        ({ kind, band }) => kind === "promotional" && band === "likely",
      ),
  },
  {
    name: "Threadkeeper, possible or likely",
    isFlagged: (text) => detect({ text }).findings.some(({ kind }) => kind === "promotional"),
  },
  {
    name: "Threadkeeper, sponsor line",
    isFlagged: (text) => detect({ text }).findings.some(({ kind }) => kind === "sponsor-line"),
  },
  { name: "spam-detection (npm)", isFlagged: (text) => spamDetection.detect(text) === "spam" },
  { name: "a plain list of words", isFlagged: (text) => plain.test(text) },
];
