import type { DecisionEvent } from "@/utils/core/decision";
import { redactEvent } from "@/utils/core/decision-event";
import type { CommentEvents } from "./comment-events";
import type { EventDatabase } from "./event-database";
import type { EventJournal } from "./event-journal";
import { readSealing } from "./seal-segments";
import { stateKey } from "./state-record";

/**
 * Takes the words out of notes that a redaction among these events, or one that was there before
 * them, names: out of both stores at once, and out of segments by and by (`seal-segments.ts`).
 */
export async function sealRedacted(
  events: readonly DecisionEvent[],
  database: EventDatabase,
  journal: EventJournal,
  comments: CommentEvents,
): Promise<void> {
  const places = new Map(
    events
      .filter(({ facet }) => facet === "note")
      .map((event) => [stateKey(event.site, event.post, event.comment), event]),
  );
  const sealed = new Map<string, unknown>();
  for (const { site, post, comment } of places.values()) {
    const known = [...(await comments.of(site, post, comment)).values()];
    for (const { value, target } of known) {
      const note = known.find(({ id }) => value === "redact" && id === target);
      if (note?.salt === undefined) continue;
      const redacted = await redactEvent(note);
      sealed.set(note.id, redacted);
      await comments.add(redacted);
    }
  }
  if (sealed.size === 0) return;
  const sealing = [...new Set([...(await readSealing(database)), ...sealed.keys()])];
  await database.write({ entries: [...sealed], meta: { sealing } });
  const inJournal = new Set((await journal.read([...sealed.keys()])).map(([id]) => id));
  await journal.put([...sealed].filter(([id]) => inJournal.has(id)));
}
