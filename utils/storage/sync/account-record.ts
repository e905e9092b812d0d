import * as v from "valibot";
import { browser } from "wxt/browser";
import { quarantine } from "@/utils/storage/quarantine";

const key = "account";

const schema = v.strictObject({
  v: v.literal(1),
  isOn: v.boolean(),
  /** The last generation of ours, and its hash. */
  generation: v.pipe(v.number(), v.safeInteger()),
  sha256: v.string(),
  told: v.pipe(v.number(), v.safeInteger()),
  leftOut: v.pipe(v.number(), v.safeInteger()),
  /** Bytes of the account's room that are taken, by all devices. */
  cost: v.pipe(v.number(), v.safeInteger()),
  savedMs: v.optional(v.pipe(v.number(), v.finite())),
  /** Since when something has not been told. */
  waitingMs: v.optional(v.pipe(v.number(), v.finite())),
  problem: v.optional(v.picklist(["full", "busy", "refused"])),
});

export type AccountRecord = v.InferOutput<typeof schema>;

export const newAccount: AccountRecord = {
  v: 1,
  isOn: false,
  generation: 0,
  sha256: "",
  told: 0,
  leftOut: 0,
  cost: 0,
};

/** Off until the person chooses it, and where the record was lost. */
export async function readAccount(): Promise<AccountRecord> {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return newAccount;
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  await quarantine(key, raw, "no record of the browser account");
  return newAccount;
}

export async function writeAccount(account: AccountRecord): Promise<void> {
  await browser.storage.local.set({ [key]: account });
}
