import { type IDBPDatabase, openDB } from "idb";
import * as z from "zod/mini";
import type { LinkListInfo } from "@/utils/core/link-list";
import { quarantine } from "./quarantine";

const name = "threadkeeper-lists";
const count = z.int().check(z.nonnegative());
const short = (max: number) => z.string().check(z.maxLength(max));

export const listInfoSchema = z.strictObject({
  id: z.string().check(z.regex(/^list\.[0-9a-f]{16}$/)),
  name: short(120),
  url: z.optional(short(2_048)),
  version: short(80),
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  entries: count,
  exceptions: count,
  lines: count,
  skipped: count,
  hasPaths: z.boolean(),
  importedAt: short(32),
  isOn: z.boolean(),
  severity: z.enum(["caution", "high"]),
});

export interface ListTables {
  readonly blocks: ArrayBuffer;
  readonly exceptions: ArrayBuffer;
}

function open(): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore("infos");
      database.createObjectStore("tables");
    },
  });
}

async function within<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** What is kept of lists, without their tables; one that cannot be read is set aside. */
export function readListInfos(): Promise<LinkListInfo[]> {
  return within(async (database) => {
    const infos: LinkListInfo[] = [];
    for (const raw of await database.getAll("infos")) {
      const parsed = listInfoSchema.safeParse(raw);
      if (parsed.success) infos.push(parsed.data);
      else await quarantine("list", raw, "not a list's description");
    }
    return infos.toSorted((a, b) => a.name.localeCompare(b.name));
  });
}

/** A list and its description in one transaction: whatever ends it, the old list is whole. */
export function writeList(info: LinkListInfo, tables: ListTables): Promise<void> {
  return within(async (database) => {
    const transaction = database.transaction(["infos", "tables"], "readwrite", {
      durability: "strict",
    });
    await Promise.all([
      transaction.objectStore("infos").put(info, info.id),
      transaction.objectStore("tables").put(tables, info.id),
      transaction.done,
    ]);
  });
}

/** In one transaction: a list that is removed or imported anew meanwhile stays what it is then. */
export function changeListInfo(id: string, change: Partial<LinkListInfo>): Promise<void> {
  return within(async (database) => {
    const { store, done } = database.transaction("infos", "readwrite");
    const info: LinkListInfo | undefined = await store.get(id);
    if (info !== undefined) await store.put({ ...info, ...change }, id);
    await done;
  });
}

export function removeList(id: string): Promise<void> {
  return within(async (database) => {
    const transaction = database.transaction(["infos", "tables"], "readwrite");
    await Promise.all([
      transaction.objectStore("infos").delete(id),
      transaction.objectStore("tables").delete(id),
      transaction.done,
    ]);
  });
}

/** A list's tables; undefined where they are not what was stored. */
export async function readTables(info: LinkListInfo): Promise<ListTables | undefined> {
  const raw: unknown = await within((database) => database.get("tables", info.id));
  if (typeof raw !== "object" || raw === null) return undefined;
  const { blocks, exceptions } = raw as Partial<ListTables>;
  if (!(blocks instanceof ArrayBuffer) || !(exceptions instanceof ArrayBuffer)) return undefined;
  const tables = { blocks, exceptions };
  return (await checksumOf(tables)) === info.checksum ? tables : undefined;
}

/** SHA-256 over both tables, each by its own digest, as hexadecimal. */
export async function checksumOf({ blocks, exceptions }: ListTables): Promise<string> {
  const digests = await Promise.all(
    [blocks, exceptions].map((table) => crypto.subtle.digest("SHA-256", new Uint8Array(table))),
  );
  const both = new Uint8Array(64);
  for (const [index, digest] of digests.entries()) both.set(new Uint8Array(digest), 32 * index);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", both));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
