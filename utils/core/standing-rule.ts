import type { FacetState } from "@/utils/core/decision";
import type { Finding } from "@/utils/core/finding";
import { ruleOf } from "@/utils/core/own-rule";

/** Whether a finding is about where a link leads. */
export function isOfLink({ kind, link, target }: Finding): boolean {
  return (kind === "unsafe-link" || kind === "sponsored-link") && (link ?? target) !== undefined;
}

/** The host at which a link ends, without "www."; undefined where it has none. */
export function hostOf(finding: Finding): string | undefined {
  const address = finding.target ?? finding.link;
  if (!isOfLink(finding) || address === undefined || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname === "" ? undefined : hostname.replace(/^www\./, "");
}

/**
 * The site's rule that settles a finding: of its line, of the domain its link ends at or one above
 * it, or of what found it; undefined where none stands.
 */
export function standingRule(
  finding: Finding,
  lineHash: string | undefined,
  lines: Readonly<Record<string, FacetState>>,
): FacetState | undefined {
  const names = [...(lineHash === undefined ? [] : [lineHash]), ...domainNames(hostOf(finding))];
  names.push(`rule:${ruleOf(finding)}`);
  return names
    .map((name) => lines[name])
    .find((state) => state !== undefined && !state.isDisputed && state.value !== "none");
}

function domainNames(host: string | undefined): string[] {
  if (host === undefined) return [];
  const labels = host.split(".");
  return labels.map((_, index) => `domain:${labels.slice(index).join(".")}`);
}
