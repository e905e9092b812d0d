import { signal } from "@preact/signals";
import type { PickedRule, SiteRules } from "@/utils/core/picked-rule";
import { readRuleFile } from "@/utils/core/rule-file";
import { send } from "@/utils/messages/messenger";
import { showNewest } from "@/utils/state/newest-shown";

export const siteRules = signal<readonly SiteRules[]>([]);

export const { load: loadRules } = showNewest(
  () => send({ type: "picked/list" }),
  (all) => {
    siteRules.value = all;
  },
);

/** The site that an exported rule now holds for; undefined where the text is none. */
export async function importRule(text: string): Promise<string | undefined> {
  const file = readRuleFile(text);
  if (file === undefined || !hasSelectors(file.rule)) return undefined;
  const answer = await send({ type: "picked/import", site: file.site, rule: file.rule });
  await loadRules();
  return answer.ok ? file.site : undefined;
}

/** Whether this browser understands every selector; the background has no document to ask. */
function hasSelectors(raw: unknown): boolean {
  const { hosts, item, author, time, body } = (raw ?? {}) as Partial<PickedRule>;
  const page = document.createDocumentFragment();
  try {
    for (const selector of [hosts, item, author, time, body].flat()) {
      if (typeof selector !== "string") return false;
      page.querySelector(selector);
    }
    return true;
  } catch {
    // A selector of a newer browser, or a slip of the pen: it would never find anything here.
    return false;
  }
}
