/**
 * How to find the comments of one site, learnt from a comment that a person pointed at. Plain data:
 * it is stored, exported and imported, and holds selectors and labels, never what anybody wrote.
 *
 * Example: `{ v: 1, hosts: [], item: ".talk > li", id: "hash", author: [".nick"], time: ["time"],
 * body: [".says"], labels: ["Reply"], parent: "contain" }`.
 */
export interface PickedRule {
  readonly v: 1;
  /** Hosts of shadow roots on the way to the comments, outermost first; none: the document. */
  readonly hosts: readonly string[];
  /** Every comment's element. */
  readonly item: string;
  /** Where the site prints a comment's id; "hash" where it prints none. */
  readonly id: "hash" | PickedId;
  /** Tried in order in a comment's own scope, like `SiteAdapter.author`. */
  readonly author: readonly string[];
  readonly time: readonly string[];
  readonly body: readonly string[];
  /** Short texts that stand in most comments alike: "Reply", "Like". They are no part of a body. */
  readonly labels: readonly string[];
  /** "contain": replies stand inside; "auto": by links, lists, levels or indent; "flat": none. */
  readonly parent: "contain" | "auto" | "flat";
}

export interface PickedId {
  /** A selector within the comment; "" is the comment's own element. */
  readonly at: string;
  readonly attribute: string;
  /** What all ids begin with, and is left out: "comment-". */
  readonly drop: string;
}

/** A rule as it is kept for its site. */
export interface KeptRule {
  readonly rule: PickedRule;
  /** Days as "2026-03-01". */
  readonly pickedOn: string;
  /** The last day on which it found comments; null where it never has. */
  readonly foundOn: string | null;
}

/** All rules of one site. */
export interface SiteRules {
  readonly site: string;
  readonly rules: readonly KeptRule[];
}

/** The most rules that one site may have. */
export const maxRules = 8;

/** What tells a rule from others of its site. */
export function nameOfRule({ hosts, item }: PickedRule): string {
  return [...hosts, item].join(" >>> ");
}

/** A site's rules with one more; one of the same name gives way to it, and the oldest to the ninth. */
export function withRule(rules: readonly KeptRule[], rule: PickedRule, today: string): KeptRule[] {
  const name = nameOfRule(rule);
  const others = rules.filter((kept) => nameOfRule(kept.rule) !== name);
  return [{ rule, pickedOn: today, foundOn: null }, ...others].slice(0, maxRules);
}
