import { requiredWords } from "@/utils/detectors/prefilter/required-words";
import { createWordScanner, type WordScanner } from "@/utils/detectors/prefilter/word-scanner";
import { foreignRules } from "./foreign-rules";
import { offerRules } from "./offer-rules";
import type { PromotionRule } from "./promotion-rule";
import { selfPromotionRules } from "./self-promotion-rules";

/** Every way in which comments promote, each by the name of what it promotes. */
export const promotionRules: readonly PromotionRule[] = [
  ...selfPromotionRules,
  ...offerRules,
  ...foreignRules,
];

let scanner: WordScanner | undefined;

/** The rules that a folded text has words of; the others need not be tried on it. */
export function rulesFor(folded: string): PromotionRule[] {
  scanner ??= createWordScanner(promotionRules.map(({ pattern }) => requiredWords(pattern.source)));
  const marks = scanner(folded);
  return promotionRules.filter((_, at) => marks[at] === 1);
}
