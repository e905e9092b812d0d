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
