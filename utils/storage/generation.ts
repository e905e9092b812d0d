import { browser } from "wxt/browser";
import type { EventDatabase } from "./event-database";

const key = "generation";

export interface Pairing {
  readonly isPartner: boolean;
  readonly isSameSession: boolean;
}

/**
 * Both stores carry one random mark. Where the marks differ, one store is not the partner the other
 * was written with (wiped by the browser, or restored from elsewhere), and they must be compared.
 *
 * They are also compared once in every session of the browser, because a browser that was killed
 * may have lost single records; a worker that merely slept has lost none, so that waking costs two
 * look-ups whatever the log's length.
 */
export async function readPairing(database: EventDatabase): Promise<Pairing> {
  const [mark, inLocal, inSession] = await Promise.all([
    database.readMeta(key),
    browser.storage.local.get(key),
    browser.storage.session.get(key),
  ]);
  return {
    isPartner: typeof mark === "string" && mark === inLocal[key],
    isSameSession: mark === inSession[key],
  };
}

/** Called when both stores hold the same. */
export async function markPaired(database: EventDatabase): Promise<void> {
  const [mark, inLocal] = await Promise.all([
    database.readMeta(key),
    browser.storage.local.get(key),
  ]);
  const isMarked = typeof mark === "string" && mark === inLocal[key];
  const next = isMarked ? mark : crypto.randomUUID();
  if (!isMarked) {
    await database.write({ meta: { [key]: next } });
    await browser.storage.local.set({ [key]: next });
  }
  await browser.storage.session.set({ [key]: next });
}
