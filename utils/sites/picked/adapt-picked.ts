import type { PickedRule } from "@/utils/core/picked-rule";
import { prepareCalendar } from "@/utils/sites/generic/calendar";
import { textStartBehind } from "@/utils/sites/generic/infer-adapter";
import { metaTest } from "@/utils/sites/generic/item-sample";
import { parentRule } from "@/utils/sites/generic/parent-rule";
import { articleAuthor, byPostAuthor } from "@/utils/sites/generic/post-author";
import { sampleOf } from "@/utils/sites/generic/sample-of";
import { soundness } from "@/utils/sites/generic/soundness";
import { levelsOf } from "@/utils/sites/generic/thread-parent";
import { ownElements } from "@/utils/sites/own-elements";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { mapInSteps, type Steps } from "@/utils/sites/steps";
import { itemsOf } from "./places-of";

/** Part of every identity: decisions outlive a rule that was learnt anew. */
const pickedName = "picked";
const maxOwn = 300;
/** The share of a rule's comments that must have a name for it to fit still. */
const leastNamed = 0.5;

/**
 * A person's rule as a table for this page. Undefined where the rule does not fit it: nothing
 * matches, or what matches has no author where the rule knows one.
 */
export function* adaptPicked(rule: PickedRule, page: Document): Steps<SiteAdapter | undefined> {
  yield* prepareCalendar();
  const matched = itemsOf(page, rule);
  yield;
  const items = yield* namedOnly(matched, rule);
  if (items.length === 0 || items.length < matched.length * leastNamed) return undefined;
  const [firstAuthor] = rule.author;
  const levels =
    rule.parent === "auto" ? yield* levelsOf(items, firstAuthor ?? ":scope") : undefined;
  const { id } = rule;
  return {
    name: pickedName,
    detect: "body",
    items: () => items,
    item: rule.item,
    id: id === "hash" ? "hash" : (element) => readId(element, id),
    author: rule.author,
    time: rule.time,
    body: rule.body,
    isMeta: metaTest(new Set(rule.labels)),
    textStart: textStartBehind(rule.author.join(", ") || "cite"),
    parent: rule.parent === "auto" ? parentRule(items, levels) : rule.parent,
    flags: { postAuthor: byPostAuthor },
    postAuthor: articleAuthor,
  };
}

/** Rows that only look like comments ("load more", composers) have no author, date or "Reply". */
function* namedOnly(items: readonly Element[], { author }: PickedRule): Steps<readonly Element[]> {
  if (author.length === 0) return items;
  const known = new Set(items);
  const isItem = (element: Element) => known.has(element);
  try {
    const sample = sampleOf(items).map((item) => ({
      item,
      own: ownElements(item, isItem, maxOwn),
    }));
    const isSound = yield* mapInSteps(items, soundness(sample, isItem, author.join(", ")));
    return items.filter((_, at) => isSound[at] === true);
  } catch {
    return [];
  }
}

/** "" where an element prints none after all: it is then known by what it says. */
function readId(item: Element, { at, attribute, drop }: Exclude<PickedRule["id"], "hash">): string {
  const holder = at === "" ? item : item.querySelector(at);
  const value = holder?.getAttribute(attribute) ?? "";
  return value.length > 200 ? "" : value.startsWith(drop) ? value.slice(drop.length) : value;
}
