import { maxDriftMs, parseClock } from "@/utils/core/clock";
import type { DecisionEvent } from "@/utils/core/decision";
import { isNamedSo } from "@/utils/core/decision-event";
import { changesAnswer, type Since } from "./answers";
import type { Couch, CouchAnswer } from "./couch";
import { fromDocument } from "./event-document";
import { type Trouble, troubleOf } from "./trouble";
import type { Verify } from "./verify";

/** Why something from the server was not taken in. */
export type Distrust = "forged" | "too-large" | "future" | "deleted";

export interface Received {
  readonly id: string;
  /** As it came, without CouchDB's own fields: what is stored, and forwarded. */
  readonly raw: unknown;
  /** Absent for an event of a later version. */
  readonly event?: DecisionEvent;
}

export interface Distrusted {
  readonly id: string;
  readonly why: Distrust;
  readonly reason: string;
  readonly raw?: unknown;
  /** An event from the future is looked at again then, in ms since 1970. */
  readonly dueAtMs?: number;
}

export type Pulled =
  | {
      readonly ok: true;
      readonly isQuiet: false;
      readonly since: Since;
      readonly received: readonly Received[];
      readonly distrusted: readonly Distrusted[];
      /** There may be more: as many came as were asked for. */
      readonly isFull: boolean;
      readonly clockOffsetMs: number | undefined;
    }
  /** The time that was given passed without a word. */
  | { readonly ok: true; readonly isQuiet: true }
  | { readonly ok: false; readonly trouble: Trouble };

export interface PullOptions {
  readonly since: Since;
  /** Waits up to this long for something to happen, instead of answering at once. */
  readonly waitMs?: number;
  readonly signal?: AbortSignal;
  /** By the server's clock. */
  readonly nowMs: number;
}

const pageLengths = [200, 20, 1];
/** No event comes near; what is larger stays where it is. */
const maxUnits = 64 * 1024;

/** The next changes after `since`, each looked at before it is believed. */
export async function pullChanges(
  couch: Couch,
  verify: Verify,
  options: PullOptions,
): Promise<Pulled> {
  let answer: CouchAnswer = { kind: "too-large" };
  // One enormous document must not keep everything behind it from us: fewer at a time, and in the
  // end its name alone.
  for (const limit of pageLengths) {
    answer = await askChanges(couch, options, limit, true);
    if (answer.kind !== "too-large") break;
  }
  if (answer.kind === "too-large") answer = await askChanges(couch, options, 1, false);
  // Nothing happened for as long as we were willing to wait.
  if (options.waitMs !== undefined && answer.kind === "silent" && answer.isTimeout) {
    return { ok: true, isQuiet: true };
  }
  const body = answer.kind === "answer" && answer.status === 200 ? answer.body : undefined;
  const parsed = changesAnswer.safeParse(body);
  if (answer.kind !== "answer" || !parsed.success) return { ok: false, trouble: troubleOf(answer) };
  const received: Received[] = [];
  const distrusted: Distrusted[] = [];
  for (const { id, deleted = false, doc } of parsed.data.results) {
    if (!isEventId(id)) continue;
    const one = deleted ? gone(id) : await receive(id, doc, verify, options.nowMs);
    if ("why" in one) distrusted.push(one);
    else received.push(one);
  }
  return {
    ok: true,
    isQuiet: false,
    since: parsed.data.last_seq,
    received,
    distrusted,
    isFull: parsed.data.results.length > 0,
    clockOffsetMs: options.waitMs === undefined ? answer.clockOffsetMs : undefined,
  };
}

function askChanges(
  couch: Couch,
  { since, waitMs, signal }: PullOptions,
  limit: number,
  hasDocs: boolean,
): Promise<CouchAnswer> {
  const query = new URLSearchParams({ since: String(since), limit: String(limit) });
  if (hasDocs) query.set("include_docs", "true");
  if (waitMs !== undefined) {
    query.set("feed", "longpoll");
    query.set("timeout", String(waitMs));
  }
  return couch.ask({
    path: `/_changes?${query}`,
    ...(signal === undefined ? {} : { signal }),
    // A server that does not keep to the time is left alone soon after.
    ...(waitMs === undefined ? {} : { timeoutMs: waitMs + 2_000 }),
  });
}

/** Design documents and the team's own record have no place in the log. */
function isEventId(id: string): boolean {
  return id.includes("/") && !id.startsWith("_");
}

/** Nobody deletes decisions: ours stays, and the person is told. */
function gone(id: string): Distrusted {
  return { id, why: "deleted", reason: "It was deleted on the server; it is kept here." };
}

/** Looks at one document; also used for those that are read by range or by name. */
export async function receive(
  id: string,
  doc: unknown,
  verify: Verify,
  nowMs: number,
): Promise<Received | Distrusted> {
  const raw = fromDocument(doc);
  if (raw === undefined) return { id, why: "too-large", reason: "It came without its content." };
  if (JSON.stringify(raw).length > maxUnits) {
    return { id, why: "too-large", reason: "Larger than an event can be." };
  }
  const verified = await verify(id, raw);
  if (verified.kind === "broken") return { id, why: "forged", reason: verified.reason, raw };
  if (verified.kind === "newer") {
    // Of later versions no more is known than how they are named, and that the server enforces: one
    // under a wrong name would take the place of the event whose name it is.
    if (await isNamedSo(id, raw)) return { id, raw };
    return { id, why: "forged", reason: "A later version under a wrong name." };
  }
  const clock = parseClock(verified.event.hlc);
  if (clock !== undefined && clock.ms > nowMs + maxDriftMs) {
    const dueAtMs = clock.ms - maxDriftMs;
    return { id, why: "future", reason: "Its clock is ahead of the server's.", dueAtMs };
  }
  return { id, raw, event: verified.event };
}
