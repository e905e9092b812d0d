import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { readOnce } from "@/utils/core/read-once";

/** How the last attempt went. Kept, so that a worker that wakes does not begin anew in haste. */
const schema = z.strictObject({
  /** See `Problem` in utils/team/diagnose.ts. */
  problem: z.nullable(z.string().check(z.maxLength(40))),
  detail: z.string().check(z.maxLength(500)),
  failures: z.int(),
  retryAtMs: z.number(),
  /** Since when it fails, ms since 1970. */
  failingSinceMs: z.nullable(z.number()),
  heardAtMs: z.nullable(z.number()),
  acknowledgedAtMs: z.nullable(z.number()),
  clockOffsetMs: z.number(),
});
export type SyncRecord = z.infer<typeof schema>;

const key = "team:status";

const fresh: SyncRecord = {
  problem: null,
  detail: "",
  failures: 0,
  retryAtMs: 0,
  failingSinceMs: null,
  heardAtMs: null,
  acknowledgedAtMs: null,
  clockOffsetMs: 0,
};

const known = readOnce(async (): Promise<SyncRecord> => {
  const parsed = schema.safeParse((await browser.storage.local.get(key))[key]);
  const record = parsed.success ? parsed.data : fresh;
  clockOffsetMs = record.clockOffsetMs;
  return record;
});
let clockOffsetMs = 0;

export function readSync(): Promise<SyncRecord> {
  return known.get();
}

export async function noteSync(change: Partial<SyncRecord>): Promise<SyncRecord> {
  const next = { ...(await readSync()), ...change };
  known.set(next);
  clockOffsetMs = next.clockOffsetMs;
  await browser.storage.local.set({ [key]: next });
  return next;
}

export async function forgetSync(): Promise<void> {
  known.forget();
  clockOffsetMs = 0;
  await browser.storage.local.remove(key);
}

/**
 * The server's time, once `readSync` was awaited. Taken from the last answer that told it; a
 * difference of two seconds or less is what answers take on their way.
 */
export function serverNow(): number {
  return Date.now() + (Math.abs(clockOffsetMs) > 2_000 ? clockOffsetMs : 0);
}
