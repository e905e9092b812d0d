import { browser } from "wxt/browser";
import { createTurns } from "@/utils/core/in-turn";
import { checkList } from "@/utils/published/check-list";
import { writeSigned } from "@/utils/published/sign-list";
import { compareEntries } from "@/utils/published/summarize-list";
import { broadcast } from "../broadcast";
import { forgetAndTell } from "../own-rules";
import { fetchList } from "./fetch-list";
import { findKept, type KeptList, keptLists, removeKept, writeKept } from "./kept-lists";

const alarm = "refresh-lists";
const dayMs = 24 * 3_600_000;
const inTurn = createTurns();

/** Once a day, only while somebody follows a list that has an address. */
export function listenForListAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== alarm) return;
    refreshDue().catch((cause: unknown) =>
      console.error("Threadkeeper: published lists could not be refreshed.", cause),
    );
  });
  keepRefreshing().catch((cause: unknown) =>
    console.error("Threadkeeper: no alarm for published lists.", cause),
  );
}

export async function keepRefreshing(): Promise<void> {
  const isWanted = (await keptLists()).some(({ url }) => url !== null);
  const isSet = (await browser.alarms.get(alarm)) !== undefined;
  if (isWanted && !isSet) browser.alarms.create(alarm, { periodInMinutes: 24 * 60 });
  else if (!isWanted && isSet) await browser.alarms.clear(alarm);
}

async function refreshDue(): Promise<void> {
  for (const { id, url, checkedAt } of await keptLists()) {
    // Somebody may have pressed the button meanwhile: at most once a day all the same.
    const isDue = Date.now() - Date.parse(checkedAt) > dayMs - 3_600_000;
    if (url === null || !isDue) continue;
    // One that cannot be stored must not keep the others from being looked at.
    await refreshList(id).catch((cause: unknown) =>
      console.error("Threadkeeper: a published list could not be refreshed.", cause),
    );
  }
}

/**
 * Looks for a newer version. Whatever is wrong with what comes, the last good one stays and says so.
 */
export function refreshList(id: string): Promise<void> {
  return inTurn(async () => {
    const kept = await findKept(id);
    if (kept === undefined || kept.url === null) return;
    const next = await look(kept, kept.url);
    // It may have been left while we waited for the answer.
    if ((await findKept(id)) === undefined) return;
    await writeKept(next);
    const isNews = writeSigned(next.signed) !== writeSigned(kept.signed);
    // Panels hear of it either way; pages are judged anew only where something changed.
    if (isNews) await forgetAndTell();
    else await broadcast({ type: "published/changed" });
  });
}

async function look(kept: KeptList, url: string): Promise<KeptList> {
  const checkedAt = new Date().toISOString();
  const fetched = await fetchList(url);
  const checked = fetched.ok
    ? await checkList(fetched.text, { nowMs: Date.now(), known: kept })
    : fetched;
  if (!checked.ok) {
    const { why, args } = checked;
    return { ...kept, checkedAt, problem: { why, args: args.map((arg) => arg.slice(0, 300)) } };
  }
  const { signed } = checked;
  if (signed.list.serial === kept.signed.list.serial) return { ...kept, checkedAt, problem: null };
  const changes = compareEntries(kept.signed.list.entries, signed.list.entries);
  return { ...kept, signed, checkedAt, changes, problem: null };
}

export function leaveList(id: string): Promise<void> {
  return inTurn(async () => {
    await removeKept(id);
    await keepRefreshing();
    await forgetAndTell();
  });
}
