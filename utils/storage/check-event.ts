import type { DecisionEvent } from "@/utils/core/decision";
import { eventId, isNamedSo } from "@/utils/core/decision-event";
import { type ParsedEvent, parseEvent } from "./event-schema";

/** Keeps a broken record for later, with its origin and the reason. */
export type SetAside = (origin: string, raw: unknown, reason: string) => Promise<void>;

export type Checked = DecisionEvent | "newer" | "broken";

/** Reads one record of the store `origin` under the key `id`. Never throws. */
export type Check = (id: string, raw: unknown, origin: string) => Promise<Checked>;

/** Reads a record and holds its content, and the name that it gives itself, against its name. */
export async function verifyEvent(id: string, raw: unknown): Promise<ParsedEvent> {
  const parsed = parseEvent(raw);
  if (parsed.kind !== "event") return parsed;
  // Its own name is no part of what is named: under another's it would take that one's place.
  if (parsed.event.id === id && (await eventId(parsed.event)) === id) return parsed;
  return { kind: "broken", reason: "The content does not match its name." };
}

/**
 * Reads what comes from elsewhere. Of a later version nothing is known but how it is named: under a
 * wrong name it would take the place of the event whose name that is.
 */
export async function verifyForeign(id: string, raw: unknown): Promise<ParsedEvent> {
  const verified = await verifyEvent(id, raw);
  if (verified.kind !== "newer" || (await isNamedSo(id, raw))) return verified;
  return { kind: "broken", reason: "A later version under a wrong name." };
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
