import { createTurns } from "@/utils/core/in-turn";
import { openQueueDatabase, type QueueDatabase } from "@/utils/storage/queue-database";
import { tellPanels } from "../tell-panels";

/** Above this the queue is thinned: rows are a kilobyte or less, and a person reads some hundreds a day. */
const maxRows = 20_000;
/** As long as excerpts are kept (utils/storage/excerpts.ts). */
const keepMs = 90 * 24 * 3600_000;

let opened: Promise<QueueDatabase> | undefined;
const inTurn = createTurns();

/** A failure is not remembered, so the next call tries anew. */
export function openQueue(): Promise<QueueDatabase> {
  opened ??= openQueueDatabase().catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

/** Changes of the queue come one after the other: each sees the one before. */
export function inQueueTurn<T>(work: (database: QueueDatabase) => Promise<T>): Promise<T> {
  return inTurn(async () => work(await openQueue()));
}

/** Tells panels which rows to look at again. */
export function tellRows(rows: readonly string[]): void {
  if (rows.length > 0) tellPanels({ type: "queue/changed", rows });
}

/** Takes rows out; decisions stay. With `undefined`, every row: words of comments are gone then. */
export function forgetRows(ids?: readonly string[]): Promise<number> {
  return inQueueTurn(async (database) => {
    const gone = ids ?? (await database.rows()).map(({ id }) => id);
    await database.change([], gone);
    tellPanels({ type: "queue/changed", rows: ids ?? null });
    return gone.length;
  });
}

/** Nothing is left of the queue, nor of what was done in it. */
export function forgetQueue(): Promise<void> {
  return inQueueTurn(async (database) => {
    await database.clear();
    tellPanels({ type: "queue/changed", rows: null });
  });
}

/** Rows of a site whose pages are only read from now on, or not at all. */
export async function forgetSite(site: string): Promise<void> {
  const database = await openQueue();
  const rows = await database.rows(`${encodeURIComponent(site)}/`);
  if (rows.length > 0) await forgetRows(rows.map(({ id }) => id));
}

/** Removes what was not seen for as long as excerpts are kept. */
export function expireRows(nowMs: number): Promise<number> {
  return inQueueTurn(async (database) => {
    const rows = await database.rows();
    const gone = rows.filter(({ seenAt }) => seenAt + keepMs <= nowMs).map(({ id }) => id);
    await database.change([], gone);
    tellRows(gone);
    return gone.length;
  });
}

/** Keeps the store bounded: what is gone or decided goes first, then the oldest. */
export async function thin(database: QueueDatabase): Promise<void> {
  if ((await database.count()) <= maxRows) return;
  const rows = await database.rows();
  const isDone = ({ standing, goneAt }: (typeof rows)[number]) =>
    Number(!standing.needsDecision || goneAt !== null);
  const surplus = rows
    .toSorted((a, b) => isDone(b) - isDone(a) || a.seenAt - b.seenAt)
    // Some room at once, so that the next page does not ask for the same again.
    .slice(0, rows.length - maxRows * 0.95)
    .map(({ id }) => id);
  await database.change([], surplus);
  tellRows(surplus);
}
