import type { PickedRule } from "@/utils/core/picked-rule";

const kind = "site-rule";
/** A rule is a few hundred characters; more is something else. */
const longest = 20_000;

/** A site's rule as text that another browser can import. */
export function writeRuleFile(site: string, rule: PickedRule): string {
  return `${JSON.stringify({ threadkeeper: kind, site, rule }, undefined, 2)}\n`;
}

/** What {@link writeRuleFile} wrote; undefined for anything else. The rule itself is unchecked. */
export function readRuleFile(
  text: string,
): { readonly site: string; readonly rule: unknown } | undefined {
  if (text.length > longest) return undefined;
  try {
    const { threadkeeper, site, rule } = JSON.parse(text) ?? {};
    return threadkeeper === kind && typeof site === "string" ? { site, rule } : undefined;
  } catch {
    // Half a paste, or another file: the person is told.
    return undefined;
  }
}
