import type { Facet } from "@/utils/core/decision";
import type { ViewerRole } from "@/utils/core/policy";
import { isTaken } from "./filter-rows";
import type { QueueRow } from "./queue-row";

/** What is to be decided on many rows at once. */
export interface QueueChoice {
  readonly facet: Extract<Facet, "verdict" | "action" | "pin" | "note" | "claim">;
  readonly value: string;
  readonly reasons?: readonly string[];
}

/** What a bulk would do, before it does it: every row is in exactly one list, `anew` aside. */
export interface BulkPlan {
  readonly changing: readonly string[];
  /** Those of the changing that somebody has decided on. */
  readonly anew: readonly string[];
  /** Decided so already, or otherwise and only swept along. */
  readonly already: readonly string[];
  /** Changed since it was judged: wants to be read by somebody. */
  readonly changed: readonly string[];
  /** Claimed by somebody else. */
  readonly taken: readonly string[];
  /** Disputed, and for an editor to settle. */
  readonly disputed: readonly string[];
  /** Nothing to strip, or findings still open on what should be pinned. */
  readonly unfit: readonly string[];
}

type Fate = keyof BulkPlan;

/**
 * Sorts rows by what would become of them. Pure: the background looks again when it acts.
 * `isSwept` tells what only stays in its place, and was selected with all that is shown.
 *
 * Example: 40 rows, spam → 37 changing, 1 of them anew, 2 already, 1 changed.
 */
export function planBulk(
  rows: readonly QueueRow[],
  choice: QueueChoice,
  roleOf: (site: string) => ViewerRole,
  nowMs: number,
  isSwept: (row: string) => boolean,
): BulkPlan {
  const plan: Record<Fate, string[]> = {
    changing: [],
    anew: [],
    already: [],
    changed: [],
    taken: [],
    disputed: [],
    unfit: [],
  };
  for (const row of rows) {
    const fate = fateOf(row, choice, roleOf(row.site), nowMs);
    // What is pinned has been decided on before.
    const isDecided =
      fate === "changing" && choice.facet !== "pin" && row.standing.decidedAt !== undefined;
    const isLeft = isDecided && isSwept(row.id);
    if (isDecided && !isLeft) plan.anew.push(row.id);
    plan[isLeft ? "already" : fate].push(row.id);
  }
  return plan;
}

function fateOf(row: QueueRow, choice: QueueChoice, role: ViewerRole, nowMs: number): Fate {
  const { standing } = row;
  if (standing.isDisputed && role !== "editor") return "disputed";
  if (isTaken(row, nowMs)) return "taken";
  if (standing.isReopened) return "changed";
  if (isStanding(row, choice)) return "already";
  return fits(row, choice) ? "changing" : "unfit";
}

/** True where a choice makes sense on a row: a line to strip, nothing open on what is pinned. */
export function fits(row: QueueRow, { facet, value }: QueueChoice): boolean {
  if (facet === "action" && value === "strip") {
    return row.findings.some(({ kind, start }) => kind === "sponsor-line" && start !== null);
  }
  return facet !== "pin" || value !== "pin" || !row.standing.needsDecision;
}

/** True where nothing is left to do: the choice stands, and the site has not refused it. */
export function isStanding(row: QueueRow, choice: QueueChoice): boolean {
  const { isDisputed, unwritten } = row.standing;
  const isRefused = choice.facet === "verdict" && unwritten !== undefined;
  return !isDisputed && !isRefused && standingValue(row, choice) === choice.value;
}

/** What stands of a choice's facet; "none" where nothing does. */
export function standingValue({ standing }: QueueRow, { facet }: QueueChoice): string {
  if (facet === "claim") return standing.claim === undefined ? "none" : "claim";
  return standing[facet] ?? "none";
}
