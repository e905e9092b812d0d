import type { ListRefusal, RefusedList, SignedList } from "@/utils/core/published-list";
import { mostBytes, readSigned } from "./list-schema";
import { isSignedBy, writeSigned } from "./sign-list";

/** What is already known of the list: its key, and what the last good one said. */
export interface KnownList {
  readonly signed: SignedList;
  /** Host names that the person agreed to. */
  readonly domains: readonly string[];
}

export type CheckedList = { readonly ok: true; readonly signed: SignedList } | RefusedList;

/**
 * Looks at a file before anything of it is believed: size, shape, key, signature, expiry, serial,
 * scope. The first that is wrong is the answer, and then nothing of the list is used.
 *
 * `site` is the page that somebody found the list on; `known` is the list they follow already.
 *
 * Example: a file older than `known` → `{ ok: false, why: "older", args: ["3", "5"] }`.
 */
export async function checkList(
  text: string,
  {
    nowMs,
    known,
    site,
  }: { nowMs: number; known?: KnownList | undefined; site?: string | undefined },
): Promise<CheckedList> {
  if (text.length > mostBytes || new Blob([text]).size > mostBytes) return refuse("too-large");
  const signed = readSigned(parseJson(text));
  if (signed === undefined) return refuse("broken");
  if (signed === "newer") return refuse("newer-version");
  const { list } = signed;
  if (known !== undefined && list.key !== known.signed.list.key) return refuse("other-key");
  const isSigned = await isSignedBy(signed);
  if (isSigned === "unsupported") return refuse("unsupported");
  if (!isSigned) return refuse("bad-signature");
  if (Date.parse(list.expiresAt) <= nowMs) return refuse("expired", list.expiresAt.slice(0, 10));
  const foreign = list.entries.find((one) => "site" in one && !list.domains.includes(one.site));
  if (foreign !== undefined && "site" in foreign) return refuse("foreign-domain", foreign.site);
  if (site !== undefined && !list.domains.includes(site)) return refuse("not-this-site", site);
  return known === undefined ? { ok: true, signed } : compare(signed, known);
}

function compare(signed: SignedList, known: KnownList): CheckedList {
  const { list } = signed;
  const before = known.signed.list.serial;
  if (list.serial < before) return refuse("older", String(list.serial), String(before));
  if (list.serial === before && writeSigned(signed) !== writeSigned(known.signed)) {
    return refuse("same-serial", String(before));
  }
  // Whoever agreed to one site has not agreed to another.
  const added = list.domains.find((domain) => !known.domains.includes(domain));
  return added === undefined ? { ok: true, signed } : refuse("foreign-domain", added);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(why: ListRefusal, ...args: readonly string[]): RefusedList {
  return { ok: false, why, args };
}
