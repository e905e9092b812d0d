import type { CommentLink } from "@/utils/core/comment";
import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Reason } from "@/utils/core/finding";
import { affiliateOf } from "@/utils/links/affiliate";
import { readTarget } from "@/utils/links/read-target";
import { unwrap } from "@/utils/links/unwrap";

const mostFindings = 100;
const longestEvidence = 300;

/**
 * Links that somebody is paid for: `rel="sponsored"`, affiliate networks, and parameters that name
 * who gets the commission. No danger; `ugc` and `nofollow` are what every comment system writes,
 * and no evidence at all.
 *
 * Example: href "https://www.amazon.de/dp/B0?tag=blog-21" → sponsored-link, info.
 */
export const sponsoredLink: Detector = {
  name: "sponsored-link",
  kinds: ["sponsored-link"],
  detect({ links = [], page }: DetectInput): DetectorResult {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const link of links) {
      if (findings.length >= mostFindings) break;
      if (seen.has(link.href)) continue;
      const finding = judge(link, page?.url);
      if (finding === undefined) continue;
      seen.add(link.href);
      findings.push(finding);
    }
    return { findings };
  },
};

function judge({ href, rel }: CommentLink, pageUrl: string | undefined): Finding | undefined {
  const hops = unwrap(readTarget(href, pageUrl));
  const isMarked = rel?.toLowerCase().split(/\s+/).includes("sponsored") ?? false;
  const reasons: Reason[] = isMarked ? [{ id: "link_sponsored" }] : [];
  for (const { url, parts } of hops) {
    const affiliate = url === undefined ? undefined : affiliateOf(url, parts?.domain);
    if (affiliate === undefined) continue;
    reasons.push({ id: "link_affiliate", args: [affiliate.by] });
    break;
  }
  const [reason, ...signals] = reasons;
  if (reason === undefined) return undefined;
  return {
    detector: "sponsored-link",
    kind: "sponsored-link",
    severity: "info",
    band: "likely",
    score: isMarked ? 0.95 : 0.9,
    on: "link",
    start: null,
    end: null,
    evidence: href.slice(0, longestEvidence),
    reason,
    ...(signals.length === 0 ? {} : { signals }),
    link: href,
    target: (hops.at(-1)?.url?.href ?? href).slice(0, 4_096),
  };
}
