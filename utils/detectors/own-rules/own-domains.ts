import type { DomainRule, OwnRule } from "@/utils/core/own-rule";

type StoredDomainRule = OwnRule & DomainRule;

/** Domains that the person blocked or allowed, by name. */
export interface OwnDomains {
  readonly hasBlocks: boolean;
  readonly hasAllowed: boolean;
  /** The rule of the host or of the nearest domain above it. */
  find(host: string): StoredDomainRule | undefined;
}

export function compileDomains(rules: readonly StoredDomainRule[]): OwnDomains {
  const byName = new Map<string, StoredDomainRule>();
  for (const rule of rules) {
    // Allowed beats blocked where somebody wrote both.
    if (byName.get(rule.domain)?.effect !== "allow") byName.set(rule.domain, rule);
  }
  return {
    hasBlocks: rules.some(({ effect }) => effect === "block"),
    hasAllowed: rules.some(({ effect }) => effect === "allow"),
    find(host) {
      if (byName.size === 0) return undefined;
      for (let name = host; name !== ""; ) {
        const rule = byName.get(name);
        if (rule !== undefined) return rule;
        const dot = name.indexOf(".");
        name = dot < 0 ? "" : name.slice(dot + 1);
      }
      return undefined;
    },
  };
}
