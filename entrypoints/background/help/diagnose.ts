import { browser } from "wxt/browser";
import { within } from "@/utils/core/within";
import type { Diagnosis, FrameDiagnosis } from "@/utils/messages/help-protocol";
import { listQuarantined } from "@/utils/storage/quarantine";
import { listStatuses, readFrames } from "../tab-statuses";
import { readErrors } from "./note-error";

const patienceMs = 3_000;

/** What we know of a page and of ourselves, for a person who wants to find out what went wrong. */
export async function diagnose(asked: number | null): Promise<Diagnosis> {
  const [open, errors, quarantined] = await Promise.all([
    openPages(),
    readErrors(),
    listQuarantined(),
  ]);
  const page = open.find(({ tabId }) => tabId === asked) ?? (asked === null ? open[0] : undefined);
  return {
    tabs: open,
    page: page === undefined ? null : { ...page, frames: await askFrames(page.tabId) },
    errors,
    quarantined: quarantined.length,
  };
}

/** Tabs that reported and still show the same page; the one looked at last comes first. */
async function openPages(): Promise<Diagnosis["tabs"]> {
  const [statuses, tabs] = await Promise.all([listStatuses(), browser.tabs.query({})]);
  const lastSeen = new Map(tabs.map(({ id, lastAccessed = 0 }) => [id, lastAccessed]));
  const shown = new Map(tabs.map(({ id, url }) => [id, url?.split("#", 1)[0]]));
  return statuses
    .filter(({ tabId, url }) => shown.get(tabId) === url)
    .toSorted((a, b) => (lastSeen.get(b.tabId) ?? 0) - (lastSeen.get(a.tabId) ?? 0))
    .map(({ tabId, url }) => ({ tabId, url }));
}

async function askFrames(tabId: number): Promise<FrameDiagnosis[]> {
  const frames = Object.keys(await readFrames(tabId)).map(Number);
  const answers = await Promise.allSettled(
    frames.map((frameId) =>
      within(patienceMs, browser.tabs.sendMessage(tabId, { type: "page/diagnose" }, { frameId })),
    ),
  );
  // A frame that has gone since says nothing, nor does a page that hangs.
  return answers.flatMap((one) =>
    one.status === "fulfilled" && one.value != null ? [one.value as FrameDiagnosis] : [],
  );
}
