import * as v from "valibot";
import { fromBase64 } from "@/utils/core/base64";
import { defaultDesk } from "@/utils/core/desk-preferences";
import type { Setting } from "@/utils/core/setting";
import { deskSchema, readDesk } from "@/utils/storage/desk-preferences";
import { keepExcerpt, readExcerpts } from "@/utils/storage/excerpts";
import { checksumOf, listInfoSchema, readListInfos, writeList } from "@/utils/storage/link-lists";
import { ownRuleSchema, readOwnRules, writeOwnRule } from "@/utils/storage/own-rules";
import { parseRule, readRules } from "@/utils/storage/picked-rules";
import { listPolicies, policySchema, siteSchema } from "@/utils/storage/site-policies";
import { setDesk } from "./desk";
import { forgetAndTell } from "./own-rules";
import { importRule } from "./picked-rules";
import { planFollowed, planPublish, type Restoring } from "./published/restore-lists";
import { setPolicy } from "./set-policy";
import { grantedOrigins } from "./site-scripts";

const pickedSchema = v.object({
  site: siteSchema,
  rules: v.array(v.object({ rule: v.unknown() })),
});
const lineSchema = v.strictObject({
  line: v.pipe(v.string(), v.maxLength(300)),
  text: v.pipe(v.string(), v.maxLength(300)),
});
const listSchema = v.strictObject({
  info: listInfoSchema,
  blocks: v.string(),
  exceptions: v.string(),
});

/**
 * Takes settings of an export where nothing is set here: what stands here stays. A site is on only
 * where the browser has its permission, and writing to it has to be chosen here. Answers how many
 * were taken; what is no setting is left out.
 */
export async function restoreSettings(settings: readonly Setting[]): Promise<number> {
  let taken = 0;
  for (const { kind, value } of settings) {
    const restoring = await plan[kind](value);
    if (restoring === undefined) continue;
    await restoring();
    taken += 1;
  }
  const judging: readonly Setting["kind"][] = ["own-rule", "list", "followed"];
  if (settings.some(({ kind }) => judging.includes(kind))) await forgetAndTell();
  return taken;
}

/** How many of them `restoreSettings` would take; nothing is changed. */
export async function countNewSettings(settings: readonly Setting[]): Promise<number> {
  const planned = await Promise.all(settings.map(({ kind, value }) => plan[kind](value)));
  return planned.filter((restoring) => restoring !== undefined).length;
}

/** What would be done with a setting; undefined where it is none, or something is set here. */
const plan: Readonly<Record<Setting["kind"], (value: unknown) => Promise<Restoring | undefined>>> =
  {
    async site(value) {
      const parsed = v.safeParse(policySchema, value);
      if (!parsed.success) return undefined;
      const { onSite: _, ...policy } = parsed.output;
      if ((await listPolicies()).some(({ site }) => site === policy.site)) return undefined;
      return async () => {
        const isGranted = (await grantedOrigins(policy.site)).length > 0;
        await setPolicy({ ...policy, isEnabled: policy.isEnabled && isGranted });
      };
    },
    async "own-rule"(value) {
      const parsed = v.safeParse(ownRuleSchema, value);
      if (!parsed.success) return undefined;
      const { output: data } = parsed;
      if ((await readOwnRules()).some(({ id }) => id === data.id)) return undefined;
      return () => writeOwnRule(data);
    },
    async picked(value) {
      const parsed = v.safeParse(pickedSchema, value);
      if (!parsed.success || (await readRules(parsed.output.site)).length > 0) return undefined;
      const { site, rules } = parsed.output;
      const sound = rules.map(({ rule }) => rule).filter((rule) => parseRule(rule) !== undefined);
      if (sound.length === 0) return undefined;
      return async () => {
        for (const rule of sound) await importRule(site, rule);
      };
    },
    async line(value) {
      const parsed = v.safeParse(lineSchema, value);
      if (!parsed.success) return undefined;
      const { line, text } = parsed.output;
      if ((await readExcerpts([line])).has(line)) return undefined;
      return () => keepExcerpt(line, text, true);
    },
    async list(value) {
      const parsed = v.safeParse(listSchema, value);
      if (!parsed.success) return undefined;
      const { info } = parsed.output;
      const tables = tablesOf(parsed.output);
      // Half a list would be worse than none.
      if (tables === undefined || (await checksumOf(tables)) !== info.checksum) return undefined;
      if ((await readListInfos()).some(({ id }) => id === info.id)) return undefined;
      return () => writeList(info, tables);
    },
    async desk(value) {
      const parsed = v.safeParse(deskSchema, value);
      if (!parsed.success) return undefined;
      if (JSON.stringify(await readDesk()) !== JSON.stringify(defaultDesk)) return undefined;
      return async () => {
        await setDesk(parsed.output as Parameters<typeof setDesk>[0]);
      };
    },

    followed: planFollowed,
    publish: planPublish,
  };

function tablesOf({ blocks, exceptions }: v.InferOutput<typeof listSchema>) {
  try {
    return { blocks: fromBase64(blocks).buffer, exceptions: fromBase64(exceptions).buffer };
  } catch {
    return undefined;
  }
}
