import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { OwnRule } from "@/utils/core/own-rule";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";
import { siteSchema } from "./site-policies";

const prefix = "rule:";
const short = (max: number) => z.string().check(z.maxLength(max));
const kind = z.enum(["own-rule", "sponsor-line", "promotional", "unsafe-link"]);
const severity = z.enum(["info", "caution", "high"]);
const named = {
  id: z.string().check(z.regex(/^own\.[0-9a-f]{16}$/)),
  version: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  isOn: z.boolean(),
};

/** The most phrases of one rule; the best-known list for WordPress has some sixty thousand. */
export const mostPhrases = 100_000;

export const ownRuleSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...named,
    type: z.literal("phrase"),
    site: z.nullable(siteSchema),
    name: z.optional(short(80)),
    phrases: z.array(short(300)).check(z.minLength(1), z.maxLength(mostPhrases)),
    isWholeWord: z.boolean(),
    kind,
    severity,
  }),
  z.strictObject({
    ...named,
    type: z.literal("domain"),
    site: z.nullable(siteSchema),
    domain: short(253),
    effect: z.enum(["block", "allow"]),
    kind,
    severity,
  }),
]);

/** Every rule that can be read, by id; one that cannot is set aside, and the others hold. */
export async function readOwnRules(): Promise<OwnRule[]> {
  const rules: OwnRule[] = [];
  for (const [key, raw] of await readRecords(prefix)) {
    const parsed = ownRuleSchema.safeParse(raw);
    if (parsed.success && key === prefix + parsed.data.id) rules.push(parsed.data);
    else await quarantine(key, raw, "not a rule of one's own");
  }
  return rules;
}

/** Throws where the browser refuses, as when its disk is full: then nothing has changed. */
export async function writeOwnRule(rule: OwnRule): Promise<void> {
  await setAsideBroken(rule.id);
  await keptRecords.put({ [prefix + rule.id]: rule });
}

export async function removeOwnRule(id: string): Promise<void> {
  await setAsideBroken(id);
  await keptRecords.remove([prefix + id]);
}

async function setAsideBroken(id: string): Promise<void> {
  const key = prefix + id;
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined || ownRuleSchema.safeParse(raw).success) return;
  await quarantine(key, raw, "not a rule of one's own");
}
