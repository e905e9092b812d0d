import { browser } from "wxt/browser";
import type { AccountView } from "@/utils/messages/store-protocol";
import { readAccount } from "@/utils/storage/sync/account-record";
import { deviceOfKey, quota } from "@/utils/storage/sync/generations";
import { broadcast } from "../broadcast";
import { onStored, openStores } from "../stores";

/**
 * One generation is at most two writes; browsers take 120 a minute and 1,800 an hour. Decisions made
 * meanwhile go with the next one.
 */
const pauseMs = 5_000;
const alarm = "tell-account";
const lastKey = "account-told";

let isPlanned = false;

/** Something was stored: the account is told soon, if it is switched on. */
function tellSoon(): void {
  if (isPlanned) return;
  isPlanned = true;
  plan().catch((cause: unknown) => {
    isPlanned = false;
    browser.alarms.create(alarm, { delayInMinutes: 2 });
    console.error("Threadkeeper: telling the account could not be planned.", cause);
  });
}

async function plan(): Promise<void> {
  if (!(await readAccount()).isOn) {
    isPlanned = false;
    return;
  }
  const { account } = await openStores();
  await account.noteWaiting();
  const last = Number((await browser.storage.session.get(lastKey))[lastKey] ?? 0);
  const waitMs = Math.min(pauseMs, Math.max(0, last + pauseMs - Date.now()));
  // A worker that dies before its time is woken by the alarm.
  browser.alarms.create(alarm, { delayInMinutes: 1 });
  setTimeout(() => {
    isPlanned = false;
    run(tell);
  }, waitMs);
}

async function tell(): Promise<void> {
  // Planned before it is tried: it rings once, and what throws would be waited for in vain.
  browser.alarms.create(alarm, { delayInMinutes: 2 });
  await browser.storage.session.set({ [lastKey]: Date.now() });
  const { account } = await openStores();
  const { waitingMs } = await account.tell();
  if (waitingMs === undefined) await browser.alarms.clear(alarm);
  await broadcast({ type: "account/changed" });
}

async function hear(): Promise<void> {
  const { account } = await openStores();
  await tellSites(await account.hear());
}

/** Pages that are open show by now what was told of them, or show it no longer. */
async function tellSites(sites: ReadonlySet<string>): Promise<void> {
  for (const site of sites) await broadcast({ type: "decisions/changed", site, post: "*" }, site);
  if (sites.size > 0) await broadcast({ type: "account/changed" });
}

/** Registers listeners, and on every wake looks whether something waits. */
export function listenForAccount(): void {
  onStored(tellSoon);
  let heard: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== "sync" || !Object.keys(changes).some((key) => deviceOfKey(key))) return;
    // A generation arrives key by key where a server sends it.
    clearTimeout(heard);
    heard = setTimeout(() => run(hear), 300);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) run(tell);
  });
  run(async () => {
    const { isOn, waitingMs } = await readAccount();
    if (isOn) await hear();
    if (isOn && waitingMs !== undefined) tellSoon();
  });
}

export async function viewAccount(): Promise<AccountView> {
  const { account } = await openStores();
  const { v: _, generation: __, sha256: ___, ...state } = await account.state();
  return { ...state, room: quota.total };
}

export async function switchAccount(isOn: boolean): Promise<AccountView> {
  const { account } = await openStores();
  await tellSites(await (isOn ? account.switchOn() : account.switchOff()));
  return viewAccount();
}

function run(work: () => Promise<unknown>): void {
  work().catch((cause: unknown) => console.error("Threadkeeper: the browser account.", cause));
}
