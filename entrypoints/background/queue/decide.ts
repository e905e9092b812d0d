import type { DecisionRequest, DecisionSpan } from "@/utils/core/decision";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import type { QueueDecision, QueueResult } from "@/utils/messages/queue-protocol";
import { keepExcerpts } from "@/utils/storage/excerpts";
import type { QueueStep } from "@/utils/storage/queue-schema";
import { broadcast } from "../broadcast";
import { recordAll, type SiteRequest } from "./record-all";
import { openQueue } from "./rows";

/** Decides on rows of the queue, as one step of undo; answers for each row what became of it. */
export async function decideRows(
  step: string,
  asked: readonly QueueDecision[],
): Promise<readonly QueueResult[]> {
  const database = await openQueue();
  const rows = new Map(
    (await database.get(asked.map(({ row }) => row))).map((row) => [row.id, row]),
  );
  const errors = new Map<string, string>();
  const accepted: { readonly decision: QueueDecision; readonly row: QueueRow }[] = [];
  for (const decision of asked) {
    const row = rows.get(decision.row);
    const error = refusal(row, decision);
    if (row === undefined || error !== undefined) {
      errors.set(decision.row, error ?? "save_error_not_found");
    } else accepted.push({ decision, row });
  }
  const recorded = await recordAll(accepted.map(({ decision, row }) => requestOf(decision, row)));
  const events: QueueStep["events"] = [];
  const excerpts: (readonly [string, string])[] = [];
  for (const [index, { decision, row }] of accepted.entries()) {
    const result = recorded[index];
    if (result === undefined || !result.ok) {
      errors.set(decision.row, result?.error ?? "save_error_not_stored");
      continue;
    }
    const { id, site, post, comment, facet } = result.event;
    events.push({ id, site, post, comment, facet });
    if (decision.facet !== "claim") excerpts.push([id, wordsOf(row)]);
  }
  const [first] = asked;
  const isStep = first !== undefined && first.facet !== "claim";
  await Promise.all([
    // The decisions are stored: words that could not be kept must not make them look lost.
    keepExcerpts(excerpts).catch((cause: unknown) =>
      console.error("Threadkeeper: excerpts could not be kept.", cause),
    ),
    isStep ? noteStep(step, first, events) : undefined,
  ]);
  tellSoon(events);
  return asked.map(({ row }) => ({ row, error: errors.get(row) ?? null }));
}

function refusal(row: QueueRow | undefined, { textHash }: QueueDecision): string | undefined {
  if (row === undefined) return "save_error_not_found";
  return row.subject.textHash === textHash ? undefined : "save_error_changed";
}

function requestOf(decision: QueueDecision, row: QueueRow): SiteRequest {
  const { facet, value, request, reasons } = decision;
  const asked: DecisionRequest = {
    request,
    post: row.post,
    comment: row.comment,
    ...(row.parent === undefined ? {} : { parent: row.parent }),
    facet,
    value,
    ...(reasons === undefined ? {} : { reasons }),
    ...(facet === "action" ? { spans: spansOf(row) } : {}),
    subject: row.subject,
    rules: row.findings.slice(0, 8).map(({ detector, score }) => ({
      id: detector,
      version: "1",
      score,
    })),
  };
  return { site: row.site, request: asked, ...(row.isPending ? { seen: "hold" } : {}) };
}

/** The sponsor lines a label or strip is about. */
function spansOf({ findings }: QueueRow): DecisionSpan[] {
  return findings.flatMap(({ kind, start, end, line }) =>
    kind === "sponsor-line" && start !== null && end !== null
      ? [{ start, end, hash: line ?? "" }]
      : [],
  );
}

function wordsOf({ excerpt, mark }: QueueRow): string {
  return mark === null ? excerpt : excerpt.slice(...mark).toWellFormed();
}

/** Chunks of one bulk are one step. Steps come one after the other (`step-turn.ts`). */
async function noteStep(
  id: string,
  { facet, value }: QueueDecision,
  events: QueueStep["events"],
): Promise<void> {
  if (events.length === 0) return;
  const database = await openQueue();
  const known = (await database.steps()).find((step) => step.id === id);
  // What another panel has taken back meanwhile is not taken back once more with the rest.
  const before = known?.isUndone === false ? known.events : [];
  const all = new Map([...before, ...events].map((event) => [event.id, event]));
  await database.putStep({
    id,
    at: Date.now(),
    facet,
    value,
    events: [...all.values()],
    undos: [],
    request: "",
    isUndone: false,
  });
}

/** Whoever decided need not wait until every tab, panel and row of the queue has followed. */
export function tellSoon(events: Parameters<typeof tellPages>[0]): void {
  tellPages(events).catch((cause: unknown) =>
    console.error("Threadkeeper: decisions could not be told.", cause),
  );
}

/** Tells tabs and panels, once an article. */
export async function tellPages(
  events: readonly { readonly site: string; readonly post: string }[],
): Promise<void> {
  const places = new Map(events.map((event) => [`${event.site}\n${event.post}`, event]));
  await Promise.all(
    [...places.values()].map(({ site, post }) =>
      broadcast({ type: "decisions/changed", site, post }, site),
    ),
  );
}
