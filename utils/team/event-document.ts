import type { DecisionEvent } from "@/utils/core/decision";

/** An event as a document: its name is the document's. */
export function toDocument(event: DecisionEvent): Record<string, unknown> {
  return { _id: event.id, ...event };
}

/**
 * The event of a document that came from the server, still of unknown shape; undefined where it is
 * none at all. Fields of CouchDB's own begin with "_". A field called "__proto__" stays a field, so
 * that the reader of events can refuse it.
 */
export function fromDocument(doc: unknown): unknown {
  if (typeof doc !== "object" || doc === null || Array.isArray(doc)) return undefined;
  const own = Object.entries(doc).filter(([name]) => !/^_(?!_proto__$)/.test(name));
  return Object.fromEntries(own);
}
