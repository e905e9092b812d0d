import type { Page } from "playwright-core";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: {
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>> };
    sync: { getBytesInUse(keys: null): Promise<number> };
  };
};

/** How much of one kind is stored: so many records, and their bytes as JSON, keys included. */
export interface StoredKind {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Everything the extension has stored, by kind: the stores of both databases, and the keys of
 * storage.local by what they begin with ("j:", "s:", "x:", …; "settings" for those that stand alone).
 */
export function readBytes(panel: Page): Promise<Readonly<Record<string, StoredKind>>> {
  return panel.evaluate(async () => {
    const kinds: Record<string, { count: number; bytes: number }> = {};
    const add = (kind: string, ...values: unknown[]) => {
      const known = kinds[kind] ?? { count: 0, bytes: 0 };
      kinds[kind] = known;
      known.count += 1;
      for (const value of values) known.bytes += new Blob([JSON.stringify(value) ?? ""]).size;
    };
    const answerTo = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const name of ["threadkeeper", "threadkeeper-queue"]) {
      const database = await answerTo(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const opened = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          answerTo(opened.getAllKeys()),
          answerTo(opened.getAll()),
        ]);
        for (const [at, key] of keys.entries()) add(store, key, values[at]);
      }
      database.close();
    }
    for (const [key, value] of Object.entries(await chrome.storage.local.get(null))) {
      add(/^\w+:/.exec(key)?.[0] ?? key, key, value);
    }
    kinds["account"] = { count: 1, bytes: await chrome.storage.sync.getBytesInUse(null) };
    return kinds;
  });
}
