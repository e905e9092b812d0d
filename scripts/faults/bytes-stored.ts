import type { Page } from "playwright-core";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
};

/**
 * Bytes of every record that the log keeps in both stores (events, order, states, segments, journal)
 * with its key, as JSON. What the browser itself says it uses is mostly space set aside in advance
 * and old files of its database that it has not yet cleared away: 45,000 bytes a decision after a
 * hundred.
 */
export function bytesStored(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const sizeOf = (value: unknown) => new Blob([JSON.stringify(value) ?? ""]).size;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const ask = <T>(request: IDBRequest<T[]>) =>
      new Promise<T[]>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let bytes = 0;
    for (const name of ["events", "order", "states", "segments"]) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask(store.getAll())]);
      for (const one of [...keys, ...values]) bytes += sizeOf(one);
    }
    database.close();
    for (const [key, value] of Object.entries(await chrome.storage.local.get(null))) {
      if (/^[js]:/.test(key)) bytes += sizeOf(key) + sizeOf(value);
    }
    return bytes;
  });
}
