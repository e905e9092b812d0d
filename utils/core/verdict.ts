import type { Band, Finding } from "@/utils/core/finding";

export type Verdict = "clean" | Band | "unknown";

/** True where a finding counts towards the verdict: sponsor, promotion, or any danger. */
export function isWeighty(finding: Finding): boolean {
  return (
    finding.kind === "sponsor-line" ||
    finding.kind === "promotional" ||
    finding.severity === "caution" ||
    finding.severity === "high"
  );
}

/**
 * The strongest band over the weighty findings; "unknown" where a detector failed and nothing
 * likely was found without it, because unknown must never look safe.
 *
 * Example: `verdictOf([], [])` → "clean"; `verdictOf([], ["unsafe-link"])` → "unknown".
 */
export function verdictOf(findings: readonly Finding[], failures: readonly string[]): Verdict {
  const weighty = findings.filter(isWeighty);
  if (weighty.some((finding) => finding.band === "likely")) return "likely";
  if (failures.length > 0) return "unknown";
  return weighty.length > 0 ? "possible" : "clean";
}
