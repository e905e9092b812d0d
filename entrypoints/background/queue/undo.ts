import { noSubject } from "@/utils/core/decision";
import { rowId } from "@/utils/core/queue/queue-row";
import type { QueueResult, QueueUndone } from "@/utils/messages/queue-protocol";
import type { QueueStep } from "@/utils/storage/queue-schema";
import { tellSoon } from "./decide";
import { recordAll, type SiteRequest } from "./record-all";
import { openQueue } from "./rows";

const nothing: QueueUndone = { count: 0, facet: null, value: "", rows: [], failures: [] };

type StepEvent = QueueStep["events"][number];

/** Takes the newest step back, or the newest decision on one row. */
export async function undoStep(request: string, row?: string): Promise<QueueUndone> {
  if (row !== undefined) return undoRow(row);
  const database = await openQueue();
  const steps = await database.steps();
  const answered = steps.find((step) => step.request === request);
  if (answered !== undefined) return again(answered);
  const step = steps.find(({ isUndone }) => !isUndone);
  if (step === undefined) return nothing;
  const { done, failures } = await takeBack(
    step.events,
    step.events.map(({ id }) => id),
  );
  // What somebody has built upon stays, and is not asked for again.
  await database.putStep({
    ...step,
    request,
    isUndone: true,
    undos: done.map(({ id }) => id),
    events: done.map(({ event }) => event),
  });
  const { facet, value } = step;
  return { count: done.length, facet, value, rows: done.map(rowOf), failures };
}

/** Brings the last step back that was taken back, unless something was decided since. */
export async function redoStep(request: string): Promise<QueueUndone> {
  const database = await openQueue();
  const steps = await database.steps();
  const answered = steps.find((step) => step.request === request);
  if (answered !== undefined) return again(answered);
  const standing = steps.findIndex(({ isUndone }) => !isUndone);
  // The oldest of those taken back after the newest that stands.
  const undone = steps.slice(0, standing === -1 ? steps.length : standing);
  const step = undone.at(-1);
  if (step === undefined) return nothing;
  const { done, failures } = await takeBack(step.events, step.undos);
  await database.putStep({
    ...step,
    request,
    isUndone: false,
    undos: [],
    events: done.map(({ event }) => event),
  });
  const { facet, value } = step;
  return { count: done.length, facet, value, rows: done.map(rowOf), failures };
}

/** A request that was repeated because its answer was lost. */
function again({ facet, value, events }: QueueStep): QueueUndone {
  const rows = events.map((event) => rowOf({ event }));
  return { count: events.length, facet, value, rows, failures: [] };
}

async function undoRow(id: string): Promise<QueueUndone> {
  const database = await openQueue();
  const [row] = await database.get([id]);
  const undo = row?.standing.undo;
  if (row === undefined || undo === undefined) return nothing;
  const { site, post, comment, standing } = row;
  const { facet } = undo;
  const event: StepEvent = { id: undo.id, site, post, comment, facet };
  const { done, failures } = await takeBack([event], [undo.id]);
  await leaveOut(undo.id);
  const value = { ...standing }[facet as "verdict" | "action" | "pin"] ?? "";
  return { count: done.length, facet, value, rows: done.map(rowOf), failures };
}

function rowOf({ event }: { readonly event: StepEvent }): string {
  return rowId(event.site, event.post, event.comment);
}

/** A decision that was taken back by itself is no part of its step any more. */
async function leaveOut(id: string): Promise<void> {
  const database = await openQueue();
  for (const step of await database.steps()) {
    const events = step.events.filter((event) => event.id !== id);
    if (events.length === step.events.length) continue;
    await database.putStep({ ...step, events, isUndone: step.isUndone || events.length === 0 });
  }
}

async function takeBack(
  events: readonly StepEvent[],
  targets: readonly string[],
): Promise<{
  readonly done: readonly { readonly id: string; readonly event: StepEvent }[];
  readonly failures: readonly QueueResult[];
}> {
  const requests = events.map(({ site, post, comment, facet }, at): SiteRequest => {
    const target = targets[at] ?? "";
    // What is asked twice, after a worker died, finds the undo that stands.
    const request = crypto.randomUUID();
    return {
      site,
      request: { request, post, comment, facet, value: "undo", target, subject: noSubject },
    };
  });
  const recorded = await recordAll(requests);
  const done: { id: string; event: StepEvent }[] = [];
  const failures: QueueResult[] = [];
  for (const [at, event] of events.entries()) {
    const result = recorded[at];
    if (result?.ok) done.push({ id: result.event.id, event });
    else {
      const error = result?.error ?? "save_error_not_stored";
      failures.push({ row: rowOf({ event }), error });
    }
  }
  tellSoon(done.map(({ event }) => event));
  return { done, failures };
}
