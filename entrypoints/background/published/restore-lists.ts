import * as v from "valibot";
import type { SignedList } from "@/utils/core/published-list";
import { checkList } from "@/utils/published/check-list";
import { readSigned } from "@/utils/published/list-schema";
import { writeSigned } from "@/utils/published/sign-list";
import { summarizeList } from "@/utils/published/summarize-list";
import { formSchema, isUnset, readPublish, writePublish } from "../publish/publish-record";
import { findKept, writeKept } from "./kept-lists";
import { keepRefreshing } from "./refresh-lists";

/** Takes a setting of an export; answered only where it is sound and nothing like it is set here. */
export type Restoring = () => Promise<void>;

const short = (max: number) => v.pipe(v.string(), v.maxLength(max));

const followedSchema = v.strictObject({
  signed: v.unknown(),
  domains: v.pipe(v.array(short(253)), v.maxLength(50)),
  url: v.nullable(
    v.pipe(
      short(2_048),
      v.check((url) => URL.canParse(url)),
    ),
  ),
  followedAt: v.pipe(
    v.string(),
    v.maxLength(32),
    v.check((time) => !Number.isNaN(Date.parse(time))),
  ),
});

const publishSchema = v.strictObject({ form: formSchema, last: v.optional(v.unknown()) });

/**
 * Would follow a list of an export that is not followed here. One that has ended is taken as well, as
 * one that ended while it was followed: it is said to be out of date. Undefined for what is no signed list.
 */
export async function planFollowed(value: unknown): Promise<Restoring | undefined> {
  const parsed = v.safeParse(followedSchema, value);
  if (!parsed.success) return undefined;
  const { domains, url, followedAt } = parsed.output;
  const signed = await soundList(parsed.output.signed);
  if (signed === undefined) return undefined;
  const { id } = await summarizeList(signed.list);
  if ((await findKept(id)) !== undefined) return undefined;
  const checkedAt = signed.list.issuedAt;
  return async () => {
    await writeKept({
      ...{ v: 1, id, signed, domains, url, followedAt, checkedAt },
      ...{ problem: null, changes: null },
    });
    await keepRefreshing();
  };
}

/** Would take what was chosen for one's own list, where nothing was chosen here. */
export async function planPublish(value: unknown): Promise<Restoring | undefined> {
  const parsed = v.safeParse(publishSchema, value);
  if (!parsed.success) return undefined;
  const here = await readPublish();
  if (!isUnset(here.form) || here.last !== undefined) return undefined;
  const { form } = parsed.output;
  const last = parsed.output.last === undefined ? undefined : await soundList(parsed.output.last);
  return async () => {
    await writePublish({ form, last });
  };
}

/** A file may come from anybody: everything is looked at again but whether it has ended. */
async function soundList(raw: unknown): Promise<SignedList | undefined> {
  const signed = readSigned(raw);
  if (signed === undefined || signed === "newer") return undefined;
  const nowMs = Date.parse(signed.list.issuedAt);
  const checked = await checkList(writeSigned(signed), { nowMs });
  return checked.ok ? checked.signed : undefined;
}
