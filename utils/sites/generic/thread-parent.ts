import type { Place } from "@/utils/sites/site-adapter";
import { nameOf } from "./traits";
import { isReplyToName } from "./words";

const answered = [
  "data-parent-id",
  "data-parent",
  "data-parentid",
  "data-reply-to",
  "data-in-reply-to",
];
const level = /(?:^|[\s_-])(?:depth|level|lvl|indent|nest(?:ed|ing)?)[-_]{0,2}(\d+)/i;
const levelAttributes = ["data-depth", "data-level", "data-indent", "aria-level", "depth", "level"];

/** Whose reply a comment says it is: by an attribute, or by a link "in reply to" within the page. */
export function namedParent({ item, own, itemOf }: Place): Element | undefined {
  for (const name of answered) {
    const parent = itemOf(item.getAttribute(name) ?? undefined);
    if (parent !== undefined) return parent;
  }
  for (const element of own()) {
    if (element.nodeName !== "A") continue;
    const href = element.getAttribute("href") ?? "";
    const at = href.indexOf("#");
    if (at === -1 || at === href.length - 1) continue;
    const isMention = at === 0 && /^\s*@/.test(element.textContent);
    const isReplyTo =
      isReplyToName(nameOf(element)) ||
      isReplyToName(nameOf(element.parentElement ?? element)) ||
      element.matches('.u-in-reply-to, [rel~="in-reply-to"]');
    const parent = isMention || isReplyTo ? itemOf(href.slice(at + 1)) : undefined;
    if (parent !== undefined && parent !== item) return parent;
  }
  return undefined;
}

/** The level a comment's own markup states; undefined where it states none. */
export function statedLevel(item: Element): number | undefined {
  for (const name of levelAttributes) {
    const value = item.getAttribute(name);
    if (value !== null && /^\d{1,3}$/.test(value)) return Number(value);
  }
  const named = level.exec(nameOf(item))?.[1];
  return named === undefined ? undefined : Number(named);
}

/**
 * Levels of comments that stand side by side, by what they state, else by how far they are
 * indented; undefined where neither differs.
 */
export function levelsOf(items: readonly Element[]): ReadonlyMap<Element, number> | undefined {
  const stated = items.map(statedLevel);
  if (new Set(stated).size > 1 && stated.every((one) => one !== undefined)) {
    return new Map(items.map((item, at) => [item, stated[at] ?? 0]));
  }
  const offsets = items.map(leftOf);
  const steps = [...new Set(offsets)].sort((a, b) => a - b);
  // A page without layout has one offset; more than a dozen are columns or a mosaic.
  if (steps.length < 2 || steps.length > 12) return undefined;
  return new Map(items.map((item, at) => [item, steps.indexOf(offsets[at] ?? 0)]));
}

/** Where the text of a comment begins, in whole steps of 4 pixels. */
function leftOf(item: Element): number {
  const { left, width } = item.getBoundingClientRect();
  const padding = width === 0 ? 0 : Number.parseFloat(getComputedStyle(item).paddingLeft) || 0;
  return Math.round((left + padding) / 4);
}
