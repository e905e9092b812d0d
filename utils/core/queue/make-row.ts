import type { CommentLink } from "@/utils/core/comment";
import type { Subject } from "@/utils/core/decision";
import type { Finding } from "@/utils/core/finding";
import { isWeighty } from "@/utils/core/verdict";
import { nothingDecided, type QueueFinding, type QueueRow, rowId } from "./queue-row";

export const excerptUnits = 300;
/** What is shown before the words a finding stands on, where there is more text than room. */
const leadUnits = 60;
const maxFindings = 16;

/** A judged comment with the article it stands under. */
export interface JudgedComment {
  readonly site: string;
  readonly post: string;
  readonly url: string;
  readonly title: string;
  readonly comment: string;
  readonly parent: string | null;
  readonly author: string;
  readonly text: string;
  /** Absent where it was not read on a page. */
  readonly links?: readonly CommentLink[];
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  /** For each finding the name of its line, or null. */
  readonly lines: readonly (string | null)[];
  /** It waits for approval on the site, where no page shows it. */
  readonly isPending?: true;
  /** It is on the site, and no page shows it any more. */
  readonly isGone?: true;
}

/** The row of a comment as it was just judged; what is decided on it is found out afterwards. */
export function makeRow(
  judged: JudgedComment,
  nowMs: number,
  domainOf: (host: string) => string | undefined,
): QueueRow {
  const { site, post, comment, parent, url, title, author, text, subject } = judged;
  const findings = judged.findings.slice(0, maxFindings);
  const placed = findings.filter(({ start }) => start !== null);
  const first = placed.find(isWeighty) ?? placed[0];
  // Of a comment that promotes as a whole, what tells most (see telling-words.ts).
  const told = first?.weights?.find(({ weight }) => weight > 0) ?? first;
  return {
    id: rowId(site, post, comment),
    site,
    post,
    comment,
    ...(parent === null ? {} : { parent }),
    url: (url.split("#", 1)[0] ?? url).slice(0, 2_000),
    title: title.slice(0, 200).toWellFormed(),
    author: author.slice(0, 100).toWellFormed(),
    findings: findings.map((finding, index) =>
      keepFinding(finding, judged.lines[index] ?? null, domainOf),
    ),
    ...cutExcerpt(text, told?.start ?? null, told?.end ?? null),
    subject,
    ...(judged.isPending ? { isPending: true } : {}),
    foundAt: nowMs,
    seenAt: nowMs,
    goneAt: judged.isGone ? nowMs : null,
    standing: nothingDecided,
  };
}

function keepFinding(
  finding: Finding,
  line: string | null,
  domainOf: (host: string) => string | undefined,
): QueueFinding {
  const { detector, kind, severity, band, score, on, start, end, reason } = finding;
  const address = finding.target ?? finding.link ?? "";
  const host = URL.canParse(address) ? new URL(address).hostname : "";
  const domain = host === "" ? null : (domainOf(host) ?? host);
  const args = reason.args?.map((arg) => arg.slice(0, 100).toWellFormed());
  return {
    detector,
    kind,
    severity,
    band,
    score: Math.round(score * 1000) / 1000,
    on,
    start,
    end,
    reason: { ...reason, ...(args && { args }) },
    line,
    domain,
  };
}

/**
 * The words of a finding that tell most with what stands around them; what is the whole text marks
 * nothing.
 *
 * Example: a text of 900 units with a finding at 700–740 → the units 640–900, mark [60, 100].
 */
function cutExcerpt(
  text: string,
  start: number | null,
  end: number | null,
): Pick<QueueRow, "excerpt" | "mark"> {
  const last = Math.max(0, text.length - excerptUnits);
  const at = Math.min(Math.max(0, (start ?? 0) - leadUnits), last);
  // Half of a surrogate pair at either end becomes U+FFFD and keeps the offsets.
  const excerpt = text.slice(at, at + excerptUnits).toWellFormed();
  // A mark on every word points at none.
  const isAll = start === 0 && end !== null && end >= text.trimEnd().length;
  if (start === null || end === null || isAll) return { excerpt, mark: null };
  const mark = [start - at, Math.min(end - at, excerpt.length)] as const;
  return { excerpt, mark: mark[0] < mark[1] ? mark : null };
}
