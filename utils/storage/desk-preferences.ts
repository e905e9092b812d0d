import * as v from "valibot";
import { browser } from "wxt/browser";
import { type DeskPreferences, defaultDesk } from "@/utils/core/desk-preferences";
import { keyPresets } from "@/utils/core/key-presets";
import { maxReasons, maxReasonUnits } from "@/utils/core/reasons";
import { quarantine } from "./quarantine";

const key = "desk";

export const deskSchema = v.strictObject({
  preset: v.picklist(keyPresets),
  changed: v.record(
    v.pipe(v.string(), v.maxLength(32)),
    v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(16))), v.maxLength(4)),
  ),
  start: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
  reasons: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(maxReasonUnits))),
    v.maxLength(maxReasons),
  ),
});

/** Keys and reasons of this device; ours where none were chosen, or what is there is broken. */
export async function readDesk(): Promise<DeskPreferences> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return defaultDesk;
  const parsed = v.safeParse(deskSchema, raw);
  if (parsed.success) return parsed.output as DeskPreferences;
  await quarantine(key, raw, "not a person's keys and reasons");
  return defaultDesk;
}

export async function writeDesk(desk: DeskPreferences): Promise<void> {
  // What stands there and cannot be read is set aside before it is written over.
  await readDesk();
  await browser.storage.local.set({ [key]: desk });
}
