import { type IDBPDatabase, openDB, type StoreNames } from "idb";
import { type Arrival, type DatabaseSchema, migrateDatabase } from "./migrate-database";

export type Entry = readonly [id: string, raw: unknown];

/** What one transaction writes, all or nothing. */
export interface Change {
  readonly entries?: readonly Entry[];
  /** Given for events that were not there before: they are noted in the order of arrival. */
  readonly from?: Arrival;
  readonly meta?: Readonly<Record<string, unknown>>;
  /** States that are true with this change; their marks in `stale` go. */
  readonly states?: readonly (readonly [key: string, record: unknown])[];
  /** Keys of states that this change overtakes. */
  readonly stale?: readonly string[];
  readonly segment?: readonly [name: string, packed: unknown];
}

export interface Arrived {
  readonly n: number;
  readonly id: string;
  readonly from: Arrival;
}

/** The first of the two stores: IndexedDB, read by range, written with strict durability. */
export interface EventDatabase {
  write(change: Change): Promise<void>;
  get(id: string): Promise<unknown>;
  /** Those of the ids that are there. */
  has(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Everything whose id begins with a prefix, in the order of ids; the first `limit` where given. */
  range(prefix: string, limit?: number): Promise<[id: string, raw: unknown][]>;
  /** Events that come after an id, in the order of ids. */
  after(id: string, limit: number): Promise<[id: string, raw: unknown][]>;
  countRange(prefix: string): Promise<number>;
  /** One comment's events. What is so broken that it names no comment is not among them. */
  ofComment(site: string, post: string, comment: string): Promise<[id: string, raw: unknown][]>;
  /** States under a page's prefix and the keys among them that are out of date. */
  states(prefix: string): Promise<{
    readonly records: readonly (readonly [key: string, record: unknown])[];
    readonly stale: readonly string[];
  }>;
  /** What arrived after number `n`, the earliest first. */
  arrivedSince(n: number, limit: number): Promise<Arrived[]>;
  ids(): Promise<string[]>;
  count(): Promise<number>;
  /** What stands before the first "/" of ids, each once; costs one look-up a site. */
  sites(): Promise<string[]>;
  segment(name: string): Promise<unknown>;
  /** In order, after a name; costs more the more there are. */
  segmentNames(after?: string, limit?: number): Promise<string[]>;
  hasSegment(name: string): Promise<boolean>;
  readMeta(key: string): Promise<unknown>;
  close(): void;
}

const name = "threadkeeper";

/** Only ever raised, with a step in `migrate-database.ts` and a fixture of what came before. */
export const databaseVersion = 2;

/** Rejects where the browser cannot open it. `onLost` is called when the browser takes it away. */
export async function openEventDatabase(onLost: () => void = () => {}): Promise<EventDatabase> {
  const database = await openDB<DatabaseSchema>(name, databaseVersion, {
    upgrade: (opened, oldVersion, _newVersion, transaction) =>
      migrateDatabase(opened, oldVersion, transaction),
    blocking: (_current, _blocked, event) => {
      // A newer version wants to open it: make way, and open anew on the next request.
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
  return {
    write: (change) => write(database, change),
    get: (id) => database.get("events", id),
    async has(ids) {
      const { store } = database.transaction("events");
      const found = await Promise.all(ids.map((id) => store.getKey(id)));
      return new Set(found.filter((id) => id !== undefined));
    },
    range: (prefix, limit) => read(database, within(prefix), limit),
    after: (id, limit) => read(database, IDBKeyRange.lowerBound(id, true), limit),
    countRange: (prefix) => database.count("events", within(prefix)),
    async ofComment(site, post, comment) {
      const index = database.transaction("events").store.index("comment");
      const key: [string, string, string] = [site, post, comment];
      const [ids, raws] = await Promise.all([index.getAllKeys(key), index.getAll(key)]);
      return ids.map((id, at) => [id, raws[at]]);
    },
    async states(prefix) {
      const transaction = database.transaction(["states", "stale"]);
      const states = transaction.objectStore("states");
      const bounds = within(prefix);
      const [keys, records, stale] = await Promise.all([
        states.getAllKeys(bounds),
        states.getAll(bounds),
        transaction.objectStore("stale").getAllKeys(bounds),
      ]);
      return { records: keys.map((key, at) => [key, records[at]] as const), stale };
    },
    async arrivedSince(n, limit) {
      const bounds = IDBKeyRange.lowerBound(n, true);
      const { store } = database.transaction("order");
      const [numbers, rows] = await Promise.all([
        store.getAllKeys(bounds, limit),
        store.getAll(bounds, limit),
      ]);
      return rows.map((row, at) => ({ n: numbers[at] ?? 0, ...row }));
    },
    ids: () => database.getAllKeys("events"),
    count: () => database.count("events"),
    sites: () => sites(database),
    segment: (segment) => database.get("segments", segment),
    segmentNames: (after = "", limit) =>
      database.getAllKeys("segments", IDBKeyRange.lowerBound(after, true), limit),
    hasSegment: async (name) => (await database.getKey("segments", name)) !== undefined,
    readMeta: (key) => database.get("meta", key),
    close: () => database.close(),
  };
}

type Database = IDBPDatabase<DatabaseSchema>;
type StoreName = StoreNames<DatabaseSchema>;

function within(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`, false, true);
}

async function read(database: Database, bounds: IDBKeyRange, limit?: number) {
  const { store } = database.transaction("events");
  const [ids, raws] = await Promise.all([
    store.getAllKeys(bounds, limit),
    store.getAll(bounds, limit),
  ]);
  return ids.map((id, at): [string, unknown] => [id, raws[at]]);
}

async function write(database: Database, change: Change): Promise<void> {
  const { entries = [], from, meta = {}, states = [], stale = [], segment } = change;
  // Only what is written is locked: a page that is being read need not wait for a segment.
  const stores: StoreName[] = [
    ...(entries.length > 0 ? (["events"] as const) : []),
    ...(entries.length > 0 && from !== undefined ? (["order"] as const) : []),
    ...(states.length > 0 ? (["states"] as const) : []),
    ...(states.length + stale.length > 0 ? (["stale"] as const) : []),
    ...(segment === undefined ? [] : (["segments"] as const)),
    "meta",
  ];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  await Promise.all([
    ...entries.map(([id, raw]) => transaction.objectStore("events").put(raw, id)),
    ...(from === undefined ? [] : entries).map(([id]) =>
      transaction.objectStore("order").add({ id, from: from ?? "here" }),
    ),
    ...Object.entries(meta).map(([key, value]) => transaction.objectStore("meta").put(value, key)),
    ...states.flatMap(([key, record]) => [
      transaction.objectStore("states").put(record, key),
      transaction.objectStore("stale").delete(key),
    ]),
    ...stale.map((key) => transaction.objectStore("stale").put(1, key)),
    ...(segment === undefined
      ? []
      : [transaction.objectStore("segments").put(segment[1], segment[0])]),
    transaction.done,
  ]);
}

async function sites(database: Database): Promise<string[]> {
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
}
