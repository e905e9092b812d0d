import * as v from "valibot";
import { browser } from "wxt/browser";
import { readOnce } from "@/utils/core/read-once";

/** How the last attempt went. Kept, so that a worker that wakes does not begin anew in haste. */
const schema = v.strictObject({
  /** See `Problem` in utils/team/diagnose.ts. */
  problem: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  detail: v.pipe(v.string(), v.maxLength(500)),
  failures: v.pipe(v.number(), v.safeInteger()),
  retryAtMs: v.pipe(v.number(), v.finite()),
  /** Since when it fails, ms since 1970. */
  failingSinceMs: v.nullable(v.pipe(v.number(), v.finite())),
  heardAtMs: v.nullable(v.pipe(v.number(), v.finite())),
  acknowledgedAtMs: v.nullable(v.pipe(v.number(), v.finite())),
  clockOffsetMs: v.pipe(v.number(), v.finite()),
});
export type SyncRecord = v.InferOutput<typeof schema>;

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
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  const record = parsed.success ? parsed.output : fresh;
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
