import type { Page } from "playwright-core";

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
  readonly journal: readonly StoredEvent[];
}

/** Every event of both stores, read past the extension's own code. */
export function readEvents(panel: Page): Promise<StoredEvents> {
  return panel.evaluate(async () => {
    const pick = ({ id, request }: StoredEvent) => ({ id, request });
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await new Promise<StoredEvent[]>((resolve, reject) => {
      const request = opened.transaction("events").objectStore("events").getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    opened.close();
    const local = Object.entries(await chrome.storage.local.get(null));
    const journal = local
      .filter(([key]) => key.startsWith("j:"))
      .map(([, text]) => JSON.parse(String(text)) as StoredEvent);
    return { database: database.map(pick), journal: journal.map(pick) };
  });
}
