import type { FeatureGroup } from "@/utils/model/feature-sink";
import { contributionsOf, type LinkModel, scoreLink } from "@/utils/model/link-model";
import type { HostParts } from "./host-parts";
import { linkPartsOf } from "./link-parts-of";
import { caution, type LinkSign, noSigns } from "./link-sign";

const ids: Readonly<Record<FeatureGroup, string>> = {
  name: "link_score_name",
  ending: "link_score_ending",
  shape: "link_score_shape",
  path: "link_score_path",
  brand: "link_score_brand",
};
const mostReasons = 3;

export interface ScoredLink {
  /** 0–1, one half at the threshold; ranks below it too. */
  readonly score: number;
  /** Why, strongest first; empty below the threshold. */
  readonly signs: readonly LinkSign[];
}

/** What the learned model makes of an address: a caution with reasons, never more. */
export function scoreSigns(url: URL, host: HostParts, model: LinkModel): ScoredLink {
  const parts = linkPartsOf(url, host);
  const logOdds = scoreLink(model, parts);
  const score = 1 / (1 + Math.exp(model.threshold - logOdds));
  if (logOdds <= model.threshold) return { score, signs: noSigns };
  const signs = contributionsOf(model, parts, mostReasons).map(({ group, words }) => {
    const shown = readable(group, words);
    const hasWords = shown !== "" && group !== "brand" && group !== "shape";
    return caution(hasWords ? `${ids[group]}_words` : ids[group], ...(hasWords ? [shown] : []));
  });
  return { score, signs: signs.length > 0 ? signs : [caution("link_score_shape")] };
}

/** Single letters and numbers tell a person nothing. */
function readable(group: FeatureGroup, words: readonly string[]): string {
  const telling = words.filter((word) => word.length > 2 || group === "ending");
  return telling.map((word) => (group === "ending" ? `.${word}` : word)).join(", ");
}
