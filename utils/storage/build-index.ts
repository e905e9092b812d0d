import type { EventDatabase } from "./event-database";
import { parseEvent } from "./event-schema";
import { stateKey } from "./state-record";

const sliceLength = 500;

/**
 * What stood in the database before version 2 has neither a number nor a state. This gives one
 * slice of it both (states as "out of date": whoever reads one makes it); false at the end. The
 * place reached is kept, so a worker that dies goes on from there.
 */
export async function buildSlice(database: EventDatabase): Promise<boolean> {
  const from = await database.readMeta("unbuilt");
  if (typeof from !== "string") return false;
  const entries = await database.after(from, sliceLength);
  const stale = new Set<string>();
  for (const [, raw] of entries) {
    const parsed = parseEvent(raw);
    if (parsed.kind !== "event") continue;
    const { site, post, comment } = parsed.event;
    stale.add(stateKey(site, post, comment));
  }
  const last = entries.at(-1)?.[0];
  await database.write({
    entries,
    from: "here",
    stale: [...stale],
    meta: { unbuilt: last ?? null },
  });
  return last !== undefined;
}

/** Whether a page's states may be missing still. */
export async function isUnbuilt(database: EventDatabase, prefix: string): Promise<boolean> {
  const from = await database.readMeta("unbuilt");
  return typeof from === "string" && `${prefix}\uffff` > from;
}
