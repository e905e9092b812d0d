import type { DecisionEvent } from "@/utils/core/decision";
import { eventId } from "@/utils/core/decision-event";
import { type ParsedEvent, parseEvent } from "./event-schema";

/** Keeps a broken record for later, with its origin and the reason. */
export type SetAside = (origin: string, raw: unknown, reason: string) => Promise<void>;

export type Checked = DecisionEvent | "newer" | "broken";

/** Reads one record of the store `origin` under the key `id`. Never throws. */
export type Check = (id: string, raw: unknown, origin: string) => Promise<Checked>;

/** Reads a record and holds its content against its name. */
export async function verifyEvent(id: string, raw: unknown): Promise<ParsedEvent> {
  const parsed = parseEvent(raw);
  if (parsed.kind !== "event" || (await eventId(parsed.event)) === id) return parsed;
  return { kind: "broken", reason: "The content does not match its name." };
}

/** Verifies records as they are read; what fails is set aside. */
export function createCheck(setAside: SetAside): Check {
  return async (id, raw, origin) => {
    const verified = await verifyEvent(id, raw);
    if (verified.kind === "newer") return "newer";
    if (verified.kind === "event") return verified.event;
    try {
      await setAside(`${origin}:${id}`, raw, verified.reason);
    } catch (cause) {
      // The record itself stays where it is, so nothing is lost; the rest must still be readable.
      console.error("Threadkeeper: a broken record could not be set aside.", cause);
    }
    return "broken";
  };
}
