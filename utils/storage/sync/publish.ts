import type { AccountRecord } from "./account-record";
import { type Chosen, chooseSynced, type FindShared } from "./choose-synced";
import {
  costOf,
  deviceOfKey,
  makeGeneration,
  oldKeys,
  quota,
  readGeneration,
  readManifest,
} from "./generations";
import type { SyncedDecision } from "./synced-decision";

/** The part of `browser.storage.sync` that is used. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Left free for manifests, keys and quotes of our parts, and for another device to begin. */
const reserve = 3_000;

/**
 * Writes what stands to the account as one new generation, then takes the old one away. Where both
 * do not fit side by side the old one goes first: other devices keep what they had last read in
 * full, and this one has everything in its log. Does nothing where the account has it already.
 */
export async function publish(
  area: SyncArea,
  device: string,
  decisions: readonly SyncedDecision[],
  findShared: FindShared,
  before: AccountRecord,
  nowMs: number,
): Promise<AccountRecord> {
  const { problem: _, waitingMs: __, ...known } = before;
  try {
    const items = await area.get(null);
    const others = Object.entries(items).filter(([key]) => deviceOfKey(key) !== device);
    const room = quota.total - costOf(Object.fromEntries(others)) - reserve;
    const chosen = await chooseSynced(decisions, Math.max(0, room), findShared);
    const manifest = readManifest(items, device);
    const generation = Math.max(manifest?.generation ?? 0, known.generation) + 1;
    const next = await makeGeneration(device, generation, chosen.bytes, chosen.count);
    const sha256 = readManifest(next, device)?.sha256 ?? "";
    const isThere =
      manifest?.sha256 === sha256 && (await readGeneration(items, device)) !== undefined;
    if (!isThere) await write(area, device, items, next);
    const after = { ...Object.fromEntries(others), ...next };
    return {
      ...known,
      ...counts(chosen),
      generation: isThere ? (manifest?.generation ?? 0) : generation,
      sha256,
      cost: costOf(after),
      savedMs: nowMs,
      ...(chosen.leftOut > 0 ? { problem: "full" } : {}),
    };
  } catch (cause) {
    console.error("Threadkeeper: the browser account did not take the decisions.", cause);
    return { ...known, waitingMs: before.waitingMs ?? nowMs, problem: problemOf(cause) };
  }
}

function counts({ count, leftOut }: Chosen) {
  return { told: count, leftOut };
}

async function write(
  area: SyncArea,
  device: string,
  items: Readonly<Record<string, unknown>>,
  next: Record<string, unknown>,
): Promise<void> {
  const own = Object.keys(items).filter((key) => deviceOfKey(key) === device);
  const isRoomForBoth =
    costOf({ ...items, ...next }) <= quota.total &&
    Object.keys({ ...items, ...next }).length <= quota.items;
  if (!isRoomForBoth) await area.remove(own);
  await area.set(next);
  if (!isRoomForBoth) return;
  const old = oldKeys({ ...items, ...next }, device);
  if (old.length > 0) await area.remove(old);
}

/** Browsers say it in words: QUOTA_BYTES, MAX_ITEMS; MAX_WRITE_OPERATIONS_PER_MINUTE; QuotaExceededError. */
function problemOf(cause: unknown): NonNullable<AccountRecord["problem"]> {
  const words = String(cause);
  if (/MAX_WRITE_OPERATIONS/i.test(words)) return "busy";
  return /quota|MAX_ITEMS/i.test(words) ? "full" : "refused";
}

/** Takes everything of this device out of the account. */
export async function withdraw(area: SyncArea, device: string): Promise<void> {
  const own = Object.keys(await area.get(null)).filter((key) => deviceOfKey(key) === device);
  if (own.length > 0) await area.remove(own);
}
