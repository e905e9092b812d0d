import * as v from "valibot";
import { browser } from "wxt/browser";
import type { OwnRule } from "@/utils/core/own-rule";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";
import { siteSchema } from "./site-policies";

const prefix = "rule:";
const short = (max: number) => v.pipe(v.string(), v.maxLength(max));
const kind = v.picklist(["own-rule", "sponsor-line", "promotional", "unsafe-link"]);
const severity = v.picklist(["info", "caution", "high"]);
const named = {
  id: v.pipe(v.string(), v.regex(/^own\.[0-9a-f]{16}$/)),
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  isOn: v.boolean(),
};

/** The most phrases of one rule; the best-known list for WordPress has some sixty thousand. */
export const mostPhrases = 100_000;

export const ownRuleSchema = v.variant("type", [
  v.strictObject({
    ...named,
    type: v.literal("phrase"),
    site: v.nullable(siteSchema),
    name: v.optional(short(80)),
    phrases: v.pipe(v.array(short(300)), v.minLength(1), v.maxLength(mostPhrases)),
    isWholeWord: v.boolean(),
    kind,
    severity,
  }),
  v.strictObject({
    ...named,
    type: v.literal("domain"),
    site: v.nullable(siteSchema),
    domain: short(253),
    effect: v.picklist(["block", "allow"]),
    kind,
    severity,
  }),
]);

/** Every rule that can be read, by id; one that cannot is set aside, and the others hold. */
export async function readOwnRules(): Promise<OwnRule[]> {
  const rules: OwnRule[] = [];
  for (const [key, raw] of await readRecords(prefix)) {
    const parsed = v.safeParse(ownRuleSchema, raw);
    if (parsed.success && key === prefix + parsed.output.id) rules.push(parsed.output);
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
  if (raw === undefined || v.safeParse(ownRuleSchema, raw).success) return;
  await quarantine(key, raw, "not a rule of one's own");
}
