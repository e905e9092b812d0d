import type { Finding } from "@/utils/core/finding";
import type { SitePolicy } from "@/utils/core/policy";

/** What is done with one finding at its place in the text. */
export type Treatment = "none" | "highlight" | "label" | "strip" | "warn" | "defang";

/**
 * Chooses the treatment from what was decided (`settled`: "allow", "label", "strip" or nothing)
 * and, where nothing was, from the viewer's role and modes.
 *
 * Example: a reader in mode "strip" and a `likely` sponsor line → "strip".
 */
export function treat(
  finding: Finding,
  settled: string | undefined,
  policy: SitePolicy,
): Treatment {
  if (settled === "allow") return "none";
  const isReader = policy.role === "reader";
  switch (finding.kind) {
    case "unsafe-link":
      return treatLink(finding, policy);
    case "sponsor-line": {
      if (settled === "strip" || settled === "label") return settled;
      if (!isReader) return "highlight";
      const mode = policy.modes["sponsor-line"];
      if (mode === "show") return "none";
      // A mere possibility is never hidden from a reader, only labelled.
      return mode === "strip" && finding.band === "likely" ? "strip" : "label";
    }
    case "promotional":
      if (!isReader) return "highlight";
      return policy.modes.promotional === "show" ? "none" : "label";
    default:
      return isReader ? "none" : "highlight";
  }
}

function treatLink(finding: Finding, policy: SitePolicy): Treatment {
  if (finding.severity === "info") return policy.role === "reader" ? "none" : "highlight";
  if (policy.role === "reader" && policy.modes["unsafe-link"] === "show") return "none";
  return finding.severity === "high" ? "defang" : "warn";
}
