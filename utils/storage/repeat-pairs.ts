import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { quarantine } from "./quarantine";

const key = "repeats";
/** Little-endian 32-bit numbers, two a pair, as base64: a quarter of what JSON would take. */
const schema = z.strictObject({ v: z.literal(1), pairs: z.string().check(z.maxLength(2_000_000)) });

/**
 * What was seen under other articles: the fingerprint of a text, host or handle, and that of the page
 * it was first seen on, in turn. Empty where nothing is kept, or what is there is broken.
 */
export async function readRepeatPairs(): Promise<Uint32Array> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return new Uint32Array();
  const pairs = decode(raw);
  if (pairs === undefined) await quarantine(key, raw, "no list of fingerprints");
  return pairs ?? new Uint32Array();
}

export async function writeRepeatPairs(pairs: Uint32Array): Promise<void> {
  const bytes = new Uint8Array(pairs.buffer, pairs.byteOffset, pairs.byteLength);
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  await browser.storage.local.set({ [key]: { v: 1, pairs: btoa(binary) } });
}

/** Answers how many were forgotten. */
export async function eraseRepeatPairs(): Promise<number> {
  const { length } = await readRepeatPairs();
  await browser.storage.local.remove(key);
  return length / 2;
}

function decode(raw: unknown): Uint32Array | undefined {
  const parsed = schema.safeParse(raw);
  if (!parsed.success || !/^[A-Za-z0-9+/]*={0,2}$/.test(parsed.data.pairs)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(parsed.data.pairs), (unit) => unit.charCodeAt(0));
    return bytes.length % 8 === 0 ? new Uint32Array(bytes.buffer) : undefined;
  } catch {
    return undefined;
  }
}
