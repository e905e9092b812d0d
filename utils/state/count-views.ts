import type { CommentView } from "@/utils/core/comment-view";
import { isWeighty } from "@/utils/core/verdict";

/** Totals of a page, for badge, popup and bars. */
export interface PageCounts {
  readonly comments: number;
  /** Not judged yet, or not fully. */
  readonly unknown: number;
  readonly flagged: number;
  readonly undecided: number;
  /** Comments hidden or collapsed, and lines stripped from comments that stay. */
  readonly hidden: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** Why comments and lines are out of view: kinds of findings, or "decided". */
  readonly hiddenBy: Readonly<Record<string, number>>;
}

/** Keeps totals up to date by difference, so that a change of one view costs the same on any page. */
export function countViews(): {
  replace(before: CommentView | undefined, after: CommentView | undefined): void;
  total(): PageCounts;
  lineCount(lineHash: string): number;
} {
  const sum = { comments: 0, unknown: 0, flagged: 0, undecided: 0, hidden: 0 };
  const kinds = new Map<string, number>();
  const lines = new Map<string, number>();
  const reasons = new Map<string, number>();

  function add(view: CommentView | undefined, step: 1 | -1): void {
    if (view === undefined) return;
    sum.comments += step;
    if (view.verdict === "unknown") sum.unknown += step;
    if (view.findings.some(({ finding }) => isWeighty(finding))) sum.flagged += step;
    if (view.needsDecision) sum.undecided += step;
    const why = whyHidden(view);
    if (why.length > 0) sum.hidden += step;
    for (const reason of why) bump(reasons, reason, step);
    for (const kind of new Set(view.findings.map(({ finding }) => finding.kind))) {
      bump(kinds, kind, step);
    }
    for (const hash of new Set(view.findings.map(({ lineHash }) => lineHash))) {
      if (hash !== undefined) bump(lines, hash, step);
    }
  }

  return {
    replace(before, after) {
      add(before, -1);
      add(after, 1);
    },
    total: () => ({
      ...sum,
      byKind: Object.fromEntries(kinds),
      hiddenBy: Object.fromEntries(reasons),
    }),
    lineCount: (lineHash) => lines.get(lineHash) ?? 0,
  };
}

/** Empty where the comment is all there. */
function whyHidden({ display, because, findings }: CommentView): readonly string[] {
  if (display !== "show") return because.length > 0 ? because : ["decided"];
  return findings.some(({ treatment }) => treatment === "strip") ? ["sponsor-line"] : [];
}

function bump(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const next = (counts.get(name) ?? 0) + step;
  if (next === 0) counts.delete(name);
  else counts.set(name, next);
}
