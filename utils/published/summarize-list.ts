import { fromBase64 } from "@/utils/core/base64";
import { canonicalJson, type Json } from "@/utils/core/canonical-json";
import type {
  EntryChanges,
  EntryCounts,
  ListEntry,
  ListSummary,
  PublishedList,
} from "@/utils/core/published-list";

/** What people are told of a list: who, for what, how much, until when. */
export async function summarizeList(list: PublishedList): Promise<ListSummary> {
  const { name, domains, serial, issuedAt, expiresAt } = list;
  const hex = await keyHash(list.key);
  return {
    id: `pub.${hex}`,
    name,
    fingerprint: hex.replace(/(.{4})(?=.)/g, "$1 "),
    domains,
    serial,
    issuedAt,
    expiresAt,
    ...countEntries(list.entries),
  };
}

/** First half of the key's SHA-256, 32 hex digits: too long to be met by chance or by trying. */
export async function keyHash(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", fromBase64(key)));
  const bytes = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return bytes.join("");
}

export function countEntries(entries: readonly ListEntry[]): EntryCounts {
  const count = (type: ListEntry["type"]) => entries.filter((one) => one.type === type).length;
  return { pins: count("pin"), labels: count("label"), warnings: count("warning") };
}

/** What another version of a list adds and takes away; an entry with another content is both. */
export function compareEntries(
  before: readonly ListEntry[],
  after: readonly ListEntry[],
): EntryChanges {
  const [old, now] = [before, after].map((all) => new Set(all.map(contentOf)));
  const fresh = after.filter((one) => !old?.has(contentOf(one)));
  const gone = before.filter((one) => !now?.has(contentOf(one)));
  return { added: countEntries(fresh), removed: countEntries(gone) };
}

/** Stores may hand an entry back with its members in another order. */
function contentOf(entry: ListEntry): string {
  return canonicalJson(entry as unknown as Json);
}
