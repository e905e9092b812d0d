import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Reason } from "@/utils/core/finding";
import { readText } from "@/utils/detectors/read-text";
import { findSponsorSpans, possibleScore, type SponsorSpan } from "./sponsor/find-sponsor-spans";

const likelyScore = 0.72;
const evidenceLength = 300;

const reasonIds: Readonly<Record<SponsorSpan["kind"], string>> = {
  thanks: "text_sponsor_thanks",
  sponsored: "text_sponsor_paid",
  partner: "text_sponsor_partner",
  label: "text_sponsor_label",
  disclosure: "text_sponsor_disclosure",
  code: "text_sponsor_code",
  tag: "text_sponsor_tag",
  break: "text_sponsor_break",
  slogan: "text_sponsor_slogan",
};

/**
 * Finds lines that thank, name or advertise a sponsor, with exact spans. A slogan without a cue is
 * at most "possible", unless a sponsor the page names is in it.
 *
 * Example: "…\nThank you to our Sponsor Esdebe" → one finding on that line, likely.
 */
export const sponsorLine: Detector = {
  name: "sponsor-line",
  kinds: ["sponsor-line"],
  detect(input: DetectInput): DetectorResult {
    const { normalized, folded } = readText(input.text);
    const sponsors = input.page?.sponsors ?? [];
    const findings: Finding[] = [];
    let top = 0;
    for (const span of findSponsorSpans(normalized.text, folded)) {
      const named =
        span.kind === "slogan" ? namedSponsor(normalized.text, span, sponsors) : undefined;
      const score = named === undefined ? span.score : Math.max(0.8, span.score);
      top = Math.max(top, score);
      if (score < possibleScore) continue;
      const { start, end } = normalized.span(span.start, span.end);
      const isLikely = named !== undefined || (span.kind !== "slogan" && score >= likelyScore);
      findings.push({
        detector: "sponsor-line",
        kind: "sponsor-line",
        severity: "info",
        band: isLikely ? "likely" : "possible",
        score: Math.round(score * 1000) / 1000,
        on: "body",
        start,
        end,
        evidence: input.text.slice(start, end).slice(0, evidenceLength),
        reason: reasonOf(span, named),
      });
    }
    return { findings, scores: { "sponsor-line": Math.round(top * 1000) / 1000 } };
  },
};

function reasonOf(span: SponsorSpan, named: string | undefined): Reason {
  if (named !== undefined) return { id: "text_sponsor_confirmed", args: [named] };
  const id = reasonIds[span.kind];
  if (span.kind === "label" || span.kind === "disclosure" || span.kind === "tag") {
    return { id, args: [span.words.slice(0, 60)] };
  }
  if (span.name === undefined) return { id };
  return { id: `${id}_name`, args: [span.name] };
}

function namedSponsor(
  text: string,
  span: SponsorSpan,
  sponsors: readonly string[],
): string | undefined {
  const line = text.slice(span.start, span.end).toLowerCase();
  return sponsors.find((sponsor) => sponsor.length > 2 && line.includes(sponsor.toLowerCase()));
}
