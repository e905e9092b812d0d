import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { ListLabel, ListLine } from "@/utils/core/published-list";
import { verdictOf } from "@/utils/core/verdict";
import { publicLineHash } from "./public-hash";

const longestEvidence = 300;

/** Which list said something, as findings name it. */
export interface ListSource {
  /** See `ListSummary.id`. */
  readonly id: string;
  readonly serial: number;
  readonly name: string;
  /** The day it was issued, as people write it. Example: "26 Nov". */
  readonly date: string;
}

/**
 * What a list's label says of a comment whose public hash was compared: a sponsor's lines where
 * they are, or that the whole promotes something where no line is named. Only the reader's own mode
 * decides what becomes of it.
 */
export async function labelFindings(
  label: ListLabel,
  source: ListSource,
  text: string,
): Promise<Finding[]> {
  const spans = await Promise.all(label.lines.map((line) => findLine(line, text)));
  const found = spans.filter((span) => span !== undefined);
  const make = (kind: "sponsor-line" | "promotional", start: number, end: number): Finding => ({
    detector: "published-lists",
    kind,
    severity: "info",
    band: "likely",
    score: 1,
    on: "body",
    start,
    end,
    evidence: text.slice(start, end).slice(0, longestEvidence),
    reason: { id: "text_published_label", args: [source.name, source.date] },
    rules: [`${source.id}@${source.serial}`],
  });
  if (found.length === 0) return [make("promotional", 0, text.length)];
  return found.map(({ start, end }) => make("sponsor-line", start, end));
}

/** Offsets hold where the text is as it was; otherwise the line is looked for among all. */
async function findLine(
  { start, end, hash }: ListLine,
  text: string,
): Promise<{ readonly start: number; readonly end: number } | undefined> {
  if ((await publicLineHash(text.slice(start, end))) === hash) return { start, end };
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf("\n", at);
    const to = stop < 0 ? text.length : stop;
    if ((await publicLineHash(text.slice(at, to))) === hash) return { start: at, end: to };
    at = to + 1;
  }
  return undefined;
}

/** A judgement with a list's labels in place of what detectors say of the same words. */
export function withLabels(detection: Detection, labels: readonly Finding[]): Detection {
  if (labels.length === 0) return detection;
  const others = detection.findings.filter((one) => !labels.some((label) => isSame(label, one)));
  const findings = [...labels, ...others];
  const scores = { ...detection.scores };
  for (const { kind } of labels) {
    if (kind === "sponsor-line" || kind === "promotional") scores[kind] = 1;
  }
  return { ...detection, scores, findings, verdict: verdictOf(findings, detection.failures) };
}

function isSame(label: Finding, other: Finding): boolean {
  if (label.kind !== other.kind || other.start === null || other.end === null) return false;
  return (label.start ?? 0) < other.end && other.start < (label.end ?? 0);
}
