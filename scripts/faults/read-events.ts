import type { Page } from "playwright-core";
import { unpackEvents } from "../../utils/storage/pack-events.ts";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
};

export interface StoredEvent {
  readonly id: string;
  readonly request: string;
}

export interface StoredEvents {
  readonly database: readonly StoredEvent[];
  /** Single events and those in segments. */
  readonly journal: readonly StoredEvent[];
}

/** Every event of both stores, read past the extension's own code. */
export async function readEvents(panel: Page): Promise<StoredEvents> {
  const { database, local } = await panel.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const events = await new Promise<StoredEvent[]>((resolve, reject) => {
      const request = opened.transaction("events").objectStore("events").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    opened.close();
    const all = Object.entries(await chrome.storage.local.get(null));
    return {
      database: events.map(({ id, request }) => ({ id, request })),
      local: all.filter(([key]) => key.startsWith("j:") || key.startsWith("s:")),
    };
  });
  const journal = new Map<string, StoredEvent>();
  for (const [key, kept] of local) {
    const raws = key.startsWith("j:")
      ? [JSON.parse(String(kept))]
      : ((await unpackEvents(kept)) ?? []).map(([, raw]) => raw);
    for (const { id, request } of raws as StoredEvent[]) journal.set(id, { id, request });
  }
  return { database, journal: [...journal.values()] };
}
