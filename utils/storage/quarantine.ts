import { browser } from "wxt/browser";
import { listKeys } from "./local-keys";

/** A stored record that could not be read, with its bytes and the reason. */
export interface Quarantined {
  readonly origin: string;
  readonly reason: string;
  readonly raw: unknown;
  readonly at: string;
}

const prefix = "q:";

/**
 * Sets a broken record aside under a key of its own, once per origin and content, so that nothing
 * is ever written over it and it can be exported.
 */
export async function quarantine(origin: string, raw: unknown, reason: string): Promise<void> {
  const key = `${prefix}${origin}:${fingerprint(raw)}`;
  const known = await browser.storage.local.get(key);
  if (known[key] !== undefined) return;
  const record: Quarantined = { origin, reason, raw, at: new Date().toISOString() };
  await browser.storage.local.set({ [key]: record });
}

export async function listQuarantined(): Promise<Quarantined[]> {
  const stored = await browser.storage.local.get(await listKeys(prefix));
  return Object.values(stored).map((raw) => raw as Quarantined);
}

/** FNV-1a, 32 bit: tells two broken versions of one record apart, no more. */
function fingerprint(raw: unknown): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(raw) ?? "undefined") {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
