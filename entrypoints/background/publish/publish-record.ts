import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { SignedList } from "@/utils/core/published-list";
import { readOnce } from "@/utils/core/read-once";
import type { PublishForm } from "@/utils/messages/publish-protocol";
import { readSigned } from "@/utils/published/list-schema";
import { quarantine } from "@/utils/storage/quarantine";

/** What the editor chose, and the last list that was signed with it. */
export interface PublishRecord {
  readonly form: PublishForm;
  readonly last: SignedList | undefined;
}

const key = "publish";
const short = (max: number) => z.string().check(z.maxLength(max));
export const formSchema = z.strictObject({
  name: short(80),
  domains: z.array(short(253)).check(z.maxLength(50)),
  days: z.int().check(z.gte(1), z.lte(400)),
});
const schema = z.strictObject({
  v: z.literal(1),
  form: formSchema,
  last: z.optional(z.unknown()),
});

const defaultForm: PublishForm = { name: "", domains: [], days: 30 };
/** Whether nothing was chosen yet. Stores may hand a record back with its members in another order. */
export function isUnset({ name, domains, days }: PublishForm): boolean {
  return name === "" && domains.length === 0 && days === defaultForm.days;
}

const known = readOnce(readPublishRecord);

/** Read once a worker's life: only it writes. */
export function readPublish(): Promise<PublishRecord> {
  return known.get();
}

/** As it lies there now: for our other pages, which do not hear when the background writes. */
export async function readPublishRecord(): Promise<PublishRecord> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return { form: defaultForm, last: undefined };
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    await quarantine(key, raw, "not what is published");
    return { form: defaultForm, last: undefined };
  }
  const last = readSigned(parsed.data.last);
  return { form: parsed.data.form, last: last === "newer" ? undefined : last };
}

export async function writePublish({ form, last }: PublishRecord): Promise<void> {
  await browser.storage.local.set({
    [key]: { v: 1, form, ...(last === undefined ? {} : { last }) },
  });
  known.forget();
}
