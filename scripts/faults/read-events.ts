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

/** More of an event, for whoever did not choose its request. */
export interface LoggedEvent extends StoredEvent {
  readonly post: string;
  readonly comment: string;
  readonly facet: string;
  readonly value: string;
}

export interface StoredEvents<E extends StoredEvent = StoredEvent> {
  readonly database: readonly E[];
  /** Single events and those in segments. */
  readonly journal: readonly E[];
}

/** Every event of both stores, read past the extension's own code. */
export async function readEvents(panel: Page): Promise<StoredEvents<LoggedEvent>> {
  const { database, local } = await panel.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const events = await new Promise<LoggedEvent[]>((resolve, reject) => {
      const request = opened.transaction("events").objectStore("events").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    opened.close();
    const all = Object.entries(await chrome.storage.local.get(null));
    return {
      database: events.map(({ id, request, post, comment, facet, value }) => {
        return { id, request, post, comment, facet, value };
      }),
      local: all.filter(([key]) => key.startsWith("j:") || key.startsWith("s:")),
    };
  });
  const journal = new Map<string, LoggedEvent>();
  for (const [key, kept] of local) {
    const raws = key.startsWith("j:")
      ? [JSON.parse(String(kept))]
      : ((await unpackEvents(kept)) ?? []).map(([, raw]) => raw);
    for (const one of raws as LoggedEvent[]) journal.set(one.id, one);
  }
  return { database, journal: [...journal.values()] };
}
