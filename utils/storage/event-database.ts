import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Schema extends DBSchema {
  /** Events as they were stored, parsed on reading. Key: event id. */
  events: { key: string; value: unknown };
}

/** The one database name and version; later versions add an upgrade step, never change one. */
const name = "threadkeeper";
const version = 1;

/** The first of the two stores: IndexedDB, read by range, written with strict durability. */
export interface EventDatabase {
  put(id: string, raw: unknown): Promise<void>;
  putAll(entries: readonly (readonly [string, unknown])[]): Promise<void>;
  get(id: string): Promise<unknown>;
  /** Everything whose id begins with a prefix, in the order of ids. */
  range(prefix: string): Promise<[id: string, raw: unknown][]>;
  ids(): Promise<string[]>;
  close(): void;
}

export async function openEventDatabase(): Promise<EventDatabase> {
  const database: IDBPDatabase<Schema> = await openDB<Schema>(name, version, {
    upgrade(opened, oldVersion) {
      if (oldVersion < 1) opened.createObjectStore("events");
    },
  });
  const write = async (entries: readonly (readonly [string, unknown])[]) => {
    const transaction = database.transaction("events", "readwrite", { durability: "strict" });
    await Promise.all([
      ...entries.map(([id, raw]) => transaction.store.put(raw, id)),
      transaction.done,
    ]);
  };
  return {
    put: (id, raw) => write([[id, raw]]),
    putAll: write,
    get: (id) => database.get("events", id),
    async range(prefix) {
      const bounds = IDBKeyRange.bound(prefix, `${prefix}\uffff`, false, true);
      const { store } = database.transaction("events");
      const [ids, raws] = await Promise.all([store.getAllKeys(bounds), store.getAll(bounds)]);
      return ids.map((id, index) => [id, raws[index]]);
    },
    ids: () => database.getAllKeys("events"),
    close: () => database.close(),
  };
}
