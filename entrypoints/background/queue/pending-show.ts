import { browser } from "wxt/browser";

const prefix = "show:";

/** Notes which comment a tab was opened for; kept for the session, read once. */
export async function showLater(tabId: number, comment: string): Promise<void> {
  await browser.storage.session.set({ [prefix + tabId]: comment });
}

export async function takeShown(tabId: number): Promise<string | null> {
  const key = prefix + tabId;
  const comment: unknown = (await browser.storage.session.get(key))[key];
  if (typeof comment !== "string") return null;
  await browser.storage.session.remove(key);
  return comment;
}
