import { type DBSchema, openDB } from "idb";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { parseRow, parseStep, type QueueStep } from "./queue-schema";

interface QueueDatabaseSchema extends DBSchema {
  /** Rows by their id: those of a page, and of a site, lie together. */
  rows: { key: string; value: unknown };
  /** What was done in the queue, in order, for undo. */
  steps: { key: number; value: unknown };
}

/**
 * The queue's own store. Everything in it can be made again from pages and from the log, so there
 * is no second copy; and it holds words of comments, so it is apart from the log and expires.
 */
export interface QueueDatabase {
  /** Rows whose id begins so; all of them for "". What is no row is left out. */
  rows(prefix?: string): Promise<QueueRow[]>;
  get(ids: readonly string[]): Promise<QueueRow[]>;
  change(put: readonly QueueRow[], remove: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** The newest first, at most 100. */
  steps(): Promise<QueueStep[]>;
  putStep(step: QueueStep): Promise<void>;
  /** Takes out every row and every step. */
  clear(): Promise<void>;
  close(): void;
}

const name = "threadkeeper-queue";
const stepsKept = 100;

/** Rejects where the browser cannot open it. */
export async function openQueueDatabase(): Promise<QueueDatabase> {
  const database = await openDB<QueueDatabaseSchema>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore("rows");
      opened.createObjectStore("steps", { autoIncrement: true });
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return {
    async rows(prefix = "") {
      const raws = await database.getAll("rows", IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      return raws.map(parseRow).filter((row) => row !== undefined);
    },
    async get(ids) {
      const { store } = database.transaction("rows");
      const raws = await Promise.all(ids.map((id) => store.get(id)));
      return raws.map(parseRow).filter((row) => row !== undefined);
    },
    async change(put, remove) {
      const transaction = database.transaction("rows", "readwrite");
      await Promise.all([
        ...put.map((row) => transaction.store.put(row, row.id)),
        ...remove.map((id) => transaction.store.delete(id)),
        transaction.done,
      ]);
    },
    count: () => database.count("rows"),
    async steps() {
      const raws = await database.getAll("steps");
      return raws
        .map(parseStep)
        .filter((step) => step !== undefined)
        .reverse();
    },
    async putStep(step) {
      const { store, done } = database.transaction("steps", "readwrite");
      const keys = await store.getAllKeys();
      const known = await Promise.all(keys.map((key) => store.get(key)));
      const at = known.findIndex((raw) => parseStep(raw)?.id === step.id);
      await store.put(step, keys[at]);
      const surplus = keys.slice(0, Math.max(0, keys.length + (at < 0 ? 1 : 0) - stepsKept));
      await Promise.all([...surplus.map((key) => store.delete(key)), done]);
    },
    async clear() {
      const transaction = database.transaction(["rows", "steps"], "readwrite");
      await Promise.all([
        transaction.objectStore("rows").clear(),
        transaction.objectStore("steps").clear(),
        transaction.done,
      ]);
    },
    close: () => database.close(),
  };
}
