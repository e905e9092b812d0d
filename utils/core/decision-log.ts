import type {
  CommentDecisions,
  DecisionEvent,
  FacetState,
  PageDecisions,
} from "@/utils/core/decision";
import { type CommentState, foldComment } from "@/utils/core/decision-fold";
import { undoSteps } from "@/utils/core/decision-undo";

/**
 * Folds a page's events into what stands. A pure function of the *set* of events: order, repeats
 * and grouping do not matter (commutative, associative, idempotent), so devices that hold the same
 * events agree to the byte.
 *
 * - An event supersedes those it names as `heads`, unless it was undone itself.
 * - Two standing events that did not see each other: the same value co-signs, different values are
 *   disputed. Never a silent last-write-wins.
 * - An undo takes its target out of the fold; undoing the undo (redo) brings it back.
 * - What was observed elsewhere stands only where nobody decided, and is told beside what stands.
 * - What became of a decision on the site (applied, failed) is told with it and changes nothing.
 *
 * `person` is whose steps `undoable` and `redoable` list; `lineEvents` are those of the whole site.
 */
export function foldPage(
  place: { readonly site: string; readonly post: string },
  events: Iterable<DecisionEvent>,
  lineEvents: Iterable<DecisionEvent>,
  person: string,
): PageDecisions {
  return joinStates(place, foldComments(events), foldComments(lineEvents), person);
}

/** Each comment of a page on its own: no event of one says anything of another. */
export function foldComments(events: Iterable<DecisionEvent>): CommentState[] {
  const groups = Map.groupBy(events, (event) => event.comment);
  return [...groups].map(([comment, group]) => foldComment(comment, group));
}

/** Puts a page together from what stands on its comments and on the whole site. */
export function joinStates(
  place: { readonly site: string; readonly post: string },
  states: readonly CommentState[],
  siteStates: readonly CommentState[],
  person: string,
): PageDecisions {
  const comments: Record<string, CommentDecisions> = emptyRecord();
  for (const { comment, facets } of inOrder(states)) {
    if (Object.keys(facets).length > 0) comments[comment] = { comment, facets };
  }
  const lines: Record<string, FacetState> = emptyRecord();
  for (const { comment, facets } of inOrder(siteStates)) {
    const state = facets.line ?? facets.domain ?? facets.rule;
    if (state !== undefined) lines[comment] = state;
  }
  const steps = [...states, ...siteStates].flatMap((state) => state.steps);
  return { ...place, comments, lines, ...undoSteps(steps, person) };
}

/** A record without a prototype: a comment may be called "__proto__". */
function emptyRecord(): Record<string, never> {
  return Object.create(null);
}

/** By name, so that devices agree to the byte. */
function inOrder(states: readonly CommentState[]): CommentState[] {
  return [...states].sort((a, b) => (a.comment < b.comment ? -1 : 1));
}
