import type { CommentDecisions, DecisionEvent, Facet, FacetState } from "@/utils/core/decision";
import { isUndo, type Step, stepsOf, undoneIds } from "@/utils/core/decision-undo";

/** What stands on one comment, and everybody's last steps there. Can be kept, and made anew. */
export interface CommentState extends CommentDecisions {
  readonly steps: readonly Step[];
}

/** The events, each once, by clock and then by name: one order for every device. */
export function distinct(events: Iterable<DecisionEvent>): DecisionEvent[] {
  const byId = new Map<string, DecisionEvent>();
  // A redacted copy goes before one with words, whichever came first.
  for (const event of events) {
    if (byId.get(event.id)?.sealed === undefined) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byClock);
}

function byClock(a: DecisionEvent, b: DecisionEvent): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Folds all events of one comment. See `decision-log.ts` for the rules. */
export function foldComment(comment: string, events: Iterable<DecisionEvent>): CommentState {
  const own = distinct(events);
  const facets: Partial<Record<Facet, FacetState>> = {};
  for (const [facet, group] of Map.groupBy(own, (event) => event.facet)) {
    const state = foldFacet(group);
    if (state !== undefined) facets[facet] = state;
  }
  return { comment, facets, steps: stepsOf(own) };
}

/** What stands of one comment's facet: the events that no other standing event supersedes. */
export function foldFacet(events: Iterable<DecisionEvent>): FacetState | undefined {
  const group = withoutRedacted(distinct(events));
  const undone = undoneIds(group);
  const byId = new Map(group.map((event) => [event.id, event]));
  const counted = group.filter((event) => event.target === undefined && !undone.has(event.id));
  const superseded = new Set<string>();
  for (const event of counted) {
    if (event.observed === undefined) supersede(event.heads, superseded, byId, undone);
  }
  const unseen = counted.filter((event) => !superseded.has(event.id));
  const standing = unseen.filter((event) => event.observed === undefined);
  // What was seen elsewhere is a fact and no vote: the newest word counts, and only beside ours.
  const seen = unseen.filter((event) => event.observed !== undefined).at(-1);
  const latest = standing.at(-1);
  if (latest === undefined) return seen === undefined ? undefined : observedState(seen, unseen);
  const heads = standing.map((event) => event.id);
  const effect = group.findLast((event) => isEffect(event) && heads.includes(event.target ?? ""));
  return {
    value: latest.value,
    isDisputed: !isSoft(latest.facet) && standing.some((event) => event.value !== latest.value),
    heads,
    event: latest,
    ...(standing.length > 1 ? { sides: standing } : {}),
    ...(seen !== undefined && seen.value !== latest.value ? { observed: seen } : {}),
    ...(effect === undefined ? {} : { effect }),
    ...(latest.resolves === true ? { isResolved: true } : {}),
  };
}

function observedState(seen: DecisionEvent, unseen: readonly DecisionEvent[]): FacetState {
  const heads = unseen.map((event) => event.id);
  return { value: seen.value, isDisputed: false, heads, event: seen, isObserved: true };
}

/** Two notes stand side by side, and two people may look at one comment: that is no dispute. */
function isSoft(facet: Facet): boolean {
  return facet === "note" || facet === "claim";
}

function isEffect({ value, target }: DecisionEvent): boolean {
  return target !== undefined && (value === "applied" || value === "failed");
}

/** A redaction holds whatever copy of the note is at hand. */
function withoutRedacted(events: readonly DecisionEvent[]): readonly DecisionEvent[] {
  const targets = new Set(
    events.filter(({ value, target }) => value === "redact" && target).map(({ target }) => target),
  );
  if (targets.size === 0) return events;
  return events.map((event) => {
    if (!targets.has(event.id) || event.salt === undefined) return event;
    const { salt: _, ...rest } = event;
    return { ...rest, value: "" };
  });
}

/**
 * Marks what an event had seen. Where it saw an undone event, or an undo, it saw what that one had
 * seen as well: an undo in between must not make two decisions of one line look concurrent.
 */
function supersede(
  heads: readonly string[],
  superseded: Set<string>,
  byId: ReadonlyMap<string, DecisionEvent>,
  undone: ReadonlySet<string>,
): void {
  const open = [...heads];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (superseded.has(id)) continue;
    superseded.add(id);
    const event = byId.get(id);
    if (event !== undefined && (undone.has(id) || isUndo(event))) open.push(...event.heads);
  }
}

/**
 * Lays what a person's other devices told beside what stands here: it stands where nobody decided,
 * and is mentioned where it is newer and different. The newest word of several devices counts.
 */
export function withObserved(
  states: readonly CommentState[],
  seen: readonly DecisionEvent[],
): CommentState[] {
  const byComment = new Map(states.map((state) => [state.comment, state]));
  for (const event of seen) {
    const { comment, facet } = event;
    const state = byComment.get(comment) ?? { comment, facets: {}, steps: [] };
    const next = besideObserved(state.facets[facet], event);
    if (next !== undefined) {
      byComment.set(comment, { ...state, facets: { ...state.facets, [facet]: next } });
    }
  }
  return [...byComment.values()];
}

function besideObserved(
  state: FacetState | undefined,
  seen: DecisionEvent,
): FacetState | undefined {
  if (state === undefined) return observedState(seen, [seen]);
  const known = state.isObserved ? state.event : (state.observed ?? state.event);
  if (seen.hlc <= known.hlc) return undefined;
  if (state.isObserved) return observedState(seen, [seen]);
  return seen.value === state.value ? undefined : { ...state, observed: seen };
}

/** Claims that have not ended yet, newest last. */
export function liveClaims(state: FacetState | undefined, nowMs: number): readonly DecisionEvent[] {
  const all = state === undefined ? [] : (state.sides ?? [state.event]);
  return all.filter(({ value, expires = 0 }) => value === "claim" && expires > nowMs);
}
