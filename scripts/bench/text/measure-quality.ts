import { rate } from "../../check-shared/upper-bound.ts";
import type { TextRow } from "../../train/text/text-rows.ts";
import type { TextJudge } from "./judges.ts";
import { thinned } from "./thinned.ts";

export interface GroupFigures {
  readonly group: string;
  readonly hits: number;
  readonly of: number;
}

export interface QualityFigures {
  readonly name: string;
  readonly shares: readonly GroupFigures[];
  /** Of one comment, on average over the sample. */
  readonly microseconds: number;
}

/**
 * Shares flagged by every judge, by kind of comment, of at most `most` comments a kind. Each line is
 * printed when it is known, because some judges take milliseconds a comment.
 */
export function measureQuality(
  judges: readonly TextJudge[],
  rows: readonly TextRow[],
  most: number,
): QualityFigures[] {
  const nameOf = ({ label, domain, lang }: TextRow) =>
    domain === "news" ? `${label} · news · ${lang}` : `${label} · ${domain}`;
  const groups = [...Map.groupBy(rows, nameOf)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, own]) => [group, thinned(own, most)] as const);
  return judges.map(({ name, isFlagged }) => {
    console.log(`\n${name}: flagged`);
    const startedAt = performance.now();
    let comments = 0;
    const shares = groups.map(([group, own]) => {
      const hits = own.filter(({ text }) => isFlagged(text)).length;
      comments += own.length;
      console.log(`  ${group.padEnd(24)}${rate(hits, own.length)}`);
      return { group, hits, of: own.length };
    });
    const microseconds = (1000 * (performance.now() - startedAt)) / Math.max(1, comments);
    console.log(`  ${microseconds.toFixed(1)} µs a comment`);
    return { name, shares, microseconds };
  });
}
