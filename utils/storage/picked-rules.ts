import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { createTurns } from "@/utils/core/in-turn";
import {
  type KeptRule,
  maxRules,
  nameOfRule,
  type PickedRule,
  type SiteRules,
  withRule,
} from "@/utils/core/picked-rule";
import { keptRecords, readRecords } from "./kept-records";
import { quarantine } from "./quarantine";

const prefix = "pick:";
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const selector = text(500);
const selectors = z.array(selector).check(z.maxLength(8));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

const ruleSchema = z.strictObject({
  v: z.literal(1),
  hosts: selectors,
  item: text(1_000),
  id: z.union([
    z.literal("hash"),
    z.strictObject({
      at: z.string().check(z.maxLength(500)),
      attribute: z.string().check(z.regex(/^[a-z][\w:.-]{0,80}$/i)),
      drop: z.string().check(z.maxLength(60)),
    }),
  ]),
  author: selectors,
  time: selectors,
  body: selectors,
  labels: z.array(text(60)).check(z.maxLength(24)),
  parent: z.enum(["contain", "auto", "flat"]),
});

const keptSchema = z.strictObject({
  v: z.literal(1),
  rules: z
    .array(z.strictObject({ rule: ruleSchema, pickedOn: day, foundOn: z.nullable(day) }))
    .check(z.minLength(1), z.maxLength(maxRules)),
});

/** A rule from a page, a file or a clipboard; undefined where it is none. */
export function parseRule(raw: unknown): PickedRule | undefined {
  const parsed = ruleSchema.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** What a person taught us of a site, in storage.local only. */
export async function readRules(site: string): Promise<readonly KeptRule[]> {
  const key = prefix + site;
  return parseKept(key, (await browser.storage.local.get(key))[key]);
}

async function parseKept(key: string, raw: unknown): Promise<readonly KeptRule[]> {
  if (raw === undefined) return [];
  const parsed = keptSchema.safeParse(raw);
  if (parsed.success) return parsed.data.rules;
  await quarantine(key, raw, "not a site's rules");
  return [];
}

export async function listRules(): Promise<SiteRules[]> {
  const records = [...(await readRecords(prefix))];
  const all = await Promise.all(
    records.map(async ([key, raw]) => {
      return { site: key.slice(prefix.length), rules: await parseKept(key, raw) };
    }),
  );
  return all.filter(({ rules }) => rules.length > 0);
}

const inTurn = createTurns();

/** One change after the other: a rule may be saved while another notes that it has found comments. */
function change(
  site: string,
  next: (rules: readonly KeptRule[]) => readonly KeptRule[],
): Promise<readonly KeptRule[]> {
  return inTurn(async () => {
    const known = await readRules(site);
    const rules = next(known);
    if (rules === known) return known;
    const key = prefix + site;
    if (rules.length === 0) await keptRecords.remove([key]);
    else await keptRecords.put({ [key]: { v: 1, rules } });
    return rules;
  });
}

export function addRule(site: string, rule: PickedRule, today: string) {
  return change(site, (rules) => withRule(rules, rule, today));
}

/** `name` is {@link nameOfRule}'s; undefined removes all of the site's. */
export function removeRule(site: string, name: string | undefined) {
  return change(site, (rules) =>
    name === undefined ? [] : rules.filter(({ rule }) => nameOfRule(rule) !== name),
  );
}

/** Notes the day on which the site's rules found comments; written at most once a day. */
export function noteFound(site: string, today: string) {
  return change(site, (rules) =>
    rules.some(({ foundOn }) => foundOn !== today)
      ? rules.map((kept) => ({ ...kept, foundOn: today }))
      : rules,
  );
}
