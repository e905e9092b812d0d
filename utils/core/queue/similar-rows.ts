import type { QueueRow } from "./queue-row";

/** What was decided before on comments like one: "5 of 6 approved". */
export interface SimilarDecisions {
  /** The row's finding that they have in common with it, as its place among the row's. */
  readonly finding: number;
  /** What they have in common, the closest first: the line, where links lead, or what was found. */
  readonly basis: "line" | "domain" | "detector";
  readonly total: number;
  /** What most of them were, and how many. */
  readonly value: string;
  readonly count: number;
}

/** Looks among decided rows of the same site; undefined where none is like it. */
export function similarTo(row: QueueRow, rows: Iterable<QueueRow>): SimilarDecisions | undefined {
  const decided = [...rows].filter(
    (one) => one.id !== row.id && one.site === row.site && decisionOf(one) !== undefined,
  );
  for (const basis of ["line", "domain", "detector"] as const) {
    for (const [finding, { [basis]: name }] of row.findings.entries()) {
      const alike = decided.filter(
        ({ findings }) => name !== null && findings.some((one) => one[basis] === name),
      );
      if (alike.length > 0) return { finding, basis, ...mostOf(alike) };
    }
  }
  return undefined;
}

function mostOf(rows: readonly QueueRow[]): Pick<SimilarDecisions, "total" | "value" | "count"> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = decisionOf(row) ?? "";
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [[value, count] = ["", 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return { total: rows.length, value, count };
}

/** A verdict on the whole goes before an action on its line. */
function decisionOf({ standing }: QueueRow): string | undefined {
  if (standing.isDisputed || standing.isReopened) return undefined;
  return standing.verdict ?? standing.action;
}
