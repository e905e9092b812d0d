import * as z from "zod/mini";
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

const short = (max: number) => z.string().check(z.maxLength(max));

const followedSchema = z.strictObject({
  signed: z.unknown(),
  domains: z.array(short(253)).check(z.maxLength(50)),
  url: z.nullable(short(2_048).check(z.refine((url) => URL.canParse(url)))),
  followedAt: z.string().check(
    z.maxLength(32),
    z.refine((time) => !Number.isNaN(Date.parse(time))),
  ),
});

const publishSchema = z.strictObject({ form: formSchema, last: z.optional(z.unknown()) });

/**
 * What would follow a list of an export; undefined where it is followed here already, or is no signed
 * list. One that has expired is taken, too: like one that expired while it was followed, it is shown
 * as out of date.
 */
export async function planFollowed(value: unknown): Promise<Restoring | undefined> {
  const parsed = followedSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { domains, url, followedAt } = parsed.data;
  const signed = await soundList(parsed.data.signed);
  if (signed === undefined) return undefined;
  const { id } = await summarizeList(signed.list);
  if ((await findKept(id)) !== undefined) return undefined;
  const checkedAt = signed.list.issuedAt;
  return async () => {
    await writeKept({
      v: 1,
      id,
      signed,
      domains,
      url,
      followedAt,
      checkedAt,
      problem: null,
      changes: null,
    });
    await keepRefreshing();
  };
}

/** Would take what was chosen for one's own list, where nothing was chosen here. */
export async function planPublish(value: unknown): Promise<Restoring | undefined> {
  const parsed = publishSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const here = await readPublish();
  if (!isUnset(here.form) || here.last !== undefined) return undefined;
  const { form } = parsed.data;
  const last = parsed.data.last === undefined ? undefined : await soundList(parsed.data.last);
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
