import { signal } from "@preact/signals";
import type { TransferState } from "@/components/options/OptionsTransfer";
import { historyOf, historyTable, withoutNames } from "@/utils/core/decision-history";
import { send } from "@/utils/messages/messenger";
import { verifyEvent } from "@/utils/storage/check-event";
import { openEventDatabase } from "@/utils/storage/event-database";
import { parseEvent } from "@/utils/storage/event-schema";
import { readKeyBytes } from "@/utils/storage/identity";
import { listQuarantined } from "@/utils/storage/quarantine";
import {
  type ExportFile,
  keyOf,
  readExport,
  writeExport,
} from "@/utils/storage/transfer/export-file";
import { isUnusual, planImport } from "@/utils/storage/transfer/plan-import";

import { saveFile } from "./save-file";
import { noteWxr, type PlannedWxr, planWxrFile } from "./transfer-wxr";

/** The most events one message carries. */
const batchSize = 200;

export const transfer = signal<TransferState | undefined>(undefined);

let wxr: PlannedWxr | undefined;
let planned: { readonly file: ExportFile; readonly added: readonly unknown[] } | undefined;

/** Reads the store and gives the person a file. Reading is free to all our pages; only the background writes. */
export async function exportAll(): Promise<void> {
  // The background makes the identity and mends the stores before they are read here.
  await send({ type: "store/summary" });
  const key = await readKeyBytes();
  if (key === undefined) {
    transfer.value = { kind: "refused", error: "ui_transfer_no_key" };
    return;
  }
  const database = await openEventDatabase();
  const events = (await database.range("")).map(([, raw]) => raw);
  database.close();
  const now = new Date().toISOString();
  const text = await writeExport({ events, quarantined: await listQuarantined(), key }, now);
  saveFile(text, "application/jsonl", `threadkeeper-${now.slice(0, 10)}.jsonl`);
}

/** Everything that happened, for a spreadsheet: people are numbered, and notes lose their words. */
export async function exportHistory(): Promise<void> {
  const database = await openEventDatabase();
  const events = (await database.range("")).flatMap(([, raw]) => {
    const parsed = parseEvent(raw);
    return parsed.kind === "event" ? [parsed.event] : [];
  });
  database.close();
  const entries = withoutNames(historyOf(events)).map((entry) =>
    entry.facet === "note" && entry.value !== "none" ? { ...entry, value: "" } : entry,
  );
  const now = new Date().toISOString();
  // Spreadsheets take a table for UTF-8 by its mark.
  const table = `\ufeff${historyTable(entries)}`;
  saveFile(table, "text/csv", `threadkeeper-history-${now.slice(0, 10)}.csv`);
}

/** Says what a file would change. Nothing is stored. */
export async function planFile(chosen: File): Promise<void> {
  planned = undefined;
  wxr = undefined;
  const text = await chosen.text();
  const matched = await planWxrFile(text);
  if (matched === "damaged") {
    transfer.value = { kind: "refused", error: "ui_transfer_error_damaged" };
    return;
  }
  if (matched !== undefined) {
    wxr = matched;
    transfer.value = { ...matched, kind: "matched", added: matched.requests.length };
    return;
  }
  const read = await readExport(text);
  if (!read.ok) {
    transfer.value = {
      kind: "refused",
      error: `ui_transfer_error_${read.error.replaceAll("-", "_")}`,
    };
    return;
  }
  const { file } = read;
  const database = await openEventDatabase();
  try {
    const ids = new Set(await database.ids());
    const plan = await planImport(
      file.events,
      (id) => ids.has(id),
      async (prefix) => {
        const stored = await database.range(prefix);
        const verified = await Promise.all(stored.map(([id, raw]) => verifyEvent(id, raw)));
        return verified.flatMap((one) => (one.kind === "event" ? [one.event] : []));
      },
    );
    planned = { file, added: plan.added.map(([, raw]) => raw) };
    const own = await readKeyBytes();
    const isSameKey = own !== undefined && keyOf(file.header).every((byte, at) => byte === own[at]);
    transfer.value = {
      ...plan,
      kind: "planned",
      added: plan.added.length,
      isUnusual: isUnusual(plan),
      isForeign: ids.size > 0 && !isSameKey,
    };
  } finally {
    database.close();
  }
}

/** Has the background store what was planned, a batch at a time. */
export async function importPlanned(): Promise<void> {
  if (wxr !== undefined) return importWxr(wxr);
  if (planned === undefined) return;
  const { file, added } = planned;
  planned = undefined;
  let done = 0;
  for (let at = 0; at < added.length; at += batchSize) {
    transfer.value = { kind: "working", done, of: added.length };
    const events = added.slice(at, at + batchSize);
    const key = at === 0 ? [...keyOf(file.header)] : undefined;
    const answer = await send({
      type: "store/import",
      events,
      ...(key === undefined ? {} : { key }),
    });
    if (!answer.ok) {
      transfer.value = { kind: "refused", error: "ui_transfer_stopped" };
      return;
    }
    done += answer.value;
  }
  transfer.value = { kind: "done", count: done };
}

async function importWxr(matched: PlannedWxr): Promise<void> {
  wxr = undefined;
  const of = matched.requests.length;
  const isDone = await noteWxr(matched, batchSize, (done) => {
    transfer.value = { kind: "working", done, of };
  });
  transfer.value = isDone
    ? { kind: "done", count: of }
    : { kind: "refused", error: "ui_transfer_stopped" };
}

export function cancelImport(): void {
  wxr = undefined;
  planned = undefined;
  transfer.value = undefined;
}
