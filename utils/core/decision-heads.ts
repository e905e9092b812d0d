import { type DecisionEvent, type Facet, isSettler, type Role } from "@/utils/core/decision";
import { foldFacet } from "@/utils/core/decision-fold";
import { isUndo } from "@/utils/core/decision-undo";

/**
 * The events of one comment and facet that nobody has seen yet when deciding: what the next event
 * names as its `heads`. Undos count: a decision made after one has seen it. Other follow-ups do
 * not: they say something of an event and stand for nothing themselves.
 */
export function leafIds(events: readonly DecisionEvent[], comment: string, facet: Facet): string[] {
  const own = events.filter(
    (event) =>
      event.comment === comment &&
      event.facet === facet &&
      (event.target === undefined || isUndo(event)),
  );
  const seen = new Set(own.flatMap((event) => [...event.heads, event.target ?? ""]));
  return [...new Set(own.map(({ id }) => id))].filter((id) => !seen.has(id));
}

/**
 * The heads of a person's next event. In a dispute a moderator takes back only their own side: it
 * ends when the sides agree, or when an editor settles it. Where all sides are one's own (two
 * devices) there is nobody to ask.
 */
export function headsFor(
  events: readonly DecisionEvent[],
  comment: string,
  facet: Facet,
  { actor, role }: { readonly actor: string; readonly role: Role },
): string[] {
  const leaves = leafIds(events, comment, facet);
  const others = disputedSides(events, comment, facet).filter((side) => side.actor !== actor);
  if (others.length === 0 || isSettler(role)) return leaves;
  const kept = new Set(others.map(({ id }) => id));
  return leaves.filter((id) => !kept.has(id));
}

/** The sides of a dispute as it stands; none where there is none. */
export function disputedSides(
  events: readonly DecisionEvent[],
  comment: string,
  facet: Facet,
): readonly DecisionEvent[] {
  const group = events.filter((event) => event.comment === comment && event.facet === facet);
  const state = foldFacet(group);
  return state?.isDisputed ? (state.sides ?? []) : [];
}
