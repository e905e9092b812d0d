import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type { DecisionEvent } from "@/utils/core/decision";

/** An event before it has its name. */
export type UnnamedEvent = Omit<DecisionEvent, "id">;

const encoder = new TextEncoder();

/**
 * The prefix under which all events of one page sort together: `<site>/<post>/`, each part
 * percent-encoded so that neither can run into the other.
 *
 * Example: `pagePrefix("news.example", "4821")` → `"news.example/4821/"`.
 */
export function pagePrefix(site: string, post: string): string {
  return `${encodeURIComponent(site.toWellFormed())}/${encodeURIComponent(post.toWellFormed())}/`;
}

/** Rules for lines hold on a whole site: they are kept under this post. */
export const wholeSite = "*";

/**
 * Names an event by its content, so that storing it twice stores it once and nobody can change it
 * unseen: `<page prefix><sha-256 of the canonical JSON without id and sig, 32 hex digits>`.
 */
export async function nameEvent(event: UnnamedEvent): Promise<DecisionEvent> {
  return { ...event, id: await eventId(event) };
}

/** The id that an event's content gives it. */
export async function eventId(event: UnnamedEvent): Promise<string> {
  // A signature signs the name, so it cannot be part of what is named.
  const { id: _, sig: __, ...content } = event as Partial<DecisionEvent>;
  const bytes = encoder.encode(canonicalJson(content as Json));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return pagePrefix(event.site, event.post) + hex.join("");
}
