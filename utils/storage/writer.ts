import * as z from "zod/mini";
import type { DecisionEvent } from "@/utils/core/decision";
import type { EventDatabase } from "./event-database";

/** Where this device's clock and count stand. Both only ever grow; gaps mean refused writes. */
export interface Writer {
  readonly hlc: string;
  readonly seq: number;
}

export const newWriter: Writer = { hlc: "", seq: 0 };

const schema = z.strictObject({ hlc: z.string(), seq: z.int() });

/** A new one before the first event, and where the record was lost. */
export async function readWriter(database: EventDatabase): Promise<Writer> {
  const parsed = schema.safeParse(await database.readMeta("writer"));
  return parsed.success ? parsed.data : newWriter;
}

/** Where `device` stands after these events, in whatever order they come. */
export function writerAfter(
  known: Writer,
  events: readonly DecisionEvent[],
  device: string,
): Writer {
  let { hlc, seq } = known;
  for (const event of events) {
    if (event.device !== device) continue;
    if (event.hlc > hlc) hlc = event.hlc;
    seq = Math.max(seq, event.seq);
  }
  return { hlc, seq };
}
