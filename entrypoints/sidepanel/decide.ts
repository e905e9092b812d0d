import { translateCount } from "@/components/translate";
import { fits, isStanding, planBulk, type QueueChoice } from "@/utils/core/queue/plan-bulk";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { type Reach, reachOf } from "@/utils/core/reach";
import { send } from "@/utils/messages/messenger";
import { translateInBrowser as translate } from "@/utils/messages/translate-browser";
import { runBulk } from "@/utils/state/run-bulk";
import {
  bulk,
  closeBulk,
  cursor,
  drafts,
  failures,
  focusList,
  focusListUnlessTyping,
  list,
  message,
  nextReasons,
  part,
  policies,
  say,
  sayOf,
} from "./desk-state";

let stopper: AbortController | undefined;
let running: Promise<unknown> | undefined;

function rowsOf(ids: readonly string[]): QueueRow[] {
  return ids.map((id) => list.row(id)).filter((row) => row !== undefined);
}

export const targetRows = (): QueueRow[] => rowsOf(cursor.targets.value);

/** Where a decision on these rows takes effect: on the site too where all of it may be written there. */
export function reachOfRows(rows: readonly QueueRow[]): Reach {
  const isOnSite = ({ site, comment }: QueueRow) =>
    reachOf(policies.value.get(site), comment) === "site";
  return rows.length > 0 && rows.every(isOnSite) ? "site" : "local";
}

/** What was sent last and is not answered: pressed again for the row as it stands, it is meant once. */
let sent: { readonly row: QueueRow; readonly what: string } | undefined;

/** Decides on the current row at once; on many, says first what that would do. */
export async function choose(choice: QueueChoice): Promise<void> {
  const rows = targetRows();
  const [only] = rows;
  if (only === undefined || isRunning()) return;
  const chosen = withReasons(choice);
  if (rows.length > 1 || cursor.selected.value.size > 0) {
    const roleOf = (site: string) => policies.value.get(site)?.role ?? "moderator";
    const isAll = rows.length === list.lines.value.filter(({ type }) => type === "row").length;
    const plan = planBulk(rows, chosen, roleOf, Date.now(), (id) => isAll && !list.belongs(id));
    part.value = { type: "plan", choice: chosen, plan };
    return;
  }
  // What stands and is chosen again is taken back.
  const isTakenBack =
    choice.facet !== "note" &&
    !only.standing.isReopened &&
    isStanding(only, choice) &&
    isSameReasons(only, chosen);
  // The tool is out of use then, and so is its key.
  if (!isTakenBack && !fits(only, choice)) {
    return say(choice.facet === "pin" ? "ui_pin_refused_open" : "ui_effect_no_line");
  }
  const what = `${choice.facet} ${choice.value}`;
  if (sent?.row === only && sent.what === what) return;
  sent = { row: only, what };
  await decideOne(only, isTakenBack ? { facet: choice.facet, value: "none" } : chosen);
}

export async function decideOne(row: QueueRow, choice: QueueChoice): Promise<void> {
  const { value: open } = part;
  // An explanation stays open: the next row has one, too. So does what is written about another row.
  const isKept = open?.type === "why" || open?.type === "reasons";
  const isOfAnother = open?.type === "note" && open.row.id !== row.id;
  if (!isKept && !isOfAnother) part.value = undefined;
  // Whoever wrote while it ran has not seen its end yet.
  if (open?.type !== "note") closeBulk();
  // Before the answer: what is chosen while this is stored goes with the next.
  nextReasons.value = [];
  const [result] = await sendRows([row.id], choice, crypto.randomUUID());
  sent = undefined;
  // A row that has left the queue meanwhile has got no decision.
  const error = result === undefined ? "save_error_not_found" : result.error;
  setFailure(row.id, error);
  if (error !== null) sayOf(row, "ui_announce_failed", [translate(error)]);
  else if (choice.facet === "note") {
    // What has been written meanwhile is another draft.
    if ((drafts.get(row.id)?.trim() || "none") === choice.value) drafts.delete(row.id);
    sayOf(row, "ui_announce_note");
  } else sayOf(row, `ui_announce_${choice.facet}_${choice.value}`);
}

/** Keeps what was written with the row it was written about, though another is current by now. */
export async function saveNote(text: string): Promise<void> {
  const open = part.value;
  if (open?.type !== "note") return;
  await decideOne(open.row, { facet: "note", value: text === "" ? "none" : text });
}

/** Does what the dry run said, some rows at a time. */
export async function applyPlan(): Promise<void> {
  const open = part.value;
  if (open?.type !== "plan") return;
  const { choice, plan } = open;
  const step = crypto.randomUUID();
  stopper = new AbortController();
  const { signal } = stopper;
  nextReasons.value = [];
  part.value = undefined;
  focusList();
  const show = (done: number, failed: ReadonlyMap<string, string>, isRunning: boolean) => {
    const state = { done, of: plan.changing.length, failures: failed, isRunning };
    bulk.value = { ...state, isCancelled: signal.aborted };
  };
  const run = runBulk(
    plan.changing,
    (ids) => sendRows(ids, choice, step),
    ({ done, failures: failed }) => show(done, failed, true),
    signal,
  );
  running = run;
  const result = await run;
  failures.value = result.failures;
  // What failed, and what was not reached, stays selected; the rest is done with.
  const left = signal.aborted ? plan.changing.slice(result.done + result.failures.size) : [];
  cursor.select([...result.failures.keys(), ...left]);
  show(result.done, result.failures, false);
  message.value = translateCount(translate, "ui_bulk_done", result.done);
  focusListUnlessTyping();
}

export function isRunning(): boolean {
  return bulk.value?.isRunning ?? false;
}

export function stopBulk(): void {
  stopper?.abort();
}

/**
 * Has a bulk end where it is. What is taken back is all of it that was done: taken back in between, its
 * rest would be decided after that.
 */
export async function endBulk(): Promise<void> {
  stopBulk();
  await running;
}

/** Reasons that were sent for a row, until the row is another: the next digit is added to these. */
let sentReasons: { readonly row: QueueRow; readonly reasons: readonly string[] } | undefined;

/** A digit before a decision goes with it; after one, it is kept with what stands. */
export async function toggleReason(reason: string): Promise<void> {
  const rows = targetRows();
  const [only] = rows;
  const { verdict } = only?.standing ?? {};
  if (rows.length === 1 && only !== undefined && verdict !== undefined) {
    const known = sentReasons?.row === only ? sentReasons.reasons : (only.standing.reasons ?? []);
    const next = toggled(known, reason);
    sentReasons = { row: only, reasons: next };
    await sendAndSay(only, { facet: "verdict", value: verdict, reasons: next });
    return;
  }
  nextReasons.value = toggled(nextReasons.value, reason);
  say("ui_announce_reason");
}

async function sendAndSay(row: QueueRow, choice: QueueChoice): Promise<void> {
  const [result] = await sendRows([row.id], choice, crypto.randomUUID());
  if (result?.error == null) say("ui_announce_reason");
  else {
    sentReasons = undefined;
    say("ui_announce_failed", [translate(result.error)]);
  }
}

function toggled(all: readonly string[], one: string): string[] {
  return all.includes(one) ? all.filter((reason) => reason !== one) : [...all, one];
}

function withReasons(choice: QueueChoice): QueueChoice {
  const { value: chosen } = nextReasons;
  return chosen.length === 0 || choice.facet !== "verdict"
    ? choice
    : { ...choice, reasons: chosen };
}

function isSameReasons({ standing }: QueueRow, { reasons }: QueueChoice): boolean {
  return reasons === undefined || reasons.join("\n") === (standing.reasons ?? []).join("\n");
}

async function sendRows(
  ids: readonly string[],
  choice: QueueChoice,
  step: string,
): Promise<readonly { row: string; error: string | null }[]> {
  const rows = rowsOf(ids);
  const answer = await send({
    type: "queue/decide",
    step,
    decisions: rows.map((row) => ({
      ...choice,
      row: row.id,
      request: crypto.randomUUID(),
      textHash: row.subject.textHash,
    })),
  });
  if (answer.ok) return answer.value;
  return ids.map((row) => ({ row, error: "save_error_not_stored" }));
}

function setFailure(row: string, error: string | null): void {
  const next = new Map(failures.value);
  if (error === null) next.delete(row);
  else next.set(row, error);
  failures.value = next;
}
