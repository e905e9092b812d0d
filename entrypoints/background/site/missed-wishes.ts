import { browser } from "wxt/browser";
import type { DecisionEvent } from "@/utils/core/decision";
import { createTurns } from "@/utils/core/in-turn";
import { listSiteWrites, type SiteWrite } from "@/utils/storage/site-writes";
import { type SiteStatus, statusFor } from "@/utils/wordpress/site-status";

/** A stored decision, and what the site said of its comment when it was made. */
export interface Decided {
  readonly event: DecisionEvent;
  readonly seen: SiteStatus;
}

const key = "missed-wishes";
const inTurn = createTurns();

/**
 * Wishes that the outbox could not take: the browser refused to store them, right after it had stored
 * their decisions. Kept for the session, beside the store that refused, so that a worker's death does
 * not forget them; told like anything else that waits.
 */
export async function listMissed(): Promise<readonly SiteWrite[]> {
  return ((await browser.storage.session.get(key))[key] as SiteWrite[] | undefined) ?? [];
}

/** What waits or was done, of one site or of all; last, for it is the latest, what could not be stored. */
export async function listWishes(site?: string): Promise<readonly SiteWrite[]> {
  const missed = (await listMissed()).filter((one) => site === undefined || one.site === site);
  return [...(await listSiteWrites(site)), ...missed];
}

/** Notes what decisions of one article want of its site. */
export function noteMissed(
  decided: readonly Decided[],
  isPrivate: boolean,
  nowMs: number,
): Promise<void> {
  return change((all) => [
    ...all,
    ...decided.map(
      ({ event: { site, post, comment, id, value }, seen }): SiteWrite => ({
        v: 1,
        site,
        post,
        comment,
        cause: id,
        expected: seen,
        // What an undo wants is not known here: it is reckoned once it can be stored.
        wanted: statusFor(value) ?? "approved",
        ...(isPrivate ? { isPrivate } : {}),
        state: "waiting",
        problem: "not-stored",
        attempts: 1,
        dueMs: nowMs,
        sinceMs: nowMs,
      }),
    ),
  ]);
}

export function forgetMissed({ cause }: SiteWrite): Promise<void> {
  return change((all) => all.filter((one) => one.cause !== cause));
}

function change(next: (all: readonly SiteWrite[]) => readonly SiteWrite[]): Promise<void> {
  return inTurn(async () => {
    const all = new Map(next(await listMissed()).map((one) => [one.cause, one]));
    await browser.storage.session.set({ [key]: [...all.values()] });
  });
}
