import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { defaultPolicy, type SitePolicy, viewerRoles } from "@/utils/core/policy";
import { articleModes, readerModes } from "@/utils/core/reader-modes";
import { isFrameOrigin, isSiteName } from "@/utils/core/site-name";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";

const prefix = "site:";
const mode = z.enum(readerModes);
const frames = z.array(z.string().check(z.refine(isFrameOrigin))).check(z.maxLength(8));

export const siteSchema = z.string().check(z.refine(isSiteName));

export const policySchema = z.strictObject({
  site: siteSchema,
  isEnabled: z.boolean(),
  role: z.enum(viewerRoles),
  modes: z.strictObject({ "sponsor-line": mode, promotional: mode, "unsafe-link": mode }),
  article: z.optional(z.enum(articleModes)),
  frames: z.optional(frames),
  onSite: z.optional(z.boolean()),
});

/** Settings of each site, in storage.local only: they never leave this device. */
export async function readPolicy(site: string): Promise<SitePolicy> {
  const key = prefix + site;
  return parse(site, (await browser.storage.local.get(key))[key]);
}

async function parse(site: string, raw: unknown): Promise<SitePolicy> {
  if (raw === undefined) return defaultPolicy(site);
  const parsed = policySchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  await quarantine(prefix + site, raw, "not a site's settings");
  return defaultPolicy(site);
}

export async function writePolicy(policy: SitePolicy): Promise<void> {
  // What stands there and cannot be read is set aside before it is written over.
  await readPolicy(policy.site);
  await keptRecords.put({ [prefix + policy.site]: policy });
}

export async function forgetPolicy(site: string): Promise<void> {
  await readPolicy(site);
  await keptRecords.remove([prefix + site]);
}

/** Every site with settings, by name. */
export async function listPolicies(): Promise<SitePolicy[]> {
  const records = [...(await readRecords(prefix))];
  const policies = records.map(([key, raw]) => parse(key.slice(prefix.length), raw));
  return Promise.all(policies);
}
