import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { noteError } from "@/entrypoints/background/help/note-error";
import { readOnce } from "@/utils/core/read-once";
import { readAddress, type TeamAddress, type TeamLogin } from "@/utils/team/connection";

/** The team this device belongs to: everything that was found out when it was connected. */
export interface TeamRecord {
  readonly v: 1;
  readonly database: string;
  readonly login: TeamLogin;
  /** Whom the server takes the person for: the actor of what they decide. */
  readonly name: string;
  readonly roles: readonly string[];
  readonly team: string;
  /** Hosts whose decisions are shared; empty for every site where the person moderates. */
  readonly sites: readonly string[];
  /** The key of the team's hashes, base64. */
  readonly key: string;
  readonly isPaused: boolean;
}

const key = "team";
const leftKey = "team:left";
const text = z.string().check(z.maxLength(4_000));

export const loginSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("session"), name: text, password: text }),
  z.strictObject({ kind: z.literal("basic"), name: text, password: text }),
  z.strictObject({ kind: z.literal("jwt"), token: text }),
]);

const schema = z.strictObject({
  v: z.literal(1),
  database: text,
  login: loginSchema,
  name: text,
  roles: z.array(text),
  team: text,
  sites: z.array(text),
  key: text,
  isPaused: z.boolean(),
});

const leftSchema = z.strictObject({ sites: z.array(text), key: text });

const known = readOnce(async (): Promise<TeamRecord | undefined> => {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return undefined;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  // What is wrong with it may be the password: nothing of it is said.
  noteError("the team's record cannot be read, and has to be connected anew", "damaged");
  return undefined;
});

/**
 * The team, or undefined without one. It holds a password: it is kept in storage.local, which pages
 * and content scripts cannot read, and neither synced nor exported. A record that cannot be read is
 * therefore not set aside as others are: the person connects again.
 */
export function readTeam(): Promise<TeamRecord | undefined> {
  return known.get();
}

export async function writeTeam(record: TeamRecord): Promise<void> {
  await browser.storage.local.set({ [key]: record });
  known.set(record);
}

/** Forgets login and team. Only the key stays: what was decided with it still fits its texts. */
export async function forgetTeam(): Promise<void> {
  const record = await readTeam();
  if (record !== undefined) {
    const { sites, key: teamKey } = record;
    await browser.storage.local.set({ [leftKey]: { sites, key: teamKey } });
  }
  await browser.storage.local.remove(key);
  known.set(undefined);
}

export async function readLeftTeam(): Promise<
  { readonly sites: readonly string[]; readonly key: string } | undefined
> {
  const parsed = leftSchema.safeParse((await browser.storage.local.get(leftKey))[leftKey]);
  return parsed.success ? parsed.data : undefined;
}

/** Whether a team shares what is decided on a site. */
export function isShared({ sites }: { readonly sites: readonly string[] }, site: string): boolean {
  return sites.length === 0 || sites.includes(site);
}

/** The address of a record that was checked when it was written. */
export function addressOf({ database }: TeamRecord): TeamAddress {
  const read = readAddress(database);
  if (!read.ok) throw new Error(`The team's address is ${read.problem}.`);
  return read.address;
}
