import type { Page } from "playwright-core";

/**
 * Puts `count` decisions of other pages, a hundred comments each, beside those that the extension
 * stored itself: events, their order, and what stands, as the extension lays them down, and all of
 * it packed already. Written straight into IndexedDB, because asking for a million decisions one
 * by one takes hours; the events are not named by their content, which only matters when one reads
 * them, and what is measured must not.
 */
export function fillLog(panel: Page, count: number): Promise<void> {
  return panel.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("threadkeeper");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const sumOf = (text: string) => {
      let sum = 0x811c9dc5;
      for (let at = 0; at < text.length; at += 1) {
        sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      }
      return sum >>> 0;
    };
    for (let from = 0; from < wanted; from += 2_000) {
      const stores = ["events", "states", "order", "meta"];
      const transaction = database.transaction(stores, "readwrite", { durability: "relaxed" });
      for (let at = from; at < Math.min(wanted, from + 2_000); at += 1) {
        const post = String(1_000_000 + Math.floor(at / 100));
        const comment = String(at);
        const prefix = `127.0.0.1/${post}/`;
        const id = prefix + at.toString(16).padStart(32, "0");
        const event = {
          v: 1,
          id,
          site: "127.0.0.1",
          post,
          comment,
          facet: "verdict",
          value: at % 3 === 0 ? "spam" : "approve",
          reasons: [],
          subject: { textHash: "0123456789abcdef", normHash: "0123456789abcdef", linksHash: "0" },
          heads: [],
          hlc: "0190000000aa-0000-bench001",
          device: "bench001",
          seq: at,
          actor: "bench001",
          role: "moderator",
          rules: [{ id: "sponsor-line", version: "sponsor-phrases@3", score: 0.97 }],
          request: `bench-${at}`,
        };
        const facet = { value: event.value, isDisputed: false, heads: [id], event };
        const text = JSON.stringify({ comment, facets: { verdict: facet }, steps: [] });
        transaction.objectStore("events").put(event, id);
        transaction.objectStore("states").put({ v: 1, sum: sumOf(text), text }, prefix + comment);
        const added = transaction.objectStore("order").add({ id, from: "here" });
        added.onsuccess = () => transaction.objectStore("meta").put(added.result, "trimmed");
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    }
    database.close();
  }, count);
}
