import { parseClock } from "@/utils/core/clock";
import type { CommentDecisions, DecisionEvent } from "@/utils/core/decision";
import { foldComment } from "@/utils/core/decision-fold";
import type { QueueRow } from "@/utils/core/queue/queue-row";

/** How people decided on what one detector had flagged; comments, not events. */
export interface DetectorCount {
  readonly detector: string;
  /** Marked as spam, put in the trash, labelled or stripped. */
  readonly upheld: number;
  /** Approved, or allowed as it is. */
  readonly overruled: number;
  /** On hold, disputed, or taken back. */
  readonly open: number;
}

export interface NameCount {
  readonly name: string;
  readonly count: number;
}

export interface Report {
  readonly detectors: readonly DetectorCount[];
  /** The last thirty days, the oldest first; `day` as in "2026-11-26", by this device's clock. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** Among flagged comments that are still kept, the most frequent first. */
  readonly sponsors: readonly NameCount[];
  readonly domains: readonly NameCount[];
  readonly decisions: number;
}

const shownDays = 30;
const shownNames = 20;
const dayMs = 24 * 3600_000;

/** Collects a report from events, page by page: a log of a hundred thousand never lies in memory whole. */
export function createReport(nowMs: number): {
  /** All events of one page (or more of them), in any order. */
  add(events: readonly DecisionEvent[]): void;
  finish(rows: readonly QueueRow[]): Report;
} {
  const detectors = new Map<string, { upheld: number; overruled: number; open: number }>();
  const days = new Map<string, number>();
  for (let back = shownDays - 1; back >= 0; back -= 1) days.set(dayOf(nowMs - back * dayMs), 0);
  let decisions = 0;

  function addComment(comment: string, events: readonly DecisionEvent[]): void {
    const state = foldComment(comment, events);
    const judged = state.facets.verdict ?? state.facets.action ?? state.facets.link;
    if (judged === undefined) return;
    const outcome = outcomeOf(state);
    for (const name of new Set(judged.event.rules.map(({ id }) => id))) {
      const counts = detectors.get(name) ?? { upheld: 0, overruled: 0, open: 0 };
      counts[outcome] += 1;
      detectors.set(name, counts);
    }
  }

  return {
    add(events) {
      for (const event of events) {
        if (!isDecision(event)) continue;
        decisions += 1;
        const day = dayOf(parseClock(event.hlc)?.ms ?? 0);
        const known = days.get(day);
        if (known !== undefined) days.set(day, known + 1);
      }
      const onComments = events.filter(({ post }) => post !== "*");
      for (const group of Map.groupBy(onComments, nameOf).values()) {
        const [first] = group;
        if (first !== undefined) addComment(first.comment, group);
      }
    },
    finish: (rows) => ({
      decisions,
      detectors: [...detectors]
        .map(([detector, counts]) => ({ detector, ...counts }))
        .sort((a, b) => b.upheld + b.overruled + b.open - (a.upheld + a.overruled + a.open)),
      days: [...days].map(([day, count]) => ({ day, count })),
      sponsors: countNames(rows, (finding) =>
        finding.kind === "sponsor-line" ? (finding.reason.args?.[0] ?? null) : null,
      ),
      domains: countNames(rows, ({ domain }) => domain),
    }),
  };
}

function nameOf({ site, post, comment }: DecisionEvent): string {
  return JSON.stringify([site, post, comment]);
}

/** What somebody decided, here or on another device; not what was taken back or merely noted. */
function isDecision({ facet, target, observed, value }: DecisionEvent): boolean {
  const counts = facet === "verdict" || facet === "action" || facet === "pin" || facet === "link";
  return counts && target === undefined && observed === undefined && value !== "none";
}

function outcomeOf({ facets }: CommentDecisions): "upheld" | "overruled" | "open" {
  const { verdict, action, link } = facets;
  if (verdict?.isDisputed || action?.isDisputed) return "open";
  if (verdict?.value === "spam" || verdict?.value === "trash") return "upheld";
  if (action?.value === "label" || action?.value === "strip") return "upheld";
  const isAllowed = action?.value === "allow" || link?.value === "allow";
  return verdict?.value === "approve" || isAllowed ? "overruled" : "open";
}

/** Each comment counts once for a name. */
function countNames(
  rows: readonly QueueRow[],
  nameIn: (finding: QueueRow["findings"][number]) => string | null,
): NameCount[] {
  const counts = new Map<string, number>();
  for (const { findings } of rows) {
    const names = findings.map(nameIn).filter((name) => name !== null && name.trim() !== "");
    for (const name of new Set(names)) counts.set(name ?? "", (counts.get(name ?? "") ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, shownNames);
}

/** Example: "2026-11-26". */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
