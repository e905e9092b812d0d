import { signal } from "@preact/signals";
import { publishedSettings } from "@/entrypoints/background/published/published-settings";
import { historyOf, historyTable, withoutNames } from "@/utils/core/decision-history";
import { send } from "@/utils/messages/messenger";
import { openEventDatabase } from "@/utils/storage/event-database";
import { parseEvent } from "@/utils/storage/event-schema";
import { readKeyBytes } from "@/utils/storage/identity";
import { listQuarantined } from "@/utils/storage/quarantine";
import { type ExportFile, writeExport } from "@/utils/storage/transfer/export-file";
import { namesPeople, numberPeople } from "@/utils/storage/transfer/number-people";
import { readSettings } from "@/utils/storage/transfer/settings";
import { saveFile } from "./save-file";
import { transfer } from "./transfer";

/** Whether decisions name colleagues by their logins, so that a copy with names differs. */
export const hasNames = signal(false);

export async function lookForNames(): Promise<void> {
  hasNames.value = namesPeople(await readAll());
}

/**
 * Reads the store and gives the person a file: everything as it is stored, or with numbers for people
 * where their logins are known. Reading is free to all our pages; only the background writes.
 */
export async function exportAll(withNames: boolean): Promise<void> {
  // The background makes the identity and mends the stores before they are read here.
  await send({ type: "store/summary" });
  const key = await readKeyBytes();
  if (key === undefined) {
    transfer.value = { kind: "refused", error: "ui_transfer_no_key" };
    return;
  }
  const [events, quarantined, own, published] = await Promise.all([
    readAll(),
    listQuarantined(),
    readSettings(),
    publishedSettings(),
  ]);
  const whole = { events, quarantined, settings: [...own, ...published], key };
  const isNumbered = !withNames && namesPeople(events);
  const content = isNumbered ? { ...whole, ...(await withoutLogins(whole)) } : whole;
  const now = new Date().toISOString();
  const text = await writeExport(content, now);
  const name = withNames ? "threadkeeper-with-names" : "threadkeeper";
  saveFile(text, "application/jsonl", `${name}-${now.slice(0, 10)}.jsonl`);
}

/** What cannot be read may name anybody: it is only in the copy with names. */
async function withoutLogins({ events, quarantined }: Pick<ExportFile, "events" | "quarantined">) {
  const numbered = await numberPeople(events);
  return {
    events: numbered.events,
    quarantined: [],
    people: "numbered" as const,
    leftOut: numbered.leftOut + quarantined.length,
  };
}

async function readAll(): Promise<unknown[]> {
  const database = await openEventDatabase();
  try {
    return (await database.range("")).map(([, raw]) => raw);
  } finally {
    database.close();
  }
}

/** Everything that happened, for a spreadsheet: people are numbered, and notes lose their words. */
export async function exportHistory(): Promise<void> {
  const events = (await readAll()).flatMap((raw) => {
    const parsed = parseEvent(raw);
    return parsed.kind === "event" ? [parsed.event] : [];
  });
  const entries = withoutNames(historyOf(events)).map((entry) =>
    entry.facet === "note" && entry.value !== "none" ? { ...entry, value: "" } : entry,
  );
  const now = new Date().toISOString();
  // Spreadsheets take a table for UTF-8 by its mark.
  const table = `\ufeff${historyTable(entries)}`;
  saveFile(table, "text/csv", `threadkeeper-history-${now.slice(0, 10)}.csv`);
}
