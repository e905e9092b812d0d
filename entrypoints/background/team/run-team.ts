import { browser } from "wxt/browser";
import { drainInBackground } from "@/entrypoints/background/site/site-writer";
import { tabsOf } from "@/entrypoints/background/site-scripts";
import { pagePrefix } from "@/utils/core/decision-event";
import type { SitePolicy } from "@/utils/core/policy";
import { listPolicies } from "@/utils/storage/site-policies";
import { backOffMs } from "@/utils/team/back-off";
import { followTeam } from "@/utils/team/follow";
import type { Trouble } from "@/utils/team/trouble";
import { openTeam } from "./team-parts";
import { addressOf, isShared, readTeam, type TeamRecord } from "./team-record";
import { noteSync, readSync } from "./team-status";
import { tellTeam } from "./tell-team";

export const teamAlarm = "team";

/** A worker lives for 30 s after its last sign of life: each answer is one. */
const waitMs = 20_000;

let running: AbortController | undefined;

/**
 * Sends and listens, unless that is under way, paused, or to be tried again later only. `isForced`
 * when the person asks for it, or the network is back.
 */
export async function startTeam(isForced = false): Promise<void> {
  if (running !== undefined) return;
  const life = new AbortController();
  running = life;
  try {
    await runOnce(life.signal, isForced);
  } catch (cause) {
    if (!life.signal.aborted) await failed(cause);
  } finally {
    if (running === life) running = undefined;
  }
}

/** Ends what is under way: the team is left, paused, or connected anew. */
export function stopTeam(): void {
  running?.abort();
  running = undefined;
}

async function runOnce(signal: AbortSignal, isForced: boolean): Promise<void> {
  const team = await readTeam();
  if (team === undefined || team.isPaused) return;
  await keepAlarm();
  const { retryAtMs } = await readSync();
  if (!isForced && retryAtMs > Date.now()) return laterAt(retryAtMs);
  const { origin } = addressOf(team);
  if (!(await browser.permissions.contains({ origins: [origin] }))) {
    return fail({ kind: "permission", detail: origin });
  }
  const parts = await openTeam();
  if (parts === undefined || signal.aborted) return;
  const trouble = await followTeam(parts.sync, {
    signal,
    waitMs,
    isWatched: () => isWatched(team),
    onCaughtUp: () => caughtUp(signal),
  });
  if (trouble !== undefined && !signal.aborted) await fail(trouble);
}

/** Something was decided: it goes out at once, whatever is being waited for. */
async function nudgeTeam(): Promise<void> {
  const team = await readTeam();
  if (team === undefined || team.isPaused) return;
  const { retryAtMs } = await readSync();
  if (retryAtMs > Date.now()) return tellTeam();
  const parts = await openTeam();
  if (parts === undefined || (await parts.outbox.count()) === 0) return;
  const trouble = await parts.sync.push();
  // Connected anew, or left, while that was sent: how it went says nothing of the team of now.
  if ((await openTeam())?.sync !== parts.sync) return;
  if (trouble === undefined) {
    await tellTeam();
    drainInBackground();
    return startTeam();
  }
  stopTeam();
  await fail(trouble);
}

/** Something was stored that the team may want; nobody waits for it. */
export function shareSoon(): void {
  nudgeTeam()
    .catch(failed)
    .catch((cause: unknown) =>
      console.error("Threadkeeper: a decision could not be shared yet.", cause),
    );
}

/** A page was opened: it is listened to from now on, and what the team has about it comes first. */
export function hearTeamPage(site: string, post: string, { role, isEnabled }: SitePolicy): void {
  if (role === "reader" || !isEnabled) return;
  const hear = async () => {
    const team = await readTeam();
    if (team === undefined || team.isPaused || !isShared(team, site)) return;
    // Whoever listens already knows everything; this page asks again when something changes.
    if (running !== undefined) return;
    const { retryAtMs } = await readSync();
    if (retryAtMs > Date.now()) return;
    const following = startTeam();
    await (await openTeam())?.sync.readPage(pagePrefix(site, post));
    await following;
  };
  hear().catch((cause: unknown) => console.error("Threadkeeper: the team was not heard.", cause));
}

async function caughtUp(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const before = await readSync();
  await noteSync({
    problem: null,
    detail: "",
    failures: 0,
    retryAtMs: 0,
    failingSinceMs: null,
    heardAtMs: Date.now(),
  });
  // Nothing has changed for whoever looks, as long as all is well.
  if (before.problem === null && before.heardAtMs !== null) return;
  // What may go to sites only after the team has it.
  drainInBackground();
  await tellTeam();
}

/** Nothing of ours throws for what a server does: it is this device's stores that refused. */
function failed(cause: unknown): Promise<void> {
  console.error("Threadkeeper: the team could not be followed.", cause);
  return fail({ kind: "not-stored", detail: String(cause) });
}

async function fail(trouble: Trouble | { readonly kind: "permission"; readonly detail: string }) {
  const { failures, failingSinceMs } = await readSync();
  const asked = "retryAfterMs" in trouble ? trouble.retryAfterMs : undefined;
  const retryAtMs = Date.now() + backOffMs(failures + 1, asked);
  // Planned first: what refused may refuse to have this noted.
  laterAt(retryAtMs);
  await noteSync({
    problem: trouble.kind,
    detail: trouble.detail.slice(0, 300),
    failures: failures + 1,
    failingSinceMs: failingSinceMs ?? Date.now(),
    retryAtMs,
  });
  await tellTeam();
}

/** The worker may be gone by then: the alarm comes every minute. */
function laterAt(ms: number): void {
  const delayMs = ms - Date.now();
  if (delayMs > 25_000) return;
  setTimeout(() => {
    startTeam().catch((cause: unknown) => console.error("Threadkeeper: no team.", cause));
  }, delayMs + 50);
}

async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(teamAlarm)) !== undefined) return;
  browser.alarms.create(teamAlarm, { periodInMinutes: 1 });
}

/** Somebody moderates a page of the team's just now: then what colleagues do is heard at once. */
async function isWatched(team: TeamRecord): Promise<boolean> {
  for (const { site, isEnabled, role } of await listPolicies()) {
    if (!isEnabled || role === "reader" || !isShared(team, site)) continue;
    if ((await tabsOf(site)).length > 0) return true;
  }
  return false;
}
