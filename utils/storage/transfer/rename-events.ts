import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent } from "@/utils/core/decision-event";

/** What becomes of an event: the name under which it is known already, or itself, perhaps changed. */
export type Renamed = { readonly known: string } | { readonly event: DecisionEvent };

/**
 * Changes events and names them anew, and with them everything that refers to them: names are hashes
 * of the content, so that one changed person would otherwise leave heads and targets that point
 * nowhere. What is not among the events is referred to as before. Signatures go: they sign a name.
 *
 * Example: `renameEvents(events, (event) => ({ event: { ...event, actor: "person-1" } }))`.
 */
export async function renameEvents(
  events: readonly DecisionEvent[],
  change: (event: DecisionEvent) => Renamed,
): Promise<DecisionEvent[]> {
  const names = new Map<string, string>();
  const renamed: DecisionEvent[] = [];
  const nameOf = (id: string) => names.get(id) ?? id;
  // Whatever an event refers to was there before it, and has an earlier clock.
  for (const event of inOrder(events)) {
    const changed = change(event);
    if ("known" in changed) {
      names.set(event.id, changed.known);
      continue;
    }
    const { id, sig: _, target, ...rest } = changed.event;
    const next = await nameEvent({
      ...rest,
      heads: rest.heads.map(nameOf),
      ...(target === undefined ? {} : { target: nameOf(target) }),
    });
    names.set(id, next.id);
    renamed.push(next);
  }
  return renamed;
}

/** Every event after those that it refers to, whatever their clocks say. */
function inOrder(events: readonly DecisionEvent[]): DecisionEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const ordered = new Set<DecisionEvent>();
  for (const event of events.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))) {
    const open = [event];
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const { heads, target } = last;
      const before = [...heads, ...(target === undefined ? [] : [target])]
        .map((id) => byId.get(id))
        .filter((one) => one !== undefined && !ordered.has(one) && !open.includes(one));
      const [first] = before;
      if (first === undefined) {
        ordered.add(last);
        open.pop();
      } else open.push(first);
    }
  }
  return [...ordered];
}
