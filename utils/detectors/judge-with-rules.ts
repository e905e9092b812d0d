import type { DetectInput, Detection, Detector } from "@/utils/core/detection";
import { holdsOn, type OwnRule } from "@/utils/core/own-rule";
import { detect, detectors } from "./detect";
import { compileRules, createOwnRules } from "./own-rules";
import { applyExceptions, type Exceptions, exceptionsOf } from "./own-rules/apply-exceptions";

/** What a person's rules add to and take from the detectors, on one site. */
export interface SiteRules {
  readonly extra: readonly Detector[];
  readonly exceptions: Exceptions;
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
    exceptions: exceptionsOf(rules, site, compiled.domains),
  };
}

/**
 * Judges one comment by our detectors and a person's rules.
 *
 * Example: `judgeWithRules({ text: "best casino" }, rulesOn(rules, "news.example"))`.
 */
export function judgeWithRules(input: DetectInput, { extra, exceptions }: SiteRules): Detection {
  return applyExceptions(detect(input, [...detectors, ...extra]), exceptions);
}
