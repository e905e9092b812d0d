import type { Finding, Reason } from "@/utils/core/finding";

export interface FlagReportInput {
  readonly version: string;
  /** Example: "Chrome 156". */
  readonly browser: string;
  readonly language: string;
  readonly adapter: string | null;
  readonly finding: Finding;
  readonly failures: readonly string[];
  /** The comment's text, only where the person ticked that it may be in the report. */
  readonly text?: string | undefined;
}

/**
 * A flag that may be wrong, as a text for those who make the detectors. Redacted: what detectors,
 * which versions, how sure and why, by the ids of their reasons; of the page and of the comment
 * nothing, unless `text` is given. English whatever the person's language, since it is not for them.
 */
export function writeFlagReport(input: FlagReportInput): string {
  const { finding, text } = input;
  const { detector, kind, band, severity, score, rules = [], signals = [] } = finding;
  return [
    "Threadkeeper: a flag that may be wrong",
    `Version: ${input.version}, ${input.browser}, ${input.language}`,
    `Comment system: ${input.adapter ?? "unknown"}`,
    `Finding: ${kind}, ${band}, ${severity}, score ${score.toFixed(2)}`,
    `Found by: ${[detector, ...rules].join(", ")}`,
    `Where: ${placeOf(finding)}`,
    `Reason: ${idOf(finding.reason)}`,
    ...(signals.length === 0 ? [] : [`Signals: ${signals.map(idOf).join(", ")}`]),
    ...(input.failures.length === 0 ? [] : [`Failed: ${input.failures.join(", ")}`]),
    ...(text === undefined
      ? ["Words: left out"]
      : [`Evidence: ${finding.evidence}`, ...linkOf(finding), "Words:", text]),
    "",
  ].join("\n");
}

/** Arguments are words of the page. */
function idOf({ id }: Reason): string {
  return id;
}

function placeOf({ on, start, end }: Finding): string {
  return start === null || end === null ? on : `${on}, ${end - start} characters at ${start}`;
}

function linkOf({ link, target }: Finding): string[] {
  if (link === undefined) return [];
  return target === undefined || target === link
    ? [`Link: ${link}`]
    : [`Link: ${link}`, `Leads to: ${target}`];
}
