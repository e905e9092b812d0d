import type { Finding, Severity } from "@/utils/core/finding";

const order: readonly Severity[] = ["info", "caution", "high"];

/**
 * One finding a link: what a list or a rule of one's own says of a link that is suspect by itself,
 * too, is told together with it. The gravest speaks; a rule of one's own before all others.
 */
export function mergeLinks(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const links = findings.filter(({ kind, link }) => kind === "unsafe-link" && link !== undefined);
  const groups = Map.groupBy(links, ({ on, link }) => `${on === "body" ? "link" : on} ${link}`);
  if (groups.size === links.length) return findings;
  const merged = new Map<Finding, Finding>();
  const gone = new Set<Finding>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || ![first, ...others].some(isAdded)) continue;
    if (others.length === 0) continue;
    const [main = first, ...rest] = [first, ...others].toSorted(
      (a, b) => rankOf(b) - rankOf(a) || b.score - a.score,
    );
    for (const one of [first, ...others]) gone.add(one);
    gone.delete(first);
    merged.set(first, {
      ...main,
      signals: [
        ...(main.signals ?? []),
        ...rest.flatMap(({ reason, signals = [] }) => [reason, ...signals]),
      ],
    });
  }
  return findings.flatMap((finding) => (gone.has(finding) ? [] : [merged.get(finding) ?? finding]));
}

/** Two texts of one address are two findings of our own, as long as nobody adds to them. */
function isAdded({ detector }: Finding): boolean {
  return detector === "own-rules" || detector === "lists";
}

function rankOf({ severity, detector }: Finding): number {
  return 2 * order.indexOf(severity) + Number(detector === "own-rules");
}
