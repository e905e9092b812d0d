import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { readBase64, toBase64 } from "@/utils/core/base64";
import type { DecisionEvent } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";
import { keptRecords, readRecords } from "@/utils/storage/kept-records";
import { decodeDecisions } from "./decision-codec";
import { deviceOfKey, readGeneration } from "./generations";
import { toObserved } from "./synced-decision";

const prefix = "y:";
const schema = z.strictObject({ v: z.literal(1), data: z.string(), atMs: z.number() });

/** What a device of this person told last, in full. */
export interface OtherDevice {
  readonly device: string;
  readonly count: number;
  readonly atMs: number;
}

/**
 * Takes over every generation of other devices that is whole. What is not whole (yet) changes
 * nothing: the last whole one stays. Answers the sites of which something new was told.
 */
export async function takeOver(
  items: Readonly<Record<string, unknown>>,
  own: string,
  nowMs: number,
): Promise<ReadonlySet<string>> {
  const sites = new Set<string>();
  const devices = new Set(Object.keys(items).map(deviceOfKey));
  for (const device of devices) {
    if (device === undefined || device === own) continue;
    const bytes = await readGeneration(items, device);
    const decisions = bytes === undefined ? undefined : await decodeDecisions(bytes);
    if (bytes === undefined || decisions === undefined) continue;
    const data = toBase64(bytes);
    const key = prefix + device;
    const known = schema.safeParse((await browser.storage.local.get(key))[key]);
    if (known.success && known.data.data === data) continue;
    await keptRecords.put({ [key]: { v: 1, data, atMs: nowMs } });
    for (const { site } of decisions) sites.add(site);
  }
  return sites;
}

/** Everything other devices told, by page. */
export async function readTold(): Promise<{
  readonly pages: ReadonlyMap<string, readonly DecisionEvent[]>;
  readonly devices: readonly OtherDevice[];
}> {
  const pages = new Map<string, DecisionEvent[]>();
  const devices: OtherDevice[] = [];
  for (const [key, raw] of await readRecords(prefix)) {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) continue;
    const bytes = readBase64(parsed.data.data);
    const decisions = bytes === undefined ? undefined : await decodeDecisions(bytes);
    // Damaged: the account has it, and what differs from here is taken over anew.
    if (decisions === undefined) continue;
    const device = key.slice(prefix.length);
    devices.push({ device, count: decisions.length, atMs: parsed.data.atMs });
    for (const one of decisions) {
      const page = pagePrefix(one.site, one.post);
      pages.set(page, [...(pages.get(page) ?? []), toObserved(one, device)]);
    }
  }
  return { pages, devices };
}

export async function forgetTold(): Promise<void> {
  await keptRecords.remove([...(await readRecords(prefix)).keys()]);
}
