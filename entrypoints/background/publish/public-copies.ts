import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type { ListLine } from "@/utils/core/published-list";
import { listKeys } from "@/utils/storage/local-keys";
import { quarantine } from "@/utils/storage/quarantine";
import { stateKey } from "@/utils/storage/state-record";

/**
 * What a list says of a comment, noted while an editor has its page open: the log knows its text by
 * keyed hashes only, which readers cannot compare. No words but the author's name.
 */
export interface PublicCopy {
  readonly v: 1;
  readonly hash: string;
  readonly author: string;
  readonly path: string;
  /** Of the text that was hashed, by the log's own key: tells whether a decision was about it. */
  readonly normHash: string;
  readonly linksHash: string;
  /** Lines that were labelled or stripped here; `rule` where one for the whole site did it. */
  readonly lines: readonly (ListLine & { readonly rule?: string | undefined })[];
}

const prefix = "pub:";
const short = (max: number) => z.string().check(z.maxLength(max));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.int().check(z.nonnegative());
const schema = z.strictObject({
  v: z.literal(1),
  hash,
  author: short(100),
  path: short(2_000),
  normHash: short(40),
  linksHash: short(40),
  lines: z
    .array(z.strictObject({ start: count, end: count, hash, rule: z.optional(short(40)) }))
    .check(z.maxLength(16)),
});

/** False where that was known. */
export async function writeCopy(
  site: string,
  post: string,
  comment: string,
  copy: PublicCopy,
): Promise<boolean> {
  const key = prefix + stateKey(site, post, comment);
  const known = schema.safeParse((await browser.storage.local.get(key))[key]);
  if (known.success && contentOf(known.data) === contentOf(copy)) return false;
  await browser.storage.local.set({ [key]: copy });
  return true;
}

/** Stores may hand a record back with its members in another order. */
function contentOf(copy: PublicCopy): string {
  return canonicalJson(copy as unknown as Json);
}

/** The copies of one site, by article and comment. */
export async function readCopies(site: string): Promise<Map<string, Map<string, PublicCopy>>> {
  const start = siteKey(site);
  const keys = await listKeys(start);
  const stored = await browser.storage.local.get(keys);
  const posts = new Map<string, Map<string, PublicCopy>>();
  for (const key of keys) {
    const parsed = schema.safeParse(stored[key]);
    if (!parsed.success) {
      await quarantine(key, stored[key], "not a public copy");
      continue;
    }
    const [post = "", comment = ""] = key.slice(start.length).split("/").map(decodeURIComponent);
    const copies = posts.get(post) ?? new Map<string, PublicCopy>();
    posts.set(post, copies.set(comment, parsed.data));
  }
  return posts;
}

function siteKey(site: string): string {
  return `${prefix}${encodeURIComponent(site.toWellFormed())}/`;
}

/** Of articles that nobody publishes any more: a site was forgotten. */
export async function forgetCopies(site: string): Promise<void> {
  await browser.storage.local.remove(await listKeys(siteKey(site)));
}
