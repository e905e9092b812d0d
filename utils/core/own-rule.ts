import type { Finding, FindingKind, Severity } from "@/utils/core/finding";
import { fingerprint } from "@/utils/core/fingerprint";

/** What a rule of one's own may call its findings. */
export type OwnRuleKind = Extract<
  FindingKind,
  "own-rule" | "sponsor-line" | "promotional" | "unsafe-link"
>;

interface Scoped {
  /** A host name ("news.example"), or null for every site. */
  readonly site: string | null;
  readonly isOn: boolean;
}

/** Words to be found in comments, names and addresses. */
export interface PhraseRule extends Scoped {
  readonly type: "phrase";
  /** What people call it, where it holds many phrases. */
  readonly name?: string | undefined;
  /** One or many; "*" stands for anything within a line, "\*" for a star. */
  readonly phrases: readonly string[];
  /** Otherwise inside words too, as WordPress has it: "press" in "WordPress". */
  readonly isWholeWord: boolean;
  readonly kind: OwnRuleKind;
  readonly severity: Severity;
}

/** A domain with everything below it. What is allowed beats what is blocked, lists included. */
export interface DomainRule extends Scoped {
  readonly type: "domain";
  readonly domain: string;
  readonly effect: "block" | "allow";
  readonly kind: OwnRuleKind;
  readonly severity: Severity;
}

export type OwnRuleDraft = PhraseRule | DomainRule;

/**
 * A rule as it is kept. `id` names it for good: it comes from what it was at first, so that the same
 * rule made twice is one. `version` changes with whatever changes its findings.
 */
export type OwnRule = OwnRuleDraft & { readonly id: string; readonly version: string };

/** Example: `nameRule({ type: "domain", domain: "a.example", … }).id` → "own." and 16 hex digits. */
export function nameRule(draft: OwnRuleDraft, id = idOf(draft)): OwnRule {
  return { ...draft, id, version: fingerprint(contentOf(draft)).slice(0, 8) };
}

/** The name of what was found: two drafts of one name are the same rule. */
export function idOf(draft: OwnRuleDraft): string {
  return `own.${fingerprint(JSON.stringify([draft.site, matterOf(draft)]))}`;
}

function matterOf(draft: OwnRuleDraft): readonly unknown[] {
  switch (draft.type) {
    case "phrase":
      return [draft.type, draft.isWholeWord, ...draft.phrases];
    case "domain":
      return [draft.type, draft.domain];
  }
}

function contentOf(draft: OwnRuleDraft): string {
  const { site, kind, severity } = draft;
  const effect = draft.type === "domain" ? [draft.effect] : [];
  return JSON.stringify([site, ...matterOf(draft), kind, severity, ...effect]);
}

/** True where a rule holds on a site: a rule without one holds everywhere. */
export function holdsOn(rule: OwnRuleDraft, site: string | undefined): boolean {
  return rule.isOn && (rule.site === null || rule.site === site);
}

/**
 * The name under which what made a finding is switched off: a rule of one's own or a list by its
 * id, anything else by its reason, whatever it was filled in with.
 *
 * Example: reason "text_sponsor_thanks_name" → "text_sponsor_thanks".
 */
export function ruleOf({ rules = [], reason }: Pick<Finding, "rules" | "reason">): string {
  const named = rules.find((rule) => /^(?:own|list)\./.test(rule));
  return named?.split("@", 1)[0] ?? reason.id.replace(/_(?:name|words)$/, "");
}
