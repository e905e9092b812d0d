import { type IDBPDatabase, openDB } from "idb";
import { type DatabaseSchema, migrateDatabase } from "./migrate-database";

export type Entry = readonly [id: string, raw: unknown];

/** The first of the two stores: IndexedDB, read by range, written with strict durability. */
export interface EventDatabase {
  /** Stores events, and what is given of `meta`, in one transaction. */
  put(entries: readonly Entry[], meta?: Readonly<Record<string, unknown>>): Promise<void>;
  get(id: string): Promise<unknown>;
  /** Everything whose id begins with a prefix, in the order of ids. */
  range(prefix: string): Promise<[id: string, raw: unknown][]>;
  ids(): Promise<string[]>;
  count(): Promise<number>;
  /** What stands before the first "/" of ids, each once; costs one look-up a site. */
  sites(): Promise<string[]>;
  readMeta(key: string): Promise<unknown>;
  close(): void;
}

const name = "threadkeeper";

/** Only ever raised, with a step in `migrate-database.ts` and a fixture of what came before. */
export const databaseVersion = 1;

/** Rejects where the browser cannot open it. `onLost` is called when the browser takes it away. */
export async function openEventDatabase(onLost: () => void = () => {}): Promise<EventDatabase> {
  const database: IDBPDatabase<DatabaseSchema> = await openDB<DatabaseSchema>(
    name,
    databaseVersion,
    {
      upgrade: (opened, oldVersion) => migrateDatabase(opened, oldVersion),
      blocking: (_current, _blocked, event) => {
        // A newer version wants to open it: make way, and open anew on the next request.
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    },
  );
  return {
    async put(entries, meta = {}) {
      const stores = ["events", "meta"] as const;
      const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
      const events = transaction.objectStore("events");
      const metas = transaction.objectStore("meta");
      await Promise.all([
        ...entries.map(([id, raw]) => events.put(raw, id)),
        ...Object.entries(meta).map(([key, value]) => metas.put(value, key)),
        transaction.done,
      ]);
    },
    get: (id) => database.get("events", id),
    async range(prefix) {
      const bounds = IDBKeyRange.bound(prefix, `${prefix}\uffff`, false, true);
      const { store } = database.transaction("events");
      const [ids, raws] = await Promise.all([store.getAllKeys(bounds), store.getAll(bounds)]);
      return ids.map((id, index) => [id, raws[index]]);
    },
    ids: () => database.getAllKeys("events"),
    count: () => database.count("events"),
    async sites() {
      const found: string[] = [];
      let from = "";
      for (;;) {
        const [id] = await database.getAllKeys("events", IDBKeyRange.lowerBound(from), 1);
        if (id === undefined) return found;
        const site = id.split("/", 1)[0] ?? "";
        found.push(site);
        // "0" is the character after "/": the first id of the next site.
        from = `${site}0`;
      }
    },
    readMeta: (key) => database.get("meta", key),
    close: () => database.close(),
  };
}
