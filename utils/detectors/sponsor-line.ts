import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Reason } from "@/utils/core/finding";
import { readText } from "@/utils/detectors/read-text";
import type { Stretch } from "./split-lines";
import { corroborate } from "./sponsor/corroborate";
import { exactEnds } from "./sponsor/exact-ends";
import { withAftertalk } from "./sponsor/goes-on";
import { judgeFound, type LearnedLine, learnedEnds, learnedLines } from "./sponsor/learned-lines";
import { readSponsorSpans } from "./sponsor/read-sponsor-spans";
import { possibleScore, type SponsorSpan } from "./sponsor/sponsor-span";
import { withoutSignature } from "./sponsor/without-signature";

const likelyScore = 0.72;
const confirmedScore = 0.8;
const learnedScore = 0.55;
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
 * at most "possible", unless a link or a sponsor that the page names confirms it.
 *
 * Example: "…\nThank you to our Sponsor Esdebe" → one finding on that line, likely.
 */
export const sponsorLine: Detector = {
  name: "sponsor-line",
  kinds: ["sponsor-line"],
  detect(input: DetectInput): DetectorResult {
    const { normalized, folded } = readText(input.text);
    const findings: Finding[] = [];
    let top = 0;
    const spans = readSponsorSpans(input.text);
    const { text } = normalized;
    let judged: readonly LearnedLine[] | undefined;
    for (const span of spans) {
      const line = normalized.text.slice(span.start, span.end);
      const confirmed =
        span.kind === "slogan" && span.score >= possibleScore
          ? corroborate(line, span.name, input)
          : undefined;
      const score = confirmed === undefined ? span.score : Math.max(confirmedScore, span.score);
      top = Math.max(top, score);
      if (score < possibleScore) continue;
      judged ??= judgeFound(text, folded, spans);
      const own = span.isBounded === true ? span : learnedEnds(folded, judged, span);
      const place = endsOf(own);
      if (findings.some((other) => isShared(place, other))) continue;
      const isLikely = confirmed !== undefined || (span.kind !== "slogan" && score >= likelyScore);
      add(place, isLikely ? "likely" : "possible", score, confirmed ?? reasonOf(span));
    }
    if (findings.length === 0) {
      for (const learned of learnedLines(text, folded, spans)) {
        top = Math.max(top, learnedScore);
        add(endsOf(learned), "possible", learnedScore, { id: reasonIds.slogan });
      }
    }
    return { findings, scores: { "sponsor-line": Math.round(top * 1000) / 1000 } };

    function add({ start, end }: Stretch, band: Finding["band"], score: number, reason: Reason) {
      findings.push({
        detector: "sponsor-line",
        kind: "sponsor-line",
        severity: "info",
        band,
        score: Math.round(score * 1000) / 1000,
        on: "body",
        start,
        end,
        evidence: input.text.slice(start, end).slice(0, evidenceLength),
        reason,
      });
    }

    /** Where a line that was found begins and ends in the text as it was written. */
    function endsOf(found: Stretch): Stretch {
      const line = withAftertalk(text, folded, exactEnds(text, found));
      const ends = withoutSignature(text, folded, line);
      return wholeUnits(input.text, normalized.span(ends.start, ends.end));
    }
  },
};

function isShared({ start, end }: Stretch, other: Finding): boolean {
  return start < (other.end ?? 0) && (other.start ?? 0) < end;
}

/** A picture's selector, which is not read, belongs to the picture. */
function wholeUnits(text: string, { start, end }: Stretch): Stretch {
  return text.charCodeAt(end) === 0xfe0f ? { start, end: end + 1 } : { start, end };
}

function reasonOf(span: SponsorSpan): Reason {
  const id = reasonIds[span.kind];
  if (span.kind === "label" || span.kind === "disclosure" || span.kind === "tag") {
    return { id, args: [span.words.slice(0, 60)] };
  }
  if (span.name === undefined) return { id };
  return { id: `${id}_name`, args: [span.name] };
}
