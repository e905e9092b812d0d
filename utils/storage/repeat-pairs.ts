import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { quarantine } from "./quarantine";

/** A fingerprint of a text, host or handle, and of the page it was first seen on: 32-bit hashes. */
export type RepeatPair = readonly [fingerprint: number, page: number];

const key = "repeats";
/** Little-endian 32-bit numbers, two a pair, as base64: a quarter of what JSON would take. */
const schema = z.strictObject({ v: z.literal(1), pairs: z.string().check(z.maxLength(2_000_000)) });

/** What was seen under other articles; empty where nothing is kept, or what is there is broken. */
export async function readRepeatPairs(): Promise<RepeatPair[]> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return [];
  const pairs = decode(raw);
  if (pairs === undefined) await quarantine(key, raw, "no list of fingerprints");
  return pairs ?? [];
}

export async function writeRepeatPairs(pairs: readonly RepeatPair[]): Promise<void> {
  const bytes = new Uint8Array(new Uint32Array(pairs.flat()).buffer);
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
  return length;
}

function decode(raw: unknown): RepeatPair[] | undefined {
  const parsed = schema.safeParse(raw);
  if (!parsed.success || !/^[A-Za-z0-9+/]*={0,2}$/.test(parsed.data.pairs)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(parsed.data.pairs), (unit) => unit.charCodeAt(0));
    if (bytes.length % 8 !== 0) return undefined;
    const numbers = new Uint32Array(bytes.buffer);
    return Array.from({ length: numbers.length / 2 }, (_, at) => [
      numbers[2 * at] ?? 0,
      numbers[2 * at + 1] ?? 0,
    ]);
  } catch {
    return undefined;
  }
}
