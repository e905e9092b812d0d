import { parseClock } from "@/utils/core/clock";
import type { DecisionEvent, Facet, Role } from "@/utils/core/decision";
import { distinct, foldFacet } from "@/utils/core/decision-fold";
import { isUndo, undoneIds } from "@/utils/core/decision-undo";

/** One thing that happened to a comment, in the order in which it is told. */
export interface HistoryEntry {
  readonly id: string;
  /** By the clock of the device, ms since 1970. */
  readonly atMs: number;
  readonly actor: string;
  readonly role: Role;
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly facet: Facet;
  readonly what:
    | "decided"
    | "resolved"
    | "undone"
    | "redone"
    | "redacted"
    | "applied"
    | "failed"
    | "seen-on-site"
    | "seen-on-device";
  /** What was decided or seen; for an undo and the like, what that was about. */
  readonly value: string;
  readonly reasons: readonly string[];
  /** What had been found at the time, and by which version. */
  readonly rules: DecisionEvent["rules"];
  /** It is part of what stands now. */
  readonly isStanding: boolean;
  /** It was taken back since. */
  readonly isUndone: boolean;
}

/**
 * Who did what, when and why, with which rules, and what became of it on the site: of a comment, an
 * article or a person, whichever events are given. Newest first.
 *
 * Example: `historyOf(await log.events(site, post, "2215"))[0]?.what` → "undone".
 */
export function historyOf(events: Iterable<DecisionEvent>): HistoryEntry[] {
  const all = distinct(events);
  const byId = new Map(all.map((event) => [event.id, event]));
  const undone = undoneIds(all);
  const redacted = new Set(all.filter(({ value }) => value === "redact").map((one) => one.target));
  const groups = Map.groupBy(all, ({ site, post, comment, facet }) =>
    JSON.stringify([site, post, comment, facet]),
  );
  const standing = new Set([...groups.values()].flatMap((group) => foldFacet(group)?.heads ?? []));
  return all.toReversed().map((event) => {
    const about = subjectOf(event, byId);
    const isHidden = redacted.has(about.id) && about.facet === "note";
    return {
      id: event.id,
      atMs: parseClock(event.hlc)?.ms ?? 0,
      actor: event.actor,
      role: event.role,
      site: event.site,
      post: event.post,
      comment: event.comment,
      facet: event.facet,
      what: whatOf(event, byId),
      value: isHidden ? "" : about.value,
      reasons: event.reasons,
      rules: event.rules,
      isStanding: standing.has(event.id),
      isUndone: undone.has(event.id),
    };
  });
}

/** The decision that a follow-up is about in the end: a redo's is the one that was undone. */
function subjectOf(event: DecisionEvent, byId: ReadonlyMap<string, DecisionEvent>): DecisionEvent {
  let about = event;
  for (let left = 3; left > 0 && about.target !== undefined; left -= 1) {
    const target = byId.get(about.target);
    if (target === undefined) return about;
    about = target;
  }
  return about;
}

function whatOf(
  event: DecisionEvent,
  byId: ReadonlyMap<string, DecisionEvent>,
): HistoryEntry["what"] {
  if (event.observed !== undefined) {
    return event.observed === "site" ? "seen-on-site" : "seen-on-device";
  }
  if (event.target === undefined) return event.resolves === true ? "resolved" : "decided";
  if (isUndo(event)) {
    const target = byId.get(event.target);
    return target !== undefined && isUndo(target) ? "redone" : "undone";
  }
  if (event.value === "redact") return "redacted";
  return event.value === "applied" ? "applied" : "failed";
}

/**
 * The same with people named "Person 1", "Person 2" in the order in which they first appear: for
 * whatever leaves the newsroom.
 */
export function withoutNames(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const names = new Map<string, string>([["", ""]]);
  return entries
    .toReversed()
    .map((entry) => {
      const name = names.get(entry.actor) ?? `Person ${names.size}`;
      names.set(entry.actor, name);
      return { ...entry, actor: name };
    })
    .reverse();
}

const columns = [
  "time",
  "person",
  "role",
  "site",
  "article",
  "comment",
  "facet",
  "what",
  "value",
  "reasons",
  "rules",
  "stands",
] as const;

/** A table for spreadsheets (RFC 4180), oldest first; formulas are defused with an apostrophe. */
export function historyTable(entries: readonly HistoryEntry[]): string {
  const rows = entries
    .toReversed()
    .map((entry) => [
      new Date(entry.atMs).toISOString(),
      entry.actor,
      entry.role,
      entry.site,
      entry.post,
      entry.comment,
      entry.facet,
      entry.what,
      entry.value,
      entry.reasons.join(" "),
      entry.rules.map(({ id, version, score }) => `${id}@${version}=${score}`).join(" "),
      entry.isStanding ? "yes" : "no",
    ]);
  return [[...columns], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
