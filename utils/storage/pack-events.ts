import * as z from "zod/mini";
import { fromBase64, toBase64 } from "@/utils/core/base64";
import type { Entry } from "./event-database";

/** Events as gzip and base64, with the hash of what is inside. Some 150 bytes an event. */
export interface PackedEvents {
  readonly v: 1;
  readonly count: number;
  /** SHA-256 of the unpacked text, hex. */
  readonly sha256: string;
  readonly data: string;
}

const schema = z.strictObject({
  v: z.literal(1),
  count: z.int(),
  sha256: z.string(),
  data: z.string(),
});

export async function packEvents(entries: readonly Entry[]): Promise<PackedEvents> {
  const text = entries.map((entry) => JSON.stringify(entry)).join("\n");
  const zipped = await pipe(new TextEncoder().encode(text), new CompressionStream("gzip"));
  return { v: 1, count: entries.length, sha256: await sha256(text), data: toBase64(zipped) };
}

/** Undefined for anything that is not whole: a bit that turned over is noticed by the hash. */
export async function unpackEvents(packed: unknown): Promise<Entry[] | undefined> {
  const parsed = schema.safeParse(packed);
  if (!parsed.success) return undefined;
  const { data, count } = parsed.data;
  try {
    const bytes = fromBase64(data);
    const text = new TextDecoder().decode(await pipe(bytes, new DecompressionStream("gzip")));
    if ((await sha256(text)) !== parsed.data.sha256) return undefined;
    const entries = text === "" ? [] : text.split("\n").map((line) => JSON.parse(line) as Entry);
    return entries.length === count ? entries : undefined;
  } catch {
    return undefined;
  }
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
