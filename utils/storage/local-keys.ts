import { browser } from "wxt/browser";

/**
 * The keys of storage.local that begin with a prefix. Values are not read where the browser can
 * list keys alone (Chromium 130, Firefox 143): the journal of a busy newsroom is many megabytes.
 */
export async function listKeys(prefix: string): Promise<string[]> {
  const { local } = browser.storage;
  const keys =
    typeof local.getKeys === "function"
      ? await local.getKeys()
      : Object.keys(await local.get(null));
  return keys.filter((key) => key.startsWith(prefix));
}
