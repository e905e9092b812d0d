import type { CommentDecisions, FacetState, PageDecisions } from "@/utils/core/decision";

/** Units of a note that is shown below a pin. */
export const mostPinNote = 200;
/** The longest a pin with an end can stand, ms: a month, and a day for clocks. */
export const longestPinMs = 32 * 24 * 3_600_000;

/**
 * The name under which a pin's public note is kept: a note of its own, beside the comment's inner
 * one, and never mistaken for it. A new field of the pin's event would have been simpler, and every
 * older version and every team's server would have refused the event: their schemas are strict. A
 * note has room, salt and redaction already, and what does not know the name shows nothing.
 *
 * Example: `pinNoteName("2215")` → `"pin-note:2215"`.
 */
export function pinNoteName(comment: string): string {
  return `pin-note:${comment}`;
}

/** The words shown below a pin, as text; empty where there are none. */
export function pinNote({ comments }: PageDecisions, comment: string): string {
  const words = comments[pinNoteName(comment)]?.facets.note?.value ?? "none";
  return words === "none" ? "" : words;
}

/** Its time is over. The event's `expires` is of every version's schema: older ones let it stand. */
export function hasEnded(pin: FacetState | undefined, nowMs: number): boolean {
  return pin?.value === "pin" && (pin.event.expires ?? Number.POSITIVE_INFINITY) <= nowMs;
}

/** What stands of a comment now: a pin whose time is over is none. */
export function withoutEnded<T extends CommentDecisions | undefined>(own: T, nowMs: number): T {
  if (!hasEnded(own?.facets.pin, nowMs)) return own;
  const { pin: _, ...facets } = own?.facets ?? {};
  return { ...own, facets } as T;
}
