import type { Page } from "playwright-core";
import { nothingDecided, type QueueRow } from "@/utils/core/queue/queue-row";

const sponsor = "Thank you to our Sponsor Esdebe";

/** Rows as articles of fifty flagged comments leave them. */
export function makeRows(count: number, nowMs: number): QueueRow[] {
  return Array.from({ length: count }, (_, at): QueueRow => {
    const post = String(1 + Math.floor(at / 50));
    const excerpt = `We have asked the maker about remark ${at}, and the desk will report. ${sponsor}`;
    return {
      id: `127.0.0.1/${post}/${at}`,
      site: "127.0.0.1",
      post,
      comment: String(at),
      url: `http://127.0.0.1/${post}`,
      title: `Article ${post} on quieter alarms at night`,
      author: `Reader ${at % 400}`,
      findings: [
        {
          detector: "sponsor-line",
          kind: "sponsor-line",
          severity: "info",
          band: at % 3 === 0 ? "possible" : "likely",
          score: 0.9,
          on: "body",
          start: excerpt.length - sponsor.length,
          end: excerpt.length,
          reason: { id: "text_sponsor_thanks_name", args: ["Esdebe"] },
          line: null,
          domain: null,
        },
      ],
      excerpt,
      mark: [excerpt.length - sponsor.length, excerpt.length],
      subject: { textHash: `t${at}`, normHash: `n${at}`, linksHash: "l" },
      foundAt: nowMs - at * 1_000,
      seenAt: nowMs,
      goneAt: null,
      standing: { ...nothingDecided, needsDecision: true },
    };
  });
}

/** Puts rows into the queue's store, from a page of the extension that has made it. */
export async function fillQueue(panel: Page, rows: readonly QueueRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1_000) {
    await panel.evaluate(
      (slice) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open("threadkeeper-queue");
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            const transaction = database.transaction("rows", "readwrite");
            for (const row of slice) transaction.objectStore("rows").put(row, row.id);
            transaction.onerror = () => reject(transaction.error);
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
      rows.slice(at, at + 1_000),
    );
  }
}
