import type { Page } from "playwright-core";
import type { DecisionEvent } from "@/utils/core/decision";
import { nameEvent } from "../../../utils/core/decision-event.ts";
import { foldComment } from "../../../utils/core/decision-fold.ts";
import { packEvents } from "../../../utils/storage/pack-events.ts";
import { journalLimit, segmentLength } from "../../../utils/storage/segments.ts";
import { packState, stateKey } from "../../../utils/storage/state-record.ts";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } };
};

/**
 * Puts `count` decisions of other pages, a hundred comments each, into both stores, as the extension
 * lays them down: events under the names of their content, their order, what stands, the newest
 * thousand one by one in the journal, and what is older packed in segments. Written past the
 * extension: asking it for a million decisions one by one takes hours.
 */
export async function fillLog(panel: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += segmentLength) {
    const length = Math.min(segmentLength, count - from);
    const events = await Promise.all(Array.from({ length }, (_, at) => makeEvent(from + at)));
    const isOld = from + length <= count - journalLimit;
    const packed = isOld ? await packEvents(events.map((event) => [event.id, event])) : undefined;
    const states = events.map((event) => [
      stateKey(event.site, event.post, event.comment),
      packState(foldComment(event.comment, [event])),
    ]);
    await panel.evaluate(store, JSON.stringify({ events, states, packed }));
  }
}

function makeEvent(at: number): Promise<DecisionEvent> {
  return nameEvent({
    v: 1,
    site: "127.0.0.1",
    post: String(1_000_000 + Math.floor(at / 100)),
    comment: String(at),
    facet: "verdict",
    value: at % 3 === 0 ? "spam" : "approve",
    reasons: [],
    subject: {
      textHash: (at * 2_654_435_761).toString(16).padStart(16, "0").slice(-16),
      normHash: (at * 2_246_822_519).toString(16).padStart(16, "0").slice(-16),
      linksHash: "0",
    },
    heads: [],
    hlc: `0190000${at.toString(16).padStart(5, "0")}-0000-bench001`,
    device: "bench001",
    seq: at,
    actor: "bench001",
    role: "moderator",
    rules: [{ id: "sponsor-line", version: "sponsor-phrases@3", score: 0.97 }],
    request: `bench-request-${at}`,
  });
}

/** One segment's worth, inside the page. */
async function store(json: string): Promise<void> {
  const { events, states, packed } = JSON.parse(json) as {
    readonly events: readonly { readonly id: string }[];
    readonly states: readonly (readonly [string, unknown])[];
    readonly packed?: unknown;
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("threadkeeper");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(
    ["events", "states", "order", "meta", "segments"],
    "readwrite",
  );
  for (const [key, record] of states) transaction.objectStore("states").put(record, key);
  let name = "";
  for (const event of events) {
    transaction.objectStore("events").put(event, event.id);
    const added = transaction.objectStore("order").add({ id: event.id, from: "here" });
    added.onsuccess = () => {
      if (event !== events.at(-1) || packed === undefined) return;
      name = String(added.result).padStart(12, "0");
      transaction.objectStore("meta").put(added.result, "trimmed");
      transaction.objectStore("segments").put(packed, name);
    };
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  if (packed !== undefined) await chrome.storage.local.set({ [`s:${name}`]: packed });
  else {
    const single = events.map((event) => [`j:${event.id}`, JSON.stringify(event)]);
    await chrome.storage.local.set(Object.fromEntries(single));
    // Where these lie has not been written down: the extension looks for itself.
    await chrome.storage.local.remove("keys:journal");
  }
}
