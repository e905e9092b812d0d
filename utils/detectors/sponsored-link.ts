import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";

/**
 * Links that say themselves that somebody pays for them: `rel="sponsored"`. No danger; `ugc` and
 * `nofollow` are what every comment system writes, and no evidence at all.
 */
export const sponsoredLink: Detector = {
  name: "sponsored-link",
  kinds: ["sponsored-link"],
  detect({ links = [] }: DetectInput): DetectorResult {
    const marked = links.filter(({ rel }) => rel?.split(/\s+/).includes("sponsored") ?? false);
    const hrefs = [...new Set(marked.map(({ href }) => href))].slice(0, 100);
    const findings = hrefs.map(
      (href): Finding => ({
        detector: "sponsored-link",
        kind: "sponsored-link",
        severity: "info",
        band: "likely",
        score: 0.9,
        on: "link",
        start: null,
        end: null,
        evidence: href.slice(0, 300),
        reason: { id: "link_sponsored" },
        link: href,
      }),
    );
    return { findings };
  },
};
