import { deskOf } from "@/utils/core/desk-preferences";
import { onBroadcast, send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";
import { openQueueDatabase, type QueueDatabase } from "@/utils/storage/queue-database";
import { desk, isLoading, list, policies, problem } from "./desk-state";

/** Reading is free to all our pages; only the background writes. */
let database: QueueDatabase | undefined;
let isReading = false;
/** Until what `readFirst` asks for is there, nothing is shown: it would stand under a hand already. */
let isOpened = false;
let isAll = false;
const waiting = new Set<string>();

/** Reads what changed: one question at a time, and after it what came in meanwhile. */
async function read(): Promise<void> {
  if (isReading || !isOpened) return;
  isReading = true;
  try {
    database ??= await openQueueDatabase();
    while (isAll || waiting.size > 0) {
      const ids = [...waiting];
      const wantsAll = isAll;
      waiting.clear();
      isAll = false;
      if (wantsAll) {
        list.load(await database.rows());
        isLoading.value = false;
        continue;
      }
      const put = await database.get(ids);
      const known = new Set(put.map(({ id }) => id));
      list.change(
        put,
        ids.filter((id) => !known.has(id)),
      );
    }
    problem.value = undefined;
  } catch (cause) {
    console.error("Threadkeeper: the queue could not be read.", cause);
    database = undefined;
    isLoading.value = false;
    problem.value = "ui_queue_unreadable";
  } finally {
    isReading = false;
  }
}

const newestPolicies = createNewest();
const newestDesk = createNewest();

async function readPolicies(): Promise<void> {
  const isNewest = newestPolicies.ask();
  const answer = await send({ type: "sites/list" });
  if (!isNewest()) return;
  if (answer.ok) policies.value = new Map(answer.value.map((policy) => [policy.site, policy]));
  else problem.value = "ui_popup_no_background";
}

async function readDesk(): Promise<void> {
  const isNewest = newestDesk.ask();
  const answer = await send({ type: "desk/get" });
  // Keys that were changed meanwhile were told, and are newer than this answer.
  if (answer.ok && isNewest()) desk.value = deskOf(answer.value);
}

/**
 * What pages have judged a moment ago stands among the rows, not behind "new" below the hand. And what
 * a key does, and who may decide what, is known before there is a row to press it for.
 */
async function readFirst(): Promise<void> {
  // Without an answer the panel shows what is kept.
  await Promise.all([send({ type: "queue/keep" }), readPolicies(), readDesk()]);
  isOpened = true;
  isAll = true;
  await read();
}

/** Reads the queue and keeps it fresh until `signal` aborts. */
export function keepQueue(signal: AbortSignal): void {
  onBroadcast((message) => {
    if (message.type === "policy/changed") void readPolicies();
    if (message.type === "desk/changed") {
      newestDesk.ask();
      desk.value = message.desk;
    }
    if (message.type !== "queue/changed") return;
    if (message.rows === null) isAll = true;
    else for (const id of message.rows) waiting.add(id);
    void read();
  }, signal);
  void readFirst();
  // Claims run out, and ages grow.
  const timer = setInterval(() => {
    list.nowMs.value = Date.now();
  }, 30_000);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
}
