import type { Setting } from "@/utils/core/setting";
import { isUnset, readPublishRecord } from "../publish/publish-record";
import { readKeptLists } from "./kept-lists";

/**
 * The lists that are followed, as they were signed, and what was chosen for a list of one's own, with
 * the last that was published: its number must never be given twice. The key that signs is none of
 * it; that leaves a browser only under its passphrase, as a file of its own.
 */
export async function publishedSettings(): Promise<Setting[]> {
  const [lists, { form, last }] = await Promise.all([readKeptLists(), readPublishRecord()]);
  const followed = lists.map(({ signed, domains, url, followedAt }) => ({
    kind: "followed" as const,
    value: { signed, domains, url, followedAt },
  }));
  if (isUnset(form) && last === undefined) return followed;
  const value = { form, ...(last === undefined ? {} : { last }) };
  return [...followed, { kind: "publish", value }];
}
