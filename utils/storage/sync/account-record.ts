import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { quarantine } from "@/utils/storage/quarantine";

const key = "account";

const schema = z.strictObject({
  v: z.literal(1),
  isOn: z.boolean(),
  /** The last generation of ours, and its hash. */
  generation: z.int(),
  sha256: z.string(),
  told: z.int(),
  leftOut: z.int(),
  /** Bytes of the account's room that are taken, by all devices. */
  cost: z.int(),
  savedMs: z.optional(z.number()),
  /** Since when something has not been told. */
  waitingMs: z.optional(z.number()),
  problem: z.optional(z.enum(["full", "busy", "refused"])),
});

export type AccountRecord = z.infer<typeof schema>;

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
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  await quarantine(key, raw, "no record of the browser account");
  return newAccount;
}

export async function writeAccount(account: AccountRecord): Promise<void> {
  await browser.storage.local.set({ [key]: account });
}
