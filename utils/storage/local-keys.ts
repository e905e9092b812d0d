import { browser } from "wxt/browser";

/**
 * The keys of storage.local (or another area) that begin with a prefix. Values are not read where the browser can
 * list keys alone (Chromium 130, Firefox 143): the journal of a busy newsroom is many megabytes.
 */
export async function listKeys(
  prefix: string,
  area: Pick<typeof browser.storage.local, "get" | "getKeys"> = browser.storage.local,
): Promise<string[]> {
  const keys =
    typeof area.getKeys === "function" ? await area.getKeys() : Object.keys(await area.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
