import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type HashKey, importHashKey, newKeyBytes } from "@/utils/core/hash-subject";
import type { EventDatabase } from "./event-database";
import { quarantine } from "./quarantine";

/** Who decides, on which device, and the key of this profile's hashes. */
export interface Identity {
  readonly device: string;
  readonly actor: string;
  readonly hashKey: HashKey;
}

const key = "identity";
const name = z.string().check(z.regex(/^[0-9a-z]{8,32}$/));
const byte = z.int().check(z.gte(0), z.lte(255));
const schema = z.strictObject({
  v: z.literal(1),
  device: name,
  actor: name,
  hashKey: z.array(byte).check(z.length(32)),
});
type Stored = z.infer<typeof schema>;

/**
 * Reads this installation's identity, or makes it. It is kept in both stores like the events that
 * need it: without the key every decision would look as if its text had changed since. A broken
 * copy is set aside and mended from the other.
 */
export async function openIdentity(database: EventDatabase): Promise<Identity> {
  const [inLocal, inDatabase] = await Promise.all([
    browser.storage.local.get(key).then((stored) => stored[key]),
    database.readMeta(key),
  ]);
  const local = await read(inLocal, "storage");
  const second = await read(inDatabase, "database");
  const stored = local ?? second ?? makeIdentity();
  if (local === undefined) await browser.storage.local.set({ [key]: stored });
  if (second === undefined) await copy(database, stored);
  else if (!isSame(stored, second)) {
    await quarantine(`database:${key}`, inDatabase, "another identity");
    await copy(database, stored);
  }
  const { device, actor, hashKey } = stored;
  return { device, actor, hashKey: await importHashKey(Uint8Array.from(hashKey)) };
}

/**
 * Takes over the key of an export, so that its decisions fit their texts here as well. Only where
 * nothing was decided yet: decisions that stand were made with the key that is here.
 */
export async function adoptKey(database: EventDatabase, hashKey: Uint8Array): Promise<boolean> {
  if (hashKey.length !== 32 || (await database.count()) > 0) return false;
  await openIdentity(database);
  const stored = schema.parse((await browser.storage.local.get(key))[key]);
  const next: Stored = { ...stored, hashKey: [...hashKey] };
  await database.write({ meta: { [key]: next } });
  await browser.storage.local.set({ [key]: next });
  return true;
}

/** The key's bytes, for an export. */
export async function readKeyBytes(): Promise<Uint8Array | undefined> {
  const parsed = schema.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? Uint8Array.from(parsed.data.hashKey) : undefined;
}

async function read(raw: unknown, origin: string): Promise<Stored | undefined> {
  if (raw === undefined || raw === null) return undefined;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  await quarantine(`${origin}:${key}`, raw, "not an identity");
  return undefined;
}

async function copy(database: EventDatabase, stored: Stored): Promise<void> {
  try {
    await database.write({ meta: { [key]: stored } });
  } catch (cause) {
    // A database that refuses this refuses decisions too, and those are shown as not saved.
    console.error("Threadkeeper: the identity has no second copy.", cause);
  }
}

function isSame(a: Stored, b: Stored): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function makeIdentity(): Stored {
  return { v: 1, device: randomName(), actor: randomName(), hashKey: [...newKeyBytes()] };
}

function randomName(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 16);
}
