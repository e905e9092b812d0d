import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type DeskPreferences, defaultDesk } from "@/utils/core/desk-preferences";
import { keyPresets } from "@/utils/core/key-presets";
import { maxReasons, maxReasonUnits } from "@/utils/core/reasons";
import { quarantine } from "./quarantine";

const key = "desk";

export const deskSchema = z.strictObject({
  preset: z.enum(keyPresets),
  changed: z.record(
    z.string().check(z.maxLength(32)),
    z.array(z.string().check(z.minLength(1), z.maxLength(16))).check(z.maxLength(4)),
  ),
  start: z.string().check(z.regex(/^[A-Z]$/)),
  reasons: z
    .array(z.string().check(z.minLength(1), z.maxLength(maxReasonUnits)))
    .check(z.maxLength(maxReasons)),
});

/** Keys and reasons of this device; ours where none were chosen, or what is there is broken. */
export async function readDesk(): Promise<DeskPreferences> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return defaultDesk;
  const parsed = deskSchema.safeParse(raw);
  if (parsed.success) return parsed.data as DeskPreferences;
  await quarantine(key, raw, "not a person's keys and reasons");
  return defaultDesk;
}

export async function writeDesk(desk: DeskPreferences): Promise<void> {
  // What stands there and cannot be read is set aside before it is written over.
  await readDesk();
  await browser.storage.local.set({ [key]: desk });
}
