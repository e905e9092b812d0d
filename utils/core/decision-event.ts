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

/** Rules for lines, domains and detectors hold on a whole site: they are kept under this post. */
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
  const hash = await shortHash(canonicalJson((await seal(content)) as Json));
  return pagePrefix(event.site, event.post) + hash;
}

/** Whether that is the id of what may be an event, of this version or a later one. */
export async function isNamedSo(id: string, raw: unknown): Promise<boolean> {
  if (typeof raw !== "object" || raw === null || !("site" in raw) || !("post" in raw)) return false;
  if (typeof raw.site !== "string" || typeof raw.post !== "string") return false;
  return (await eventId(raw as unknown as UnnamedEvent)) === id;
}

/**
 * An event without its words, under the same name: a name is made of the words' salted hash, so
 * that they can be taken away while everything that refers to the event stays valid. Events without
 * a salt hold no words and are answered as they are.
 */
export async function redactEvent(event: DecisionEvent): Promise<DecisionEvent> {
  if (event.salt === undefined) return event;
  const { salt: _, ...rest } = event;
  return { ...rest, value: "", sealed: await sealOf(event.salt, event.value) };
}

async function seal(content: Partial<DecisionEvent>): Promise<object> {
  const { value, salt, sealed, ...rest } = content;
  if (sealed !== undefined) return { ...rest, sealed };
  if (salt === undefined) return content;
  return { ...rest, sealed: await sealOf(salt, value ?? "") };
}

function sealOf(salt: string, words: string): Promise<string> {
  return shortHash(canonicalJson([salt, words]));
}

async function shortHash(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("");
}
