import { browser } from "wxt/browser";
import { originPattern } from "@/utils/core/origin-pattern";
import { keptLists } from "./kept-lists";

const askedKey = "published-asked";

/** The person is about to be asked for an address: being granted it makes no site of it. */
export async function notePublishedAsked(url: string): Promise<void> {
  await browser.storage.session.set({ [askedKey]: originPattern(url) });
}

/** True for the match pattern under which a list is fetched that is followed or was just asked for. */
export async function isPublishedOrigin(origin: string): Promise<boolean> {
  if ((await browser.storage.session.get(askedKey))[askedKey] === origin) return true;
  const lists = await keptLists();
  return lists.some(({ url, domains }) => {
    if (url === null || originPattern(url) !== origin) return false;
    // A site that keeps its list itself is a site all the same.
    return !domains.includes(new URL(url).hostname);
  });
}
