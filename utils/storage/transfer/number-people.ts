import type { DecisionEvent } from "@/utils/core/decision";
import { parseEvent } from "@/utils/storage/event-schema";
import { renameEvents } from "./rename-events";

export interface Numbered {
  readonly events: readonly DecisionEvent[];
  /** People who have a number instead of their login. */
  readonly people: number;
  /** Records of newer versions: nobody here knows where in them somebody is named. */
  readonly leftOut: number;
}

/** What installations call themselves (`identity.ts`): nobody's name. */
const pseudonym = /^[0-9a-f]{16}$/;

/**
 * Puts "person-1", "person-2" … in the place of logins, by the order in which they first decided.
 * One copy's numbers hold within it; nothing in it leads back to the logins, not even by trying all
 * of them, for the names of events are made of the numbers.
 *
 * Example: `await numberPeople([{ v: 1, actor: "anna", … }])` → `{ events: [{ actor: "person-1", … }], people: 1, leftOut: 0 }`.
 */
export async function numberPeople(raws: readonly unknown[]): Promise<Numbered> {
  const parsed = raws.map(parseEvent);
  const events = parsed.flatMap((one) => (one.kind === "event" ? [one.event] : []));
  const numbers = new Map<string, string>();
  for (const { actor } of events.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))) {
    if (pseudonym.test(actor) || numbers.has(actor)) continue;
    numbers.set(actor, `person-${numbers.size + 1}`);
  }
  return {
    events: await renameEvents(events, (event) => ({
      event: { ...event, actor: numbers.get(event.actor) ?? event.actor },
    })),
    people: numbers.size,
    leftOut: raws.length - events.length,
  };
}

/** Whether anything here names somebody by their login. */
export function namesPeople(raws: readonly unknown[]): boolean {
  return raws.some((raw) => {
    const actor = (raw as { readonly actor?: unknown } | null)?.actor;
    return typeof actor === "string" && !pseudonym.test(actor);
  });
}
