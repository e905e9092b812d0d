import { nothingDecided, type QueueRow, type Standing } from "@/utils/core/queue/queue-row";
import { promotional, sponsoredText, sponsorLine, unsafeLink } from "./sample-views";

const texts = [
  sponsoredText.slice(0, 300),
  "Great article, thank you so much for sharing this with all of us! Visit my page for cheap scrubs.",
  "The portal asks everybody to sign in again: https://ward-gazette.example/login",
];
const findings = [[sponsorLine], [promotional, unsafeLink], [unsafeLink]];
const authors = [
  "Editor: The Ward Gazette",
  "Dana Whitfield-Oberlandesgerichtspräsidentin",
  "Omar",
];
const titles = ["Quieter alarms at night", "Hospital sells its old infusion pumps to a neighbour"];

/** Rows of two articles, of every sort. */
export function makeRows(count: number, nowMs: number): QueueRow[] {
  return Array.from({ length: count }, (_, at): QueueRow => {
    const sort = at % 3;
    const post = at % 8 < 5 ? "1" : "2";
    const excerpt = texts[sort] ?? "";
    return {
      id: `ward-gazette.example/${post}/${at}`,
      site: "ward-gazette.example",
      post,
      comment: String(at),
      url: `https://ward-gazette.example/${post}`,
      title: titles[post === "1" ? 0 : 1] ?? "",
      author: authors[sort] ?? "",
      findings: (findings[sort] ?? []).map((finding) => ({
        detector: finding.detector,
        kind: finding.kind,
        severity: finding.severity,
        band: finding.band,
        score: finding.score,
        on: finding.on,
        start: finding.start,
        end: finding.end,
        reason: finding.reason,
        line: null,
        domain: finding.on === "link" ? "account-check.test" : null,
      })),
      excerpt,
      mark: sort === 0 ? [sponsorLine.start ?? 0, sponsorLine.end ?? 0] : null,
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      foundAt: nowMs - at * 3_600_000 - (post === "2" ? 86_400_000 : 0),
      seenAt: nowMs,
      goneAt: null,
      standing: {
        ...nothingDecided,
        needsDecision: true,
        ...(at === 1 ? { claim: { isOwn: false, until: nowMs + 200_000 } } : {}),
      },
    };
  });
}

export function decidedStanding(at: number, nowMs: number): Standing {
  const verdict = ["approve", "spam", "hold"][at % 3] ?? "approve";
  return {
    ...nothingDecided,
    verdict,
    decidedAt: nowMs - at * 60_000,
    isOwn: at % 2 === 0,
    ...(at === 2 ? { isReopened: true, needsDecision: true } : {}),
    ...(at === 4 ? { isDisputed: true, needsDecision: true, disputed: ["approve", "spam"] } : {}),
    ...(at === 0 ? { action: "strip", pin: "pin" } : {}),
  };
}
