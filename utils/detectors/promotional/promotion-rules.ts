import { requiredWords } from "@/utils/detectors/prefilter/required-words";
import { createWordScanner, type WordScanner } from "@/utils/detectors/prefilter/word-scanner";
import { foreignRules } from "./foreign-rules";
import { offerRules } from "./offer-rules";
import type { PromotionRule } from "./promotion-rule";
import { selfPromotionRules } from "./self-promotion-rules";
import { chatNames, currencyWords } from "./sign-words";

/** Every way in which comments promote, each by the name of what it promotes. */
export const promotionRules: readonly PromotionRule[] = [
  ...selfPromotionRules,
  ...offerRules,
  ...foreignRules,
];

/** What a comment has words of. */
export interface PromotionWords {
  /** Rules that may match; the others need not be tried. */
  readonly rules: readonly PromotionRule[];
  readonly hasChat: boolean;
  readonly hasMoney: boolean;
}

let scanner: WordScanner | undefined;

/** One pass over a folded text for the words of every rule, of chats and of money. */
export function scanPromotion(folded: string): PromotionWords {
  const { length } = promotionRules;
  scanner ??= createWordScanner([
    ...promotionRules.map(({ pattern }) => requiredWords(pattern.source)),
    requiredWords(chatNames.source),
    currencyWords,
  ]);
  const marks = scanner(folded);
  return {
    rules: promotionRules.filter((_, at) => marks[at] === 1),
    hasChat: marks[length] === 1,
    hasMoney: marks[length + 1] === 1,
  };
}
