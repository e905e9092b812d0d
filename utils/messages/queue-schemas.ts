import * as z from "zod/mini";
import { keyPresets } from "@/utils/core/key-presets";
import { maxReasons, maxReasonUnits } from "@/utils/core/reasons";
import { hash, reasons, requestName, short, values } from "@/utils/messages/schema-parts";

/** As utils/storage/desk-preferences.ts keeps it. */
const desk = z.strictObject({
  preset: z.enum(keyPresets),
  changed: z.record(short(32), z.array(short(16).check(z.minLength(1))).check(z.maxLength(4))),
  start: z.string().check(z.regex(/^[A-Z]$/)),
  reasons: z.array(short(maxReasonUnits).check(z.minLength(1))).check(z.maxLength(maxReasons)),
});

const rowName = short(8_000);

const queueDecision = z
  .strictObject({
    row: rowName,
    request: requestName,
    textHash: hash,
    facet: z.enum(["verdict", "action", "pin", "note", "claim"]),
    value: short(600),
    reasons: z.optional(reasons),
  })
  .check(z.refine(({ facet, value }) => values[facet]?.includes(value) ?? true));

/** What may be asked about the queue and its keys; see `QueuePanelRequests`. */
export const queueRequests = [
  z.strictObject({ type: z.literal("desk/get") }),
  z.strictObject({ type: z.literal("desk/set"), desk }),
  z.strictObject({
    type: z.literal("queue/decide"),
    step: requestName,
    decisions: z.array(queueDecision).check(z.maxLength(250)),
  }),
  z.strictObject({ type: z.literal("queue/undo"), request: requestName, row: z.optional(rowName) }),
  z.strictObject({ type: z.literal("queue/redo"), request: requestName }),
  z.strictObject({ type: z.literal("queue/keep") }),
  z.strictObject({
    type: z.literal("queue/forget"),
    rows: z.array(rowName).check(z.maxLength(20_000)),
  }),
  z.strictObject({ type: z.literal("queue/show"), tabId: z.int(), comment: short(256) }),
] as const;
