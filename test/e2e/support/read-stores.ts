import type { Page } from "playwright-core";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
};

export interface StoredIds {
  readonly database: readonly string[];
  readonly journal: readonly string[];
}

/** Reads both stores past the extension's own code, from one of its pages. */
export function readStores(panel: Page, post: string): Promise<StoredIds> {
  return panel.evaluate(async (asked) => {
    const isOfPost = (id: string) => id.startsWith(`127.0.0.1/${asked}/`);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ids = await new Promise<string[]>((resolve, reject) => {
      const request = database.transaction("events").objectStore("events").getAllKeys();
      request.onsuccess = () => resolve(request.result.map(String));
      request.onerror = () => reject(request.error);
    });
    database.close();
    const local = Object.keys(await chrome.storage.local.get(null));
    const journal = local.filter((key) => key.startsWith("j:")).map((key) => key.slice(2));
    return { database: ids.filter(isOfPost).sort(), journal: journal.filter(isOfPost).sort() };
  }, post);
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
