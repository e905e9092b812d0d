import * as v from "valibot";
import { keyPresets } from "@/utils/core/key-presets";
import { maxReasons, maxReasonUnits } from "@/utils/core/reasons";
import { hash, reasons, requestName, short, values } from "@/utils/messages/schema-parts";

/** As utils/storage/desk-preferences.ts keeps it. */
const desk = v.strictObject({
  preset: v.picklist(keyPresets),
  changed: v.record(short(32), v.pipe(v.array(v.pipe(short(16), v.minLength(1))), v.maxLength(4))),
  start: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
  reasons: v.pipe(v.array(v.pipe(short(maxReasonUnits), v.minLength(1))), v.maxLength(maxReasons)),
});

const rowName = short(8_000);

const queueDecision = v.pipe(
  v.strictObject({
    row: rowName,
    request: requestName,
    textHash: hash,
    facet: v.picklist(["verdict", "action", "pin", "note", "claim"]),
    value: short(600),
    reasons: v.optional(reasons),
  }),
  v.check(({ facet, value }) => values[facet]?.includes(value) ?? true),
);

/** What may be asked about the queue and its keys; see `QueuePanelRequests`. */
export const queueRequests = [
  v.strictObject({ type: v.literal("desk/get") }),
  v.strictObject({ type: v.literal("desk/set"), desk }),
  v.strictObject({
    type: v.literal("queue/decide"),
    step: requestName,
    decisions: v.pipe(v.array(queueDecision), v.maxLength(250)),
  }),
  v.strictObject({ type: v.literal("queue/undo"), request: requestName, row: v.optional(rowName) }),
  v.strictObject({ type: v.literal("queue/redo"), request: requestName }),
  v.strictObject({ type: v.literal("queue/keep") }),
  v.strictObject({
    type: v.literal("queue/forget"),
    rows: v.pipe(v.array(rowName), v.maxLength(20_000)),
  }),
  v.strictObject({
    type: v.literal("queue/show"),
    tabId: v.pipe(v.number(), v.safeInteger()),
    comment: short(256),
  }),
] as const;
