import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { type HashKey, importHashKey, newKeyBytes } from "@/utils/core/hash-subject";
import { quarantine } from "@/utils/storage/quarantine";

/** Who decides, on which device, and the key of this profile's hashes. */
export interface Identity {
  readonly device: string;
  readonly actor: string;
  readonly hashKey: HashKey;
}

const key = "identity";
const schema = z.strictObject({
  v: z.literal(1),
  device: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
  actor: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
  hashKey: z.array(z.int()).check(z.length(32)),
});

/** Reads this installation's identity, or makes it. A broken one is set aside, not overwritten. */
export async function openIdentity(): Promise<Identity> {
  const raw = (await browser.storage.local.get(key))[key];
  const parsed = schema.safeParse(raw);
  if (parsed.success) return toIdentity(parsed.data);
  if (raw !== undefined) await quarantine(key, raw, "not an identity");
  const made = {
    v: 1 as const,
    device: randomName(),
    actor: randomName(),
    hashKey: [...newKeyBytes()],
  };
  await browser.storage.local.set({ [key]: made });
  return toIdentity(made);
}

async function toIdentity(stored: z.infer<typeof schema>): Promise<Identity> {
  const { device, actor, hashKey } = stored;
  return { device, actor, hashKey: await importHashKey(Uint8Array.from(hashKey)) };
}

function randomName(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 16);
}
