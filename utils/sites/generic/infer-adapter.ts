import { ownElements, termsOf } from "@/utils/sites/own-elements";
import { parentByList } from "@/utils/sites/parent-by-list";
import { parentsByLevel } from "@/utils/sites/parents-by-level";
import type { Place, SiteAdapter } from "@/utils/sites/site-adapter";
import { mapInSteps, type Steps } from "@/utils/sites/steps";
import { isElement } from "@/utils/sites/walk-tree";
import { commonAncestor, inPageOrder, shadowTops } from "./dom-order";
import { isReplyControl, isTime } from "./element-signs";
import { groupElements } from "./group-elements";
import { isThread } from "./is-thread";
import { labelsOf, metaTest, type SampleItem, sampleItems } from "./item-sample";
import { learnAuthor } from "./learn-author";
import { learnBody } from "./learn-body";
import { learnTimes } from "./learn-times";
import { pickKinds } from "./pick-kinds";
import { readIds } from "./read-ids";
import { levelsOf, namedParent } from "./thread-parent";

/** Classes that say, in any system's words, that the article's author wrote. */
export const byPostAuthor =
  '.bypostauthor, .by-author, .by-post-author, .by-node-author, [class*="post-author" i], ' +
  '[class*="is-author" i], [class*="author-badge" i], [class*="topic-owner"], .submitter, .op';

/**
 * A table for a page of a system that nobody described, learnt from the page itself: which kinds
 * of element are comments, and which of their parts are author and body. Undefined where nothing
 * looks enough like comments, or where the page does not say that it has any.
 */
export function* inferAdapter(page: Document): Steps<SiteAdapter | undefined> {
  const inferred = yield* inferUnder([page.body]);
  if (inferred !== undefined) return inferred;
  const tops = yield* shadowTops(page);
  return tops.length === 0 ? undefined : yield* inferUnder(tops);
}

function* inferUnder(tops: readonly Element[]): Steps<SiteAdapter | undefined> {
  const { kinds, signatureOf } = yield* groupElements(tops);
  const picked = yield* pickKinds(kinds);
  const [main, ...others] = picked.map(({ members }) => members);
  const items = others.length === 0 ? (main ?? []) : inPageOrder([main ?? [], ...others].flat());
  yield;
  if (items.length === 0) return undefined;
  const members = new Set(items);
  const isItem = (element: Element) => members.has(element);
  const sample = sampleItems(items, isItem, signatureOf);
  if (!isThread(commonAncestor(items), sample)) return undefined;
  const isMeta = metaTest(labelsOf(sample));
  yield;
  const authors = learnAuthor(sample, isMeta);
  if (authors.length === 0) return undefined;
  yield;
  const body = learnBody(sample, authors, isMeta);
  yield;
  const named = authors.join(", ");
  const ids = yield* readIds(items);
  const isNested = items.some((item) => isInside(item, isItem));
  const isInLists = new Set(items.map(({ parentElement }) => parentElement)).size > 1;
  const levels = isNested
    ? undefined
    : yield* levelsOf(items, body === undefined ? named : `${named}, ${body}`);
  const isSound = yield* mapInSteps(items, soundness(sample, isItem, named));
  return {
    name: "generic",
    detect: "body",
    items: () => items.filter((_, at) => isSound[at] === true),
    item: picked.map(({ selector }) => selector).join(", "),
    id: (element) => ids.get(element) ?? "",
    author: authors,
    time: learnTimes(sample),
    body: body === undefined ? [] : [body],
    isMeta,
    textStart: (text) => afterMention(text) || afterName(text, named),
    parent: parentRule(items, levels),
    // Where replies stand inside their parents, or only say whom they answer, the page shows it so.
    depth: isNested || (levels === undefined && !isInLists) ? "contain" : "parent",
    flags: { postAuthor: byPostAuthor },
    postAuthor: articleAuthor,
  };
}

/** What looks alike and is no comment has no name, or no date and no way to answer. */
export function soundness(
  sample: readonly Pick<SampleItem, "own">[],
  isItem: (element: Element) => boolean,
  named: string,
): (item: Element) => boolean {
  const isMark = (element: Element) => isTime(element) || isReplyControl(element);
  const marked = sample.filter(({ own }) => own.some(isMark));
  const isMarked = marked.length >= sample.length * 0.6;
  return (item) =>
    [item, ...termsOf(item)].some((part) => part.querySelector(named) !== null) &&
    (!isMarked || ownElements(item, isItem).some(isMark));
}

const replyList =
  '[class*="children" i], [class*="replies" i], [class*="responses" i], [class*="indented" i], ' +
  '[id*="replies" i], [id*="children" i]';
const besideReplies = parentByList(
  (element) => /^[OU]L$/.test(element.nodeName) || element.matches(replyList),
);

/** What a comment says, then containment and lists beside their owner, then levels. */
export function parentRule(
  items: readonly Element[],
  levels: ReadonlyMap<Element, number> | undefined,
): (place: Place) => Element | undefined {
  let byLevel: ReadonlyMap<Element, Element | undefined> | undefined;
  return (place) => {
    const found = namedParent(place) ?? besideReplies(place);
    if (found !== undefined || levels === undefined) return found;
    byLevel ??= parentsByLevel(items, (one) => levels.get(one) ?? 0);
    return byLevel.get(place.item);
  };
}

/** The ", " that follows "@Ann" where that is a link within the page, and left out. */
export function afterMention(text: Text): number {
  const before = text.previousSibling;
  if (before === null || !isElement(before) || !before.matches('a[href^="#"]')) return 0;
  if (!before.textContent.startsWith("@")) return 0;
  return /^\s*[,，:：]\s*/.exec(text.data)?.[0].length ?? 0;
}

/** "says:" after a name, in any language: loose words that end in a colon. */
export function afterName(text: Text, named: string): number {
  const before = text.previousSibling;
  if (before === null || !isElement(before) || !before.matches(named)) return 0;
  return /^\s*\p{L}[^:：]{0,30}[:：]\s*$|^\s*[:：]\s*/u.exec(text.data)?.[0].length ?? 0;
}

/** The article's author as the page's head or a byline with `rel` names them. */
export function articleAuthor(page: Document): string | undefined {
  const meta = page.querySelector('meta[name="author"]')?.getAttribute("content");
  const byline = page.querySelector('article [rel~="author"], .byline [rel~="author"], .byline a');
  return (meta ?? byline?.textContent)?.trim() || undefined;
}

function isInside(item: Element, isItem: (element: Element) => boolean): boolean {
  for (let up = item.parentElement; up !== null; up = up.parentElement) if (isItem(up)) return true;
  return false;
}
