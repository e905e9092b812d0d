import type {
  CommentDecisions,
  DecisionEvent,
  Facet,
  FacetState,
  PageDecisions,
  UndoStep,
} from "@/utils/core/decision";

/** How many steps back a person may go. */
const undoLimit = 100;

/**
 * Folds a page's events into what stands. A pure function of the *set* of events: order, repeats
 * and grouping do not matter (commutative, associative, idempotent), so devices that hold the same
 * events agree to the byte.
 *
 * - An event supersedes those it names as `heads`, unless it was undone itself.
 * - Two standing events that did not see each other: the same value co-signs, different values are
 *   disputed. Never a silent last-write-wins.
 * - An undo takes its target out of the fold; undoing the undo (redo) brings it back.
 *
 * `person` is whose steps `undoable` and `redoable` list; `lineEvents` are the site's line rules.
 */
export function foldPage(
  place: { readonly site: string; readonly post: string },
  events: Iterable<DecisionEvent>,
  lineEvents: Iterable<DecisionEvent>,
  person: string,
): PageDecisions {
  const own = distinct(events);
  const lines = distinct(lineEvents);
  const comments: Record<string, CommentDecisions> = emptyRecord();
  for (const [comment, facets] of Object.entries(foldFacets(own))) {
    comments[comment] = { comment, facets };
  }
  const lineStates: Record<string, FacetState> = emptyRecord();
  for (const [comment, facets] of Object.entries(foldFacets(lines))) {
    if (facets.line !== undefined) lineStates[comment] = facets.line;
  }
  const steps = undoSteps([...own, ...lines], person);
  return { ...place, comments, lines: lineStates, ...steps };
}

/** A record without a prototype: a comment may be called "__proto__". */
function emptyRecord(): Record<string, never> {
  return Object.create(null);
}

type Facets = Partial<Record<Facet, FacetState>>;

function distinct(events: Iterable<DecisionEvent>): DecisionEvent[] {
  const byId = new Map<string, DecisionEvent>();
  for (const event of events) byId.set(event.id, event);
  return [...byId.values()].sort(byClock);
}

function byClock(a: DecisionEvent, b: DecisionEvent): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A note may read "undo": only what names a target takes anything back. */
function isUndo(event: DecisionEvent): boolean {
  return event.value === "undo" && event.target !== undefined;
}

function foldFacets(events: readonly DecisionEvent[]): Record<string, Facets> {
  const undone = undoneIds(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const groups = new Map<string, DecisionEvent[]>();
  for (const event of events) {
    if (isUndo(event) || undone.has(event.id)) continue;
    const name = `${event.facet} ${event.comment}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [event]);
    else group.push(event);
  }
  const folded: Record<string, Facets> = emptyRecord();
  for (const group of groups.values()) {
    const state = foldFacet(group, undone, byId);
    const [first] = group;
    if (state === undefined || first === undefined) continue;
    folded[first.comment] = { ...folded[first.comment], [first.facet]: state };
  }
  return folded;
}

/** What stands of one facet: the events that no other standing event supersedes. */
function foldFacet(
  group: readonly DecisionEvent[],
  undone: ReadonlySet<string>,
  byId: ReadonlyMap<string, DecisionEvent>,
): FacetState | undefined {
  const superseded = new Set<string>();
  for (const event of group) supersede(event.heads, superseded, byId, undone);
  const standing = group.filter((event) => !superseded.has(event.id));
  const latest = standing.at(-1);
  if (latest === undefined) return undefined;
  return {
    value: latest.value,
    isDisputed: !isSoft(latest.facet) && standing.some((event) => event.value !== latest.value),
    heads: standing.map((event) => event.id),
    event: latest,
  };
}

/** Two notes stand side by side, and two people may look at one comment: that is no dispute. */
function isSoft(facet: Facet): boolean {
  return facet === "note" || facet === "claim";
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

/** Ids of events taken back by an undo that has not been taken back itself. */
function undoneIds(events: readonly DecisionEvent[]): ReadonlySet<string> {
  const undos = new Map<string, DecisionEvent[]>();
  for (const event of events) {
    if (!isUndo(event) || event.target === undefined) continue;
    undos.set(event.target, [...(undos.get(event.target) ?? []), event]);
  }
  const known = new Map<string, boolean>();
  const isUndone = (id: string): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    // Ids are hashes of content that names the target: chains cannot be circular. The guess here
    // only ends the walk should a forged set pretend otherwise.
    known.set(id, false);
    const result = (undos.get(id) ?? []).some((undo) => !isUndone(undo.id));
    known.set(id, result);
    return result;
  };
  return new Set(events.filter((event) => isUndone(event.id)).map((event) => event.id));
}

/** The person's own last steps: decisions that stand, and undos that stand. Newest last. */
function undoSteps(
  events: readonly DecisionEvent[],
  person: string,
): { readonly undoable: readonly UndoStep[]; readonly redoable: readonly UndoStep[] } {
  const undone = undoneIds(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const own = events
    .filter((event) => event.actor === person && !undone.has(event.id))
    .sort(byClock);
  const step = ({ id, comment, facet, post }: DecisionEvent) => ({ id, comment, facet, post });
  const decisions = own.filter((event) => !isUndo(event));
  // A new decision ends what could be redone, as in any editor.
  const lastDecision = decisions.at(-1);
  const undos = own.filter((event) => {
    const target = byId.get(event.target ?? "");
    const isRedo = target !== undefined && isUndo(target);
    const isLast = lastDecision === undefined || byClock(lastDecision, event) < 0;
    return isUndo(event) && !isRedo && isLast;
  });
  return {
    undoable: decisions.slice(-undoLimit).map(step),
    redoable: undos.slice(-undoLimit).map(step),
  };
}

/**
 * The events of one comment and facet that nobody has seen yet when deciding: what the next event
 * names as its `heads`. Undos count: a decision made after one has seen it.
 */
export function leafIds(events: Iterable<DecisionEvent>, comment: string, facet: Facet): string[] {
  const own = distinct(events).filter(
    (event) => event.comment === comment && event.facet === facet,
  );
  const seen = new Set(own.flatMap((event) => [...event.heads, event.target ?? ""]));
  return own.map(({ id }) => id).filter((id) => !seen.has(id));
}

/** True where somebody else has decided upon an event: taking it back would pull their ground away. */
export function isBuiltUpon(events: Iterable<DecisionEvent>, target: DecisionEvent): boolean {
  const own = distinct(events);
  const undone = undoneIds(own);
  return own.some(
    (event) =>
      event.actor !== target.actor && event.heads.includes(target.id) && !undone.has(event.id),
  );
}

/** The undo that keeps an event taken back, if one stands; with several, the first. */
export function findStandingUndo(
  events: Iterable<DecisionEvent>,
  target: string,
): DecisionEvent | undefined {
  const own = distinct(events);
  const undone = undoneIds(own);
  return own.find((event) => isUndo(event) && event.target === target && !undone.has(event.id));
}

/** A redo cannot be taken back as such (its decision can): chains of undos end there. */
export function isUndoOfUndo(events: Iterable<DecisionEvent>, event: DecisionEvent): boolean {
  if (!isUndo(event)) return false;
  return [...events].some(({ id, ...one }) => id === event.target && one.target !== undefined);
}
