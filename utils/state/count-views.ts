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

  function add(view: CommentView | undefined, step: 1 | -1): void {
    if (view === undefined) return;
    sum.comments += step;
    if (view.verdict === "unknown") sum.unknown += step;
    if (view.findings.some(({ finding }) => isWeighty(finding))) sum.flagged += step;
    if (view.needsDecision) sum.undecided += step;
    if (isHiding(view)) sum.hidden += step;
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
    total: () => ({ ...sum, byKind: Object.fromEntries(kinds) }),
    lineCount: (lineHash) => lines.get(lineHash) ?? 0,
  };
}

function isHiding(view: CommentView): boolean {
  return view.display !== "show" || view.findings.some(({ treatment }) => treatment === "strip");
}

function bump(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const next = (counts.get(name) ?? 0) + step;
  if (next === 0) counts.delete(name);
  else counts.set(name, next);
}
