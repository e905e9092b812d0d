import { signal } from "@preact/signals";
import type { TransferState } from "@/components/options/OptionsTransfer";
import { send } from "@/utils/messages/messenger";
import { createNewest } from "@/utils/state/newest";
import { verifyEvent } from "@/utils/storage/check-event";
import { openEventDatabase } from "@/utils/storage/event-database";
import { readKeyBytes } from "@/utils/storage/identity";
import { type ExportFile, keyOf, readExport } from "@/utils/storage/transfer/export-file";
import { matchNumbered } from "@/utils/storage/transfer/match-numbered";
import { isUnusual, planImport, type ReadPage } from "@/utils/storage/transfer/plan-import";
import { noteWxr, type PlannedWxr, planWxrFile } from "./transfer-wxr";

/** The most events one message carries. */
const batchSize = 200;

export const transfer = signal<TransferState | undefined>(undefined);

let wxr: PlannedWxr | undefined;
let planned: { readonly file: ExportFile; readonly added: readonly unknown[] } | undefined;

/** What came of looking into a file: what to say of it, and what importing it would take. */
interface Looked {
  readonly state: TransferState;
  readonly wxr?: PlannedWxr;
  readonly planned?: typeof planned;
}

const newest = createNewest();

/** Says what a file would change. Nothing is stored. */
export async function planFile(chosen: File): Promise<void> {
  planned = undefined;
  wxr = undefined;
  const isNewest = newest.ask();
  // No browser makes one text of a file of a gigabyte: nothing that we wrote is nearly as large.
  const looked = await lookInto(await chosen.text().catch(() => ""));
  // Another was chosen since, or the person wants none any more.
  if (!isNewest()) return;
  ({ wxr, planned } = looked);
  transfer.value = looked.state;
}

async function lookInto(text: string): Promise<Looked> {
  const matched = await planWxrFile(text);
  if (matched === "damaged") return refused("ui_transfer_error_damaged");
  if (matched !== undefined) {
    return { wxr: matched, state: { ...matched, kind: "matched", added: matched.requests.length } };
  }
  const read = await readExport(text);
  if (!read.ok) return refused(`ui_transfer_error_${read.error.replaceAll("-", "_")}`);
  const { file } = read;
  const database = await openEventDatabase();
  try {
    const ids = new Set(await database.ids());
    const readPage = async (prefix: string) => {
      const stored = await database.range(prefix);
      const verified = await Promise.all(stored.map(([id, raw]) => verifyEvent(id, raw)));
      return verified.flatMap((one) => (one.kind === "event" ? [one.event] : []));
    };
    const { events, known } = await asNamedHere(file, readPage);
    const plan = await planImport(events, (id) => ids.has(id), readPage);
    const newSettings = await sendSettings(file.settings, true);
    if (newSettings === undefined) return refused("ui_transfer_stopped");
    const own = await readKeyBytes();
    const isSameKey = own !== undefined && keyOf(file.header).every((byte, at) => byte === own[at]);
    return {
      planned: { file, added: plan.added.map(([, raw]) => raw) },
      state: {
        ...plan,
        kind: "planned",
        added: plan.added.length,
        known: plan.known + known,
        settings: file.settings.length,
        newSettings,
        isUnusual: isUnusual(plan),
        isForeign: ids.size > 0 && !isSameKey,
      },
    };
  } finally {
    database.close();
  }
}

function refused(error: string): Looked {
  return { state: { kind: "refused", error } };
}

/**
 * In a copy whose people are numbered, the same decisions have other names: `matchNumbered` finds
 * those that are here as well.
 */
async function asNamedHere(
  { header, events }: ExportFile,
  readPage: ReadPage,
): Promise<{ readonly events: readonly unknown[]; readonly known: number }> {
  if (header.people === undefined) return { events, known: 0 };
  const { fresh, known, rest } = await matchNumbered(events, readPage);
  return { events: [...fresh, ...rest], known };
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
  const settings = await sendSettings(file.settings, false);
  transfer.value =
    settings === undefined
      ? { kind: "refused", error: "ui_transfer_stopped" }
      : { kind: "done", count: done, settings };
}

/** Has the background take (or with `isDry`, count) what is not set here; undefined where it stopped. */
async function sendSettings(
  settings: ExportFile["settings"],
  isDry: boolean,
): Promise<number | undefined> {
  let taken = 0;
  // A list comes with its tables: one a message.
  for (const setting of settings) {
    const answer = await send({ type: "store/restore", settings: [setting], isDry });
    if (!answer.ok) return undefined;
    taken += answer.value;
  }
  return taken;
}

async function importWxr(matched: PlannedWxr): Promise<void> {
  wxr = undefined;
  const of = matched.requests.length;
  const isDone = await noteWxr(matched, batchSize, (done) => {
    transfer.value = { kind: "working", done, of };
  });
  transfer.value = isDone
    ? { kind: "done", count: of, settings: 0 }
    : { kind: "refused", error: "ui_transfer_stopped" };
}

export function cancelImport(): void {
  newest.ask();
  wxr = undefined;
  planned = undefined;
  transfer.value = undefined;
}
