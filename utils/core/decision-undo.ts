import type { DecisionEvent, UndoStep } from "@/utils/core/decision";

/** How many steps back a person may go. */
export const undoLimit = 100;

/** A note may read "undo": only what names a target takes anything back. */
export function isUndo(event: DecisionEvent): boolean {
  return event.value === "undo" && event.target !== undefined;
}

/** Ids of events taken back by an undo that has not been taken back itself. */
export function undoneIds(events: readonly DecisionEvent[]): ReadonlySet<string> {
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

/**
 * Who decided upon an event since: taking it back would pull their ground away. Undefined where
 * nobody else did.
 */
export function builtUponBy(
  events: readonly DecisionEvent[],
  target: DecisionEvent,
): DecisionEvent | undefined {
  const undone = undoneIds(events);
  return events.find(
    (event) =>
      event.actor !== target.actor && event.heads.includes(target.id) && !undone.has(event.id),
  );
}

/** The undo that keeps an event taken back, if one stands; with several, the first. */
export function findStandingUndo(
  events: readonly DecisionEvent[],
  target: string,
): DecisionEvent | undefined {
  const undone = undoneIds(events);
  return events.find((event) => isUndo(event) && event.target === target && !undone.has(event.id));
}

/** A redo cannot be taken back as such (its decision can): chains of undos end there. */
export function isUndoOfUndo(events: readonly DecisionEvent[], event: DecisionEvent): boolean {
  if (!isUndo(event)) return false;
  return events.some(({ id, ...one }) => id === event.target && one.target !== undefined);
}

/** Something a person did and could take back, or took back and could redo. */
export interface Step extends UndoStep, Pick<DecisionEvent, "actor" | "hlc" | "device" | "seq"> {
  readonly kind: "decision" | "undo";
}

/** The steps among one comment's events, of everybody, the last hundred. */
export function stepsOf(events: readonly DecisionEvent[]): Step[] {
  const undone = undoneIds(events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const steps: Step[] = [];
  for (const event of events) {
    if (undone.has(event.id) || event.observed !== undefined || event.facet === "claim") continue;
    const target = event.target === undefined ? undefined : byId.get(event.target);
    const isRedo = isUndo(event) && target !== undefined && isUndo(target);
    if (isRedo || (event.target !== undefined && !isUndo(event))) continue;
    const { id, comment, facet, post, actor, hlc, device, seq } = event;
    const kind = isUndo(event) ? "undo" : "decision";
    steps.push({ id, comment, facet, post, actor, hlc, device, seq, kind });
  }
  return inOrder(steps).slice(-undoLimit);
}

/** What a person's next undo and redo would take back, newest last, from the steps of a page. */
export function undoSteps(
  steps: readonly Step[],
  person: string,
): { readonly undoable: readonly UndoStep[]; readonly redoable: readonly UndoStep[] } {
  const own = inOrder(steps.filter(({ actor }) => actor === person));
  // A new decision ends what could be redone, as in any editor.
  const last = own.findLastIndex(({ kind }) => kind === "decision");
  const pick = ({ id, comment, facet, post }: Step) => ({ id, comment, facet, post });
  return {
    undoable: own
      .filter(({ kind }) => kind === "decision")
      .slice(-undoLimit)
      .map(pick),
    redoable: own
      .slice(last + 1)
      .slice(-undoLimit)
      .map(pick),
  };
}

/**
 * By time; those of one device by their number, whatever its clock said: a clock that was a day
 * ahead and has been set right since must not turn the order of somebody's steps round.
 */
function inOrder(steps: readonly Step[]): Step[] {
  const byDevice = Map.groupBy(steps, ({ device }) => device);
  const time = new Map<Step, string>();
  for (const own of byDevice.values()) {
    let latest = "";
    for (const step of own.toSorted((a, b) => a.seq - b.seq)) {
      latest = step.hlc > latest ? step.hlc : latest;
      time.set(step, latest);
    }
  }
  const timeOf = (step: Step) => time.get(step) ?? "";
  return steps.toSorted((a, b) => {
    if (a.device === b.device) return a.seq - b.seq || (a.id < b.id ? -1 : 1);
    if (timeOf(a) !== timeOf(b)) return timeOf(a) < timeOf(b) ? -1 : 1;
    return a.device < b.device ? -1 : 1;
  });
}
