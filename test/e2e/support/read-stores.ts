import type { Page } from "playwright-core";
import { readEvents } from "@/scripts/faults/read-events";

export interface StoredIds {
  readonly database: readonly string[];
  readonly journal: readonly string[];
}

/** The ids of one article's events in both stores, read past the extension's own code. */
export async function readStores(panel: Page, post: string): Promise<StoredIds> {
  const { database, journal } = await readEvents(panel);
  const ofPost = (events: readonly { readonly id: string }[]) =>
    events
      .map(({ id }) => id)
      .filter((id) => id.startsWith(`127.0.0.1/${post}/`))
      .sort();
  return { database: ofPost(database), journal: ofPost(journal) };
}

/** Damages the events of one article in IndexedDB, as a disk would: what is there is no event. */
export function spoilDatabase(panel: Page, post: string): Promise<void> {
  return panel.evaluate(async (asked) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction("events", "readwrite");
      const store = transaction.objectStore("events");
      const keys = store.getAllKeys();
      keys.onsuccess = () => {
        for (const key of keys.result.map(String)) {
          if (key.startsWith(`127.0.0.1/${asked}/`)) store.put({ v: 1, id: key, torn: true }, key);
        }
      };
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, post);
}
