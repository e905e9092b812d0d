import * as z from "zod/mini";
import type { EntryChanges, ListRefusal, SignedList } from "@/utils/core/published-list";
import { readSigned } from "@/utils/published/list-schema";
import { keptRecords, readRecords } from "@/utils/storage/kept-records";
import { quarantine } from "@/utils/storage/quarantine";

/** A list that somebody follows: the last good one, and what became of the last look. */
export interface KeptList {
  readonly v: 1;
  /** See `ListSummary.id`. */
  readonly id: string;
  readonly signed: SignedList;
  /** Host names that the person agreed to. */
  readonly domains: readonly string[];
  readonly url: string | null;
  readonly followedAt: string;
  readonly checkedAt: string;
  readonly problem: { readonly why: ListRefusal; readonly args: readonly string[] } | null;
  readonly changes: EntryChanges | null;
}

const prefix = "sub:";
const short = (max: number) => z.string().check(z.maxLength(max));
const count = z.int().check(z.nonnegative());
const counts = z.strictObject({ pins: count, labels: count, warnings: count });

const schema = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.regex(/^pub\.[0-9a-f]{32}$/)),
  signed: z.unknown(),
  domains: z.array(short(253)).check(z.maxLength(50)),
  url: z.nullable(short(2_048)),
  followedAt: short(32),
  checkedAt: short(32),
  problem: z.nullable(z.strictObject({ why: short(32), args: z.array(short(300)) })),
  changes: z.nullable(z.strictObject({ added: counts, removed: counts })),
});

let known: Promise<readonly KeptList[]> | undefined;

/** All lists, by name; read once a worker's life, for only it writes them. A broken one is set aside. */
export function keptLists(): Promise<readonly KeptList[]> {
  known ??= readKeptLists().catch((cause: unknown) => {
    known = undefined;
    throw cause;
  });
  return known;
}

/** As they lie there now: for our other pages, which do not hear when the background writes. */
export async function readKeptLists(): Promise<KeptList[]> {
  const lists: KeptList[] = [];
  for (const [key, raw] of await readRecords(prefix)) {
    const list = parse(raw);
    if (list !== undefined && key === prefix + list.id) lists.push(list);
    else await quarantine(key, raw, "not a published list");
  }
  return lists.sort((a, b) => a.signed.list.name.localeCompare(b.signed.list.name));
}

function parse(raw: unknown): KeptList | undefined {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return undefined;
  const signed = readSigned(parsed.data.signed);
  if (signed === undefined || signed === "newer") return undefined;
  return { ...parsed.data, signed } as KeptList;
}

export async function findKept(id: string): Promise<KeptList | undefined> {
  return (await keptLists()).find((one) => one.id === id);
}

/** Throws where the browser refuses: then the last good one is still there. */
export async function writeKept(list: KeptList): Promise<void> {
  await keptRecords.put({ [prefix + list.id]: list });
  known = undefined;
}

export async function removeKept(id: string): Promise<void> {
  await keptRecords.remove([prefix + id]);
  known = undefined;
}
