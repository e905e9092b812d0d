import type { DetectInput, Detection, Detector } from "@/utils/core/detection";
import { holdsOn, type OwnRule } from "@/utils/core/own-rule";
import { detect, detectors } from "./detect";
import { compileRules, createOwnRules } from "./own-rules";
import type { OwnDomains } from "./own-rules/own-domains";
import { withoutAllowed } from "./own-rules/without-allowed";

/** What a person's rules add to and take from the detectors, on one site. */
export interface SiteRules {
  readonly extra: readonly Detector[];
  readonly domains: OwnDomains;
}

/**
 * `site` is a host name; rules of other sites, and those that are off, are left out. `more` are
 * further detectors, such as lists.
 */
export function rulesOn(
  rules: readonly OwnRule[],
  site: string | undefined,
  more: readonly Detector[] = [],
): SiteRules {
  const compiled = compileRules(rules.filter((rule) => holdsOn(rule, site)));
  return {
    extra: [createOwnRules(compiled), ...more],
    domains: compiled.domains,
  };
}

/**
 * Judges one comment by our detectors and a person's rules.
 *
 * Example: `judgeWithRules({ text: "best casino" }, rulesOn(rules, "news.example"))`.
 */
export function judgeWithRules(input: DetectInput, { extra, domains }: SiteRules): Detection {
  return withoutAllowed(detect(input, [...detectors, ...extra]), domains);
}
