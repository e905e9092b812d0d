import type { DecisionEvent } from "@/utils/core/decision";
import { bulkAnswer, bulkGetAnswer, errorOf } from "./answers";
import type { Couch, CouchAnswer } from "./couch";
import { fromDocument, toDocument } from "./event-document";
import { type Trouble, troubleOf } from "./trouble";
import type { Verify } from "./verify";

/** Why a server will not have an event, now or ever; the words are in the options. */
export const refusals = [
  "foreign-actor",
  "role-not-granted",
  "clock-ahead",
  "too-large",
  "bad-id",
  "bad-shape",
  "no-deletion",
  "bad-request",
  /** Something else stands under the event's name. */
  "name-taken",
] as const;
export type Refusal = (typeof refusals)[number];

/** What became of a batch. An event that is in neither list is unanswered, and is sent again. */
export interface Pushed {
  readonly acknowledged: readonly string[];
  readonly refused: readonly { readonly id: string; readonly code: Refusal }[];
  readonly trouble?: Trouble;
  readonly clockOffsetMs?: number | undefined;
}

/**
 * Sends events and believes only what is certain: 201 with an `ok` for the event's own name, or the
 * very same event read back where the server says that it has one. Anything else (202, an answer
 * that breaks off, one that leaves an event out) acknowledges nothing.
 */
export async function pushEvents(
  couch: Couch,
  events: readonly DecisionEvent[],
  verify: Verify,
): Promise<Pushed> {
  const docs = events.map(toDocument);
  const answer = await couch.ask({ method: "POST", path: "/_bulk_docs", body: { docs } });
  if (answer.kind === "answer" && isForOneOfThem(answer)) {
    return pushHalves(couch, events, verify, answer);
  }
  const rows = answer.kind === "answer" && answer.status === 201 ? answer.body : undefined;
  const parsed = bulkAnswer.safeParse(rows);
  if (answer.kind !== "answer" || !parsed.success) {
    return { acknowledged: [], refused: [], trouble: troubleOf(answer) };
  }
  const sent = new Map(events.map((event) => [event.id, event]));
  const acknowledged: string[] = [];
  const refused: { id: string; code: Refusal }[] = [];
  const known: string[] = [];
  let trouble: Trouble | undefined;
  for (const { id, ok, error, reason } of parsed.data) {
    // Answers come in any order, and may leave some out.
    if (!sent.delete(id)) continue;
    const code = String(reason ?? "").split(":", 1)[0] ?? "";
    if (ok === true && error === undefined) acknowledged.push(id);
    else if (error === "conflict" || code === "append-only") known.push(id);
    else if (error === "forbidden" && isRefusal(code)) refused.push({ id, code });
    else trouble = rowTrouble(error);
  }
  const readBack = await compareKnown(couch, known, verify);
  const worst = trouble ?? readBack.trouble;
  return {
    acknowledged: [...acknowledged, ...readBack.acknowledged],
    refused: [...refused, ...readBack.refused],
    clockOffsetMs: answer.clockOffsetMs,
    ...(worst === undefined ? {} : { trouble: worst }),
  };
}

function isRefusal(code: string): code is Refusal {
  return (refusals as readonly string[]).includes(code);
}

function rowTrouble(error: string | undefined): Trouble {
  const kind = error === "unauthorized" ? "wrong-login" : "server-error";
  return { kind, detail: `an event was answered with "${error ?? "nothing"}"` };
}

/**
 * A server answers for the whole batch where one event breaks its rules for documents. CouchDB says
 * 400 to a token of another key as well: that is no event's fault.
 */
function isForOneOfThem(answer: Extract<CouchAnswer, { kind: "answer" }>): boolean {
  const { status, body } = answer;
  if (troubleOf(answer).kind === "wrong-login") return false;
  return (status === 400 || status === 413) && errorOf(body) !== undefined;
}

async function pushHalves(
  couch: Couch,
  events: readonly DecisionEvent[],
  verify: Verify,
  { status, clockOffsetMs }: Extract<CouchAnswer, { kind: "answer" }>,
): Promise<Pushed> {
  const [first] = events;
  if (first === undefined) return { acknowledged: [], refused: [] };
  if (events.length === 1) {
    const code = status === 413 ? "too-large" : "bad-request";
    return { acknowledged: [], refused: [{ id: first.id, code }], clockOffsetMs };
  }
  const middle = Math.ceil(events.length / 2);
  const before = await pushEvents(couch, events.slice(0, middle), verify);
  if (before.trouble !== undefined) return before;
  const after = await pushEvents(couch, events.slice(middle), verify);
  return {
    ...after,
    acknowledged: [...before.acknowledged, ...after.acknowledged],
    refused: [...before.refused, ...after.refused],
  };
}

/**
 * The server says that it has something under these names: read with the quorum of a single
 * document's reading, unlike `_all_docs`, which asks one machine of a cluster only.
 */
async function compareKnown(
  couch: Couch,
  ids: readonly string[],
  verify: Verify,
): Promise<Pick<Pushed, "acknowledged" | "refused" | "trouble">> {
  if (ids.length === 0) return { acknowledged: [], refused: [] };
  const docs = ids.map((id) => ({ id }));
  const answer = await couch.ask({ method: "POST", path: "/_bulk_get", body: { docs } });
  const rows = answer.kind === "answer" && answer.status === 200 ? answer.body : undefined;
  const parsed = bulkGetAnswer.safeParse(rows);
  if (!parsed.success) return { acknowledged: [], refused: [], trouble: troubleOf(answer) };
  const asked = new Set(ids);
  const acknowledged: string[] = [];
  const refused: { id: string; code: Refusal }[] = [];
  for (const { id, docs: found } of parsed.data.results) {
    const stored = found.find(({ ok }) => ok !== undefined)?.ok;
    if (stored === undefined || !asked.delete(id)) continue;
    // Names are hashes of content: what is sound under the same name is the same event.
    const { kind } = await verify(id, fromDocument(stored));
    if (kind === "broken") refused.push({ id, code: "name-taken" });
    else acknowledged.push(id);
  }
  return { acknowledged, refused };
}
