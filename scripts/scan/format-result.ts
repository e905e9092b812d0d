import type { Band, FindingKind, Severity } from "@/utils/core/finding";
import type { ReportedComment, ReportedFinding } from "@/utils/messages/report-protocol";
import type { ScannedPage, ScanResult } from "./scan-result.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

/** Colours words for a terminal, or leaves them as they are. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;

const kindWords: Readonly<Record<FindingKind, string>> = {
  "sponsor-line": "sponsor line",
  promotional: "promotional",
  "unsafe-link": "unsafe link",
  obfuscated: "disguised text",
  repeated: "repeated",
  "sponsored-link": "sponsored link",
  "off-site-contact": "contact",
  "own-rule": "rule",
};

const styles: Readonly<Record<Severity, Style>> = { info: "cyan", caution: "yellow", high: "red" };

const kindWidth = Math.max(...Object.values(kindWords).map(({ length }) => length));
const bandWidth = "possible".length;
const indent = "    ";
const textIndent = indent + " ".repeat(kindWidth + 2 + bandWidth + 2);

/**
 * One page as a person reads it on a terminal: totals, then each flagged comment with its
 * findings, evidence and reasons. Ends without a line break.
 *
 * Example: the line of a finding is
 * `    sponsor line    likely    Thank you to our Sponsor Esdebe`.
 */
export function formatResult(result: ScanResult, paint: Paint = plain): string {
  const title = paint("bold", printable(result.page));
  if ("error" in result) return `${title}\n${paint("red", printable(result.error))}`;
  const blocks = [
    `${title}\n${totals(result)}`,
    ...result.comments.filter(isNotable).map((one) => formatComment(one, result, paint)),
    ...(result.article.findings.length === 0 ? [] : [formatArticle(result, paint)]),
  ];
  return blocks.join("\n\n");
}

function totals({ adapter, comments, timings }: ScannedPage): string {
  if (adapter === null) return "No comments recognised.";
  const flagged = comments.filter(({ verdict }) => verdict === "likely" || verdict === "possible");
  const unknown = comments.filter(({ verdict }) => verdict === "unknown").length;
  return [
    `${comments.length} ${comments.length === 1 ? "comment" : "comments"} read (${adapter})`,
    flagged.length === 0 ? "none flagged" : `${flagged.length} flagged`,
    ...(unknown === 0 ? [] : [`${unknown} not fully judged`]),
    `found in ${Math.round(timings.findMs)} ms, judged in ${Math.round(timings.detectMs)} ms`,
  ].join(" · ");
}

function isNotable({ findings, failures }: ReportedComment): boolean {
  return findings.length > 0 || failures.length > 0;
}

function formatComment(comment: ReportedComment, page: ScannedPage, paint: Paint): string {
  const parent = page.comments.find(({ id }) => id !== null && id === comment.parentId);
  const about = [
    ...(comment.isPostAuthor ? ["post author"] : []),
    ...(parent === undefined ? [] : [`reply to ${printable(parent.author)}`]),
    ...(comment.failures.length === 0 ? [] : [`not judged by ${comment.failures.join(", ")}`]),
  ].join(", ");
  const name = paint("bold", printable(comment.author) || "(no name)");
  const head = `  ${name}${about === "" ? "" : `  ${paint("dim", about)}`}`;
  return [head, ...comment.findings.map((finding) => formatFinding(finding, paint))].join("\n");
}

function formatArticle({ article }: ScannedPage, paint: Paint): string {
  const findings = article.findings.map((finding) => formatFinding(finding, paint));
  return [`  ${paint("bold", "In the article itself")}`, ...findings].join("\n");
}

function formatFinding(finding: ReportedFinding, paint: Paint): string {
  const { kind, band, severity, evidence, target, explanation } = finding;
  const word = paint(styles[severity], kindWords[kind].padEnd(kindWidth));
  const rest = textIndent + paint("dim", printable(explanation));
  const isElsewhere = target !== undefined && target !== evidence;
  return [
    `${indent}${word}  ${bandText(band)}  ${shorten(printable(evidence))}`,
    ...(isElsewhere ? [`${textIndent}→ ${shorten(printable(target))}`] : []),
    rest,
  ].join("\n");
}

function bandText(band: Band): string {
  return band.padEnd(bandWidth);
}

/**
 * Text of a page may hold escape sequences that would steer the terminal it is printed on, or turn
 * the direction of the line. The joiner that emoji are made with is harmless.
 */
function printable(text: string): string {
  return text.replace(/(?!\u200d)[\p{Cc}\p{Cf}]/gu, "�").toWellFormed();
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= 160 ? text : `${characters.slice(0, 159).join("")}…`;
}
