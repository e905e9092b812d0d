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
