import { createTurns } from "@/utils/core/in-turn";
import type { OwnRule } from "@/utils/core/own-rule";
import { idOf, nameRule, type OwnRuleDraft } from "@/utils/core/own-rule";
import type { SiteRules } from "@/utils/detectors/judge-with-rules";
import { readOwnRules, removeOwnRule, writeOwnRule } from "@/utils/storage/own-rules";
import { broadcast } from "./broadcast";
import { forgetLists, listDetectors } from "./link-lists";
import { publishedDetectors } from "./published/apply-lists";

let known: Promise<readonly OwnRule[]> | undefined;
const bySite = new Map<string, Promise<SiteRules>>();
const inTurn = createTurns();

/** All rules of one's own, read once a worker's life: only it writes them. */
export function listOwnRules(): Promise<readonly OwnRule[]> {
  known ??= readOwnRules().catch((cause: unknown) => {
    known = undefined;
    throw cause;
  });
  return known;
}

/**
 * What holds on a site, compiled once. Kept from the moment it is asked for: what is still being
 * compiled while rules change is forgotten with the rest, and does not come back when it is done.
 */
export function rulesOf(site: string): Promise<SiteRules> {
  const made =
    bySite.get(site) ??
    compile(site).catch((cause: unknown) => {
      if (bySite.get(site) === made) bySite.delete(site);
      throw cause;
    });
  bySite.set(site, made);
  return made;
}

async function compile(site: string): Promise<SiteRules> {
  const [rules, { rulesOn }, ...lists] = await Promise.all([
    listOwnRules(),
    import("@/utils/detectors/judge-with-rules"),
    listDetectors(),
    publishedDetectors(site),
  ]);
  return rulesOn(rules, site, lists.flat());
}

/** Keeps a rule, new or (with `id`) changed, and has every page judged by it at once. */
export function saveOwnRule(draft: OwnRuleDraft, id?: string): Promise<OwnRule> {
  return inTurn(async () => {
    const rules = await listOwnRules();
    const rule = nameRule(draft, id ?? freeId(draft, rules));
    await writeOwnRule(rule);
    await forgetAndTell();
    return rule;
  });
}

export function deleteOwnRule(id: string): Promise<null> {
  return inTurn(async () => {
    await removeOwnRule(id);
    await forgetAndTell();
    return null;
  });
}

/** The name that a rule's matter gives it, unless another rule was that once and was edited since. */
function freeId(draft: OwnRuleDraft, rules: readonly OwnRule[]): string {
  const id = idOf(draft);
  const taken = rules.find((rule) => rule.id === id);
  if (taken === undefined || idOf(taken) === id) return id;
  return idOf({ ...draft, site: `${draft.site} ${taken.version}` });
}

/** Rules, or lists, are others from now on. */
export async function forgetAndTell(): Promise<void> {
  known = undefined;
  bySite.clear();
  forgetLists();
  await broadcast({ type: "rules/changed" });
}
