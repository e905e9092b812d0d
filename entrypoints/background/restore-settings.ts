import * as z from "zod/mini";
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

const pickedSchema = z.object({
  site: siteSchema,
  rules: z.array(z.object({ rule: z.unknown() })),
});
const lineSchema = z.strictObject({
  line: z.string().check(z.maxLength(300)),
  text: z.string().check(z.maxLength(300)),
});
const listSchema = z.strictObject({
  info: listInfoSchema,
  blocks: z.string(),
  exceptions: z.string(),
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
      const parsed = policySchema.safeParse(value);
      if (!parsed.success) return undefined;
      const { onSite: _, ...policy } = parsed.data;
      if ((await listPolicies()).some(({ site }) => site === policy.site)) return undefined;
      return async () => {
        const isGranted = (await grantedOrigins(policy.site)).length > 0;
        await setPolicy({ ...policy, isEnabled: policy.isEnabled && isGranted });
      };
    },
    async "own-rule"(value) {
      const parsed = ownRuleSchema.safeParse(value);
      if (!parsed.success) return undefined;
      const { data } = parsed;
      if ((await readOwnRules()).some(({ id }) => id === data.id)) return undefined;
      return () => writeOwnRule(data);
    },
    async picked(value) {
      const parsed = pickedSchema.safeParse(value);
      if (!parsed.success || (await readRules(parsed.data.site)).length > 0) return undefined;
      const { site, rules } = parsed.data;
      const sound = rules.map(({ rule }) => rule).filter((rule) => parseRule(rule) !== undefined);
      if (sound.length === 0) return undefined;
      return async () => {
        for (const rule of sound) await importRule(site, rule);
      };
    },
    async line(value) {
      const parsed = lineSchema.safeParse(value);
      if (!parsed.success) return undefined;
      const { line, text } = parsed.data;
      if ((await readExcerpts([line])).has(line)) return undefined;
      return () => keepExcerpt(line, text, true);
    },
    async list(value) {
      const parsed = listSchema.safeParse(value);
      if (!parsed.success) return undefined;
      const { info } = parsed.data;
      const tables = tablesOf(parsed.data);
      // Half a list would be worse than none.
      if (tables === undefined || (await checksumOf(tables)) !== info.checksum) return undefined;
      if ((await readListInfos()).some(({ id }) => id === info.id)) return undefined;
      return () => writeList(info, tables);
    },
    async desk(value) {
      const parsed = deskSchema.safeParse(value);
      if (!parsed.success) return undefined;
      if (JSON.stringify(await readDesk()) !== JSON.stringify(defaultDesk)) return undefined;
      return async () => {
        await setDesk(parsed.data as Parameters<typeof setDesk>[0]);
      };
    },

    followed: planFollowed,
    publish: planPublish,
  };

function tablesOf({ blocks, exceptions }: z.infer<typeof listSchema>) {
  try {
    return { blocks: fromBase64(blocks).buffer, exceptions: fromBase64(exceptions).buffer };
  } catch {
    return undefined;
  }
}
