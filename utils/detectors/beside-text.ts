import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, FindingKind, FindingOn, Reason } from "@/utils/core/finding";
import { countWords } from "./promotional/count-words";
import { matchRule, scanPromotion } from "./promotional/promotion-rules";
import { readText } from "./read-text";
import { readSponsorSpans } from "./sponsor/read-sponsor-spans";

const leastWords = 2;
/** What is no sentence must be clearer than what is one. */
const leastSponsor = 0.72;
const leastPromotion = 0.7;
const longestArgument = 60;
const longestEvidence = 300;

/**
 * What belongs to a comment and stands in no sentence of it: the writer's name, descriptions of
 * pictures, and words that the page shows nobody.
 *
 * Example: author "Buy cheap Viagra online" → promotional, on the author.
 */
export const besideText: Detector = {
  name: "beside-text",
  kinds: ["sponsor-line", "promotional", "obfuscated"],
  detect({ author = "", asides }: DetectInput): DetectorResult {
    const findings = author === "" ? [] : judge(author, "author", "text_in_author");
    for (const picture of asides?.pictures ?? []) {
      findings.push(...judge(picture, "body", "text_in_picture"));
    }
    const hidden = asides?.hidden ?? "";
    if (countWords(hidden) >= leastWords) {
      findings.push(findingOf("obfuscated", "body", hidden, { id: "text_obfuscated_hidden" }));
    }
    return { findings };
  },
};

function judge(words: string, on: FindingOn, id: string): Finding[] {
  const args = [words.slice(0, longestArgument)];
  const isSponsor = readSponsorSpans(words).some(
    ({ kind, score }) => kind !== "slogan" && score >= leastSponsor,
  );
  if (isSponsor) return [findingOf("sponsor-line", on, words, { id: `${id}_sponsor`, args })];
  const { folded } = readText(words);
  const isPromotion = scanPromotion(folded).rules.some(
    (found) => found.rule.weight >= leastPromotion && matchRule(folded, found) !== null,
  );
  return isPromotion ? [findingOf("promotional", on, words, { id, args })] : [];
}

function findingOf(kind: FindingKind, on: FindingOn, words: string, reason: Reason): Finding {
  return {
    detector: "beside-text",
    kind,
    severity: "info",
    band: kind === "sponsor-line" ? "likely" : "possible",
    score: kind === "sponsor-line" ? 0.8 : 0.7,
    on,
    start: null,
    end: null,
    evidence: words.slice(0, longestEvidence),
    reason,
  };
}
