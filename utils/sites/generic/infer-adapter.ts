import { parentByList } from "@/utils/sites/parent-by-list";
import { parentsByLevel } from "@/utils/sites/parents-by-level";
import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";
import { commonAncestor, inPageOrder, shadowTops } from "./dom-order";
import { groupElements } from "./group-elements";
import { isThread } from "./is-thread";
import { labelsOf, metaTest, sampleItems } from "./item-sample";
import { learnAuthor } from "./learn-author";
import { learnBody } from "./learn-body";
import { pickKinds } from "./pick-kinds";
import { readIds } from "./read-ids";
import { levelsOf, namedParent } from "./thread-parent";

const times = [
  "time[datetime]",
  '[itemprop~="dateCreated"], [itemprop~="datePublished"]',
  "[data-timestamp], [data-time], [data-unix], [data-utc], [data-date]",
  "[datetime]",
  "[title]",
];

/**
 * A table for a page of a system that nobody described, learnt from the page itself: which kinds
 * of element are comments, and which of their parts are author and body. Undefined where nothing
 * looks enough like comments, or where the page does not say that it has any.
 */
export function inferAdapter(page: Document): SiteAdapter | undefined {
  return inferUnder([page.body]) ?? inferUnder(shadowTops(page));
}

function inferUnder(tops: readonly Element[]): SiteAdapter | undefined {
  const { kinds, signatureOf } = groupElements(tops);
  const picked = pickKinds(kinds);
  const items = inPageOrder(picked.flatMap(({ members }) => members));
  if (items.length === 0 || !isThread(commonAncestor(items), items)) return undefined;
  const members = new Set(items);
  const isItem = (element: Element) => members.has(element);
  const sample = sampleItems(items, isItem, signatureOf);
  const isMeta = metaTest(labelsOf(sample));
  const author = learnAuthor(sample, isMeta);
  if (author === undefined) return undefined;
  const body = learnBody(sample, author, isMeta);
  const ids = readIds(items);
  return {
    name: "generic",
    detect: "body",
    items: () => items.filter((item) => item.querySelector(author) !== null),
    item: picked.map(({ selector }) => selector).join(", "),
    id: (element) => ids.get(element) ?? "",
    author: [author],
    time: times,
    body: body === undefined ? [] : [body],
    isMeta,
    parent: parentRule(items, isItem),
  };
}

const besideReplies = parentByList(
  (element) =>
    /^[OU]L$/.test(element.nodeName) ||
    /children|replies|responses|indented/i.test(element.getAttribute("class") ?? ""),
);

/** What a comment says, then containment and lists beside their owner, then levels. */
function parentRule(
  items: readonly Element[],
  isItem: (element: Element) => boolean,
): (place: Place) => Element | undefined {
  const isNested = items.some((item) => isInside(item, isItem));
  let byLevel: ReadonlyMap<Element, Element | undefined> | undefined;
  return (place) => {
    const found = namedParent(place) ?? besideReplies(place);
    if (found !== undefined || isNested) return found;
    if (byLevel === undefined) {
      const levels = levelsOf(items);
      byLevel =
        levels === undefined ? new Map() : parentsByLevel(items, (one) => levels.get(one) ?? 0);
    }
    return byLevel.get(place.item);
  };
}

function isInside(item: Element, isItem: (element: Element) => boolean): boolean {
  for (let up = item.parentElement; up !== null; up = up.parentElement) if (isItem(up)) return true;
  return false;
}
