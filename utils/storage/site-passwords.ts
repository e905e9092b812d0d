import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";

const prefix = "pw:";
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

const schema = z.strictObject({
  v: z.literal(1),
  /** Root of the site's REST API. */
  root: text(500),
  user: text(100),
  password: text(200),
  /** Milliseconds since 1970. */
  sinceMs: z.number(),
});

/** A WordPress application password: this device's own, revoked in the person's profile there. */
export type SitePassword = z.infer<typeof schema>;

/** Kept in storage.local alone: never in storage.sync, never in an export, never sent to a page. */
export async function readSitePassword(site: string): Promise<SitePassword | undefined> {
  const key = prefix + site;
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return undefined;
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  await quarantine(key, "(not kept: it may hold a password)", "not an application password");
  return undefined;
}

export async function keepSitePassword(site: string, password: SitePassword): Promise<void> {
  await keptRecords.put({ [prefix + site]: password });
}

export async function forgetSitePassword(site: string): Promise<void> {
  await keptRecords.remove([prefix + site]);
}

/** The sites that have one, by name. */
export async function listSitePasswords(): Promise<string[]> {
  return [...(await readRecords(prefix)).keys()].map((key) => key.slice(prefix.length));
}
