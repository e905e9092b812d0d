import { ownerOf } from "@/utils/sites/beside";
import type { Place } from "@/utils/sites/site-adapter";
import { mapInSteps, type Steps } from "@/utils/sites/steps";
import { elementAround, isBefore } from "@/utils/sites/walk-tree";
import { nameOf } from "./element-signs";
import { isReplyToName } from "./words";

const level = /(?:^|[\s_-])(?:depth|level|lvl|indent|nest(?:ed|ing)?)[-_]{0,2}(\d+)/i;
const levelAttributes = [
  "data-depth",
  "data-level",
  "data-indent",
  "aria-level",
  "depth",
  "level",
  "indent",
];
/** A level that the style sheet reckons with: `style="--level: 2"`. */
const levelProperty =
  /(?:^|[;\s])--[\w-]*(?:depth|level|lvl|indent|nest(?:ed|ing)?)[\w-]*\s*:\s*(\d{1,3})\s*(?:;|$)/i;
/** Share of comments that state their level, where levels are stated. */
const leastStated = 0.75;
/** What a class adds to another of the same element where that is an answer. */
const replyClass = /(?:^|\s)(\S+?)[-_]{1,2}(?:reply|child|nested|indented)(?:$|\s)/;
/** An indent of fewer pixels is chance. */
const leastStep = 8;
const answered = /parent|reply-?to|in-reply|topid|link-to-post/;

/**
 * Older pages name the place of a comment on a link: `<a name="4711">`. By "#4711", the first link that
 * leads there: where no element has the id, in a frame, that is a comment's own address.
 */
export type AnchorOf = (name: string) => Element | undefined;

/** The named links of the part of a page in which `items` stand, gone through once. */
export function anchorsAround(items: readonly Element[]): AnchorOf {
  let anchors: ReadonlyMap<string, Element> | undefined;
  return (name) => {
    const root = items[0]?.getRootNode() as Document | ShadowRoot | undefined;
    anchors ??= new Map(
      // The last of one key counts.
      [...(root?.querySelectorAll('a[name], a[href*="#"]') ?? [])]
        .reverse()
        .map((one) => [
          one.getAttribute("name") ?? one.getAttribute("href")?.replace(/^[^#]+/, "") ?? "",
          one,
        ]),
    );
    return anchors.get(name);
  };
}

/**
 * Whose reply a comment says it is: by an attribute, or by a link to it within the page. `isInOwnList`:
 * or the list in which it stands by its name, which a system may give to the outermost only.
 */
export function namedParent(
  place: Place,
  anchorOf: AnchorOf = () => undefined,
  isInOwnList = true,
): Element | undefined {
  const own = [place.item, ...place.own()];
  for (const element of own) {
    for (const { name, value } of element.attributes) {
      if (value.length > 100 || !answered.test(name)) continue;
      const parent = place.itemOf(value) ?? itemAt(place, value, anchorOf);
      if (parent !== undefined && parent !== place.item) return parent;
    }
  }
  const linked = own.flatMap((element) => {
    const parent = linkedItem(place, element, anchorOf);
    return parent === undefined ? [] : [{ element, parent }];
  });
  const named = linked.find(({ element }) => saysReplyTo(element));
  if (named !== undefined) return named.parent;
  const listed = isInOwnList ? listOwner(place) : undefined;
  if (listed !== undefined) return listed;
  // A row of links to "root", "parent" and "next" tells nothing by itself.
  const targets = new Set(linked.map(({ parent }) => parent));
  const [only] = targets;
  return targets.size === 1 ? only : undefined;
}

/** The comment after which a list around this one is named: `div#replies-4711`. */
function listOwner(place: Place): Element | undefined {
  let up = place.item.parentElement;
  for (let steps = 0; steps < 4 && up !== null && !place.isItem(up); steps += 1) {
    const [, tail] =
      /(?:^|[-_])((?:[0-9a-f]+-){4}[0-9a-f]+|[0-9a-f]*\d[0-9a-f]*)$/i.exec(up.id) ?? [];
    const owner = place.itemOf(tail);
    if (owner !== undefined && owner !== place.item) return owner;
    up = up.parentElement;
  }
  return undefined;
}

/** The earlier comment that a link within the page leads to. */
function linkedItem(place: Place, element: Element, anchorOf: AnchorOf): Element | undefined {
  if (element.nodeName !== "A") return undefined;
  const href = element.getAttribute("href") ?? "";
  const at = href.indexOf("#");
  if (at === -1 || at === href.length - 1 || href.length > 2_000) return undefined;
  // All links to the one form lead to "#comment-form".
  const isOwn = /#.*\d/.test(href) && saysReplyTo(element);
  const target =
    itemAt(place, href.slice(at + 1), anchorOf) ??
    (isOwn ? itemAround(place, anchorOf(href.slice(at))) : undefined);
  if (target === undefined || target === place.item) return undefined;
  return isBefore(target, place.item) ? target : undefined;
}

function itemAt(place: Place, id: string, anchorOf: AnchorOf): Element | undefined {
  const root = place.item.getRootNode();
  if (id === "" || !("getElementById" in root)) return undefined;
  return itemAround(place, (root as Document | ShadowRoot).getElementById(id) ?? anchorOf(id));
}

function itemAround({ isItem }: Place, element: Element | undefined): Element | undefined {
  let at: Element | null | undefined = element;
  // A `<dt>` bears the id of what stands in its `<dd>`.
  while (at != null && !isItem(at))
    at = ownerOf(at) ?? (at.nodeName === "DT" ? at.nextElementSibling : elementAround(at));
  return at ?? undefined;
}

function saysReplyTo(link: Element): boolean {
  const names = [link, link.parentElement, link.firstElementChild].map((one) =>
    one === null ? "" : nameOf(one),
  );
  if (names.some(isReplyToName) || link.matches('.u-in-reply-to, [rel~="in-reply-to"]'))
    return true;
  return /^\s*(?:@|↩|parent\b|in reply)/i.test(link.textContent);
}

/** The level a comment's own markup states; undefined where it states none. */
export function statedLevel(item: Element): number | undefined {
  for (const name of levelAttributes) {
    const value = item.getAttribute(name);
    if (value !== null && /^\d{1,3}$/.test(value)) return Number(value);
  }
  const styled = levelProperty.exec((item.getAttribute("style") ?? "").slice(0, 500))?.[1];
  if (styled !== undefined) return Number(styled);
  const inside = item.querySelector("[indent], [data-depth], [data-level], [data-indent]");
  if (inside !== null && inside !== item) return statedLevel(inside);
  const named = level.exec(nameOf(item))?.[1];
  return named === undefined ? undefined : Number(named);
}

/**
 * Levels of comments that stand side by side, by what they state, else by how far they are
 * indented; undefined where neither differs. `parts` selects names and texts, whose first is measured.
 */
export function* levelsOf(
  items: readonly Element[],
  parts: string,
): Steps<ReadonlyMap<Element, number> | undefined> {
  const stated = yield* mapInSteps(items, statedLevel);
  const known = stated.filter((one) => one !== undefined);
  if (new Set(known).size > 1 && known.length >= items.length * leastStated) {
    // Of one that is gone a note may be left, which states none.
    let last = 0;
    const levels = stated.map((one) => {
      last = one ?? last;
      return last;
    });
    return new Map(items.map((item, at) => [item, levels[at] ?? 0]));
  }
  const [first] = items;
  const isRightToLeft = first !== undefined && getComputedStyle(first).direction === "rtl";
  // Where names or texts begin shows margins, paddings and spacers of tables alike.
  const offsets = yield* mapInSteps(items, (item) => {
    const { left, right } = blockOf(
      item.querySelector(parts) ?? item,
      item,
    ).getBoundingClientRect();
    return Math.round(isRightToLeft ? -right : left);
  });
  return levelsByOffset(items, offsets) ?? levelsByName(items);
}

/** "comment comment--reply" beside "comment", where no style sheet says how it is drawn. */
function levelsByName(items: readonly Element[]): ReadonlyMap<Element, number> | undefined {
  const levels = items.map((item) => {
    const classes = item.getAttribute("class") ?? "";
    return Number(classes.split(/\s+/).includes(replyClass.exec(classes)?.[1] ?? " "));
  });
  if (levels[0] !== 0 || !levels.includes(1)) return undefined;
  return new Map(items.map((item, at) => [item, levels[at] ?? 0]));
}

/** Where a line begins: what stands before a name in it differs from comment to comment. */
function blockOf(part: Element, item: Element): Element {
  let at = part;
  while (at !== item && at.parentElement !== null && getComputedStyle(at).display === "inline")
    at = at.parentElement;
  // The widths of columns differ from table to table: a row begins with its first words.
  const cells = at.nodeName === "TD" ? [...(at.parentElement?.children ?? [])].slice(0, 12) : [];
  return cells.find(({ textContent }) => /\p{L}/u.test(textContent)) ?? at;
}

function levelsByOffset(
  items: readonly Element[],
  offsets: readonly number[],
): ReadonlyMap<Element, number> | undefined {
  const steps = [...new Set(offsets)].sort((a, b) => a - b);
  // A page without layout has one offset; more than a dozen are columns or a mosaic.
  if (steps.length < 2 || steps.length > 12) return undefined;
  // The first answers nobody: what begins further left has no picture beside it.
  if (offsets[0] !== steps[0]) return undefined;
  if (steps.some((step, at) => step - (steps[at - 1] ?? Number.NEGATIVE_INFINITY) < leastStep)) {
    return undefined;
  }
  return new Map(items.map((item, at) => [item, steps.indexOf(offsets[at] ?? 0)]));
}
