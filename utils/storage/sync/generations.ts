import * as z from "zod/mini";
import { readBase64, toBase64 } from "@/utils/core/base64";

/** The limits that Chromium and Firefox state. An item costs its key and its value as JSON. */
export const quota = { total: 102_400, item: 8_192, items: 512 } as const;

/** Bytes of `"":,` around an item, and of what stands around all of them but for the last comma. */
export const punctuation = 4;
export const braces = 1;

/** Characters of one part: with key and quotes it stays below an item's limit. */
const partLength = 8_000;

const manifestSchema = z.strictObject({
  v: z.literal(1),
  generation: z.int().check(z.nonnegative()),
  parts: z.int().check(z.gte(0), z.lte(64)),
  /** Of the joined parts, the first 32 hex digits of SHA-256. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  count: z.int().check(z.nonnegative()),
});

export type Manifest = z.infer<typeof manifestSchema>;

const keyShape = /^d([0-9a-z]{8,32})\.(?:manifest|(\d{1,12})\.(\d{1,3}))$/;

/** Whose key it is; undefined for what is not ours. Only that device ever writes it. */
export function deviceOfKey(key: string): string | undefined {
  return keyShape.exec(key)?.[1];
}

export function manifestKey(device: string): string {
  return `d${device}.manifest`;
}

function partKey(device: string, generation: number, part: number): string {
  return `d${device}.${generation}.${part}`;
}

/** Everything of one generation, to be written by one `set()`. Base64, for `<` costs six bytes. */
export async function makeGeneration(
  device: string,
  generation: number,
  bytes: Uint8Array,
  count: number,
): Promise<Record<string, unknown>> {
  const text = toBase64(bytes);
  const items: Record<string, unknown> = {};
  let parts = 0;
  for (let at = 0; at < text.length; at += partLength) {
    items[partKey(device, generation, parts)] = text.slice(at, at + partLength);
    parts += 1;
  }
  const manifest: Manifest = { v: 1, generation, parts, sha256: await hash(text), count };
  return { ...items, [manifestKey(device)]: manifest };
}

/** Undefined where no manifest of a known shape is there. */
export function readManifest(items: Readonly<Record<string, unknown>>, device: string) {
  const parsed = manifestSchema.safeParse(items[manifestKey(device)]);
  return parsed.success ? parsed.data : undefined;
}

/** The bytes of a device's generation, or undefined where it is not whole (yet). */
export async function readGeneration(
  items: Readonly<Record<string, unknown>>,
  device: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const manifest = readManifest(items, device);
  if (manifest === undefined) return undefined;
  const parts = Array.from(
    { length: manifest.parts },
    (_, part) => items[partKey(device, manifest.generation, part)],
  );
  if (!parts.every((part) => typeof part === "string")) return undefined;
  const text = parts.join("");
  if ((await hash(text)) !== manifest.sha256) return undefined;
  return readBase64(text);
}

/** Keys of a device that are not of its newest generation. */
export function oldKeys(items: Readonly<Record<string, unknown>>, device: string): string[] {
  const manifest = readManifest(items, device);
  return Object.keys(items).filter((key) => {
    const generation = keyShape.exec(key)?.[2];
    const isOwn = deviceOfKey(key) === device && generation !== undefined;
    return isOwn && Number(generation) !== manifest?.generation;
  });
}

/**
 * What items cost at most, in bytes, as browsers count them. Chromium adds up keys and values as
 * JSON, `<` as six bytes; Firefox takes the JSON of all of it, so that every item costs quotes, colon
 * and comma as well (seen in Firefox 153, test/e2e/sync-area-firefox.test.ts).
 */
export function costOf(items: Readonly<Record<string, unknown>>): number {
  return Object.entries(items).reduce((sum, [key, value]) => {
    const json = JSON.stringify(value).replaceAll("<", "\\u003C");
    return sum + new TextEncoder().encode(key + json).length + punctuation;
  }, braces);
}

async function hash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("").slice(0, 32);
}
