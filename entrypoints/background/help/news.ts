import { browser } from "wxt/browser";
import { newsSince, type Release } from "@/utils/core/changelog";

const key = "news-since";

/** After an update: from which version. The oldest counts, until the person has seen what is new. */
export async function noteUpdate(reason: string, previous: string | undefined): Promise<void> {
  if (reason !== "update" || previous === undefined) return;
  if (previous === browser.runtime.getManifest().version) return;
  const known = (await browser.storage.local.get(key))[key];
  if (typeof known !== "string") await browser.storage.local.set({ [key]: previous });
}

export async function readNews(): Promise<Release | null> {
  const from = (await browser.storage.local.get(key))[key];
  if (typeof from !== "string") return null;
  return newsSince(from, browser.runtime.getManifest().version) ?? null;
}

export async function closeNews(): Promise<void> {
  await browser.storage.local.remove(key);
}
