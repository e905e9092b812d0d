import { forgetBeside } from "@/utils/sites/beside";
import { firstMatch, ownElements } from "@/utils/sites/own-elements";
import { type BodyContext, bodyOf } from "@/utils/sites/read-fields";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { mapInSteps, type Steps } from "@/utils/sites/steps";
import { isElement } from "@/utils/sites/walk-tree";
import { learnAnswered } from "./answered-name";
import { areHeads, bundleSiblings } from "./bundle-siblings";
import { prepareCalendar } from "./calendar";
import {
  commonAncestor,
  inPageOrder,
  isWithin,
  nearestAround,
  shadowTops,
  upOf,
} from "./dom-order";
import { isReplyMention, nameOf } from "./element-signs";
import { goneTest } from "./gone";
import { type Groups, groupElements, type Kind } from "./group-elements";
import { isSurelyThread, isThread } from "./is-thread";
import { sampleItems } from "./item-sample";
import { kindRater } from "./kind-rater";
import { isLabel } from "./labels";
import { learnParts } from "./learn-parts";
import { learnTimes } from "./learn-times";
import { nameInLine } from "./loose-name";
import { withCommonPart, withText } from "./narrow-items";
import { answeredRule, parentRule } from "./parent-rule";
import { pickKinds } from "./pick-kinds";
import { articleAuthor, byPostAuthor } from "./post-author";
import { readIds } from "./read-ids";
import { sampleOf } from "./sample-of";
import { enough, enoughIfSaid } from "./score";
import { soundness } from "./soundness";
import { hasHeadingAfter } from "./thread-heading";
import { levelsOf } from "./thread-parent";
import { type TraitReader, traitReader } from "./traits";
import { isCommentName } from "./words";

/**
 * A table for a page of a system that nobody described, learnt from the page itself: which kinds
 * of element are comments, and which of their parts are author and body. Undefined where nothing
 * looks enough like comments, or where the page does not say that it has any.
 */
export function* inferAdapter(page: Document): Steps<SiteAdapter | undefined> {
  yield* prepareCalendar(page.documentElement.lang);
  const inferred = yield* inferUnder([page.body]);
  if (inferred !== undefined) return inferred;
  const tops = yield* shadowTops(page);
  return tops.length === 0 ? undefined : yield* inferUnder(tops);
}

/** Places of a page that are looked at: cards and tables may look more like comments than they do. */
const mostTries = 3;

function* inferUnder(tops: readonly Element[]): Steps<SiteAdapter | undefined> {
  forgetBeside();
  const groups = yield* groupElements(tops);
  const read = traitReader();
  const inferred = yield* inferOf(groups, read);
  if (inferred !== undefined && !areHeads(inferred.items?.() ?? [])) return inferred;
  const kinds = yield* bundleSiblings(tops, groups.signatureOf);
  const bundled = yield* inferOf({ ...groups, kinds }, read);
  if (bundled !== undefined) return bundled;
  if (inferred !== undefined) forgetBeside();
  return inferred ?? (yield* inferOf(groups, read, true));
}

/** `isSaid`: of kinds that look less like comments, where the page says that they are. */
function* inferOf(
  groups: Groups,
  read: TraitReader,
  isSaid = false,
): Steps<SiteAdapter | undefined> {
  let { kinds } = groups;
  const rater = kindRater(read);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const picked = yield* pickKinds(kinds, isSaid ? enoughIfSaid : enough, rater);
    if (picked.length === 0) return undefined;
    const isThreadHere = isSaid ? isSurelyThread : isThread;
    // What was taken for replies may stand in a box beside the thread.
    for (const some of picked.length > 1 ? [picked, picked.slice(0, 1)] : [picked]) {
      const inferred = yield* inferFrom(some, groups, isThreadHere);
      if (inferred !== undefined) return inferred;
    }
    // At first other elements of the same place, with those that came along; then other places.
    const [isOut, tried] = tries === 0 ? [isSameKind, picked.slice(0, 1)] : [isSamePlace, picked];
    kinds = kinds.filter((kind) => !tried.some((one) => isOut(kind, one)));
  }
  return undefined;
}

function isSameKind({ selector }: Kind, other: Kind): boolean {
  return selector === other.selector;
}

/** Whether two kinds are about the same part of the page, by the first of each. */
function isSamePlace({ members: [a] }: Kind, { members: [b] }: Kind): boolean {
  return a === undefined || b === undefined || a.contains(b) || b.contains(a);
}

function* inferFrom(
  picked: readonly Kind[],
  { signatureOf }: Pick<Groups, "signatureOf">,
  isThreadHere: typeof isThread,
): Steps<SiteAdapter | undefined> {
  const all = picked.flatMap(({ members }) => members);
  // Shadow roots are gone through one after the other.
  const isOrdered = picked.length < 2 && all[0]?.getRootNode().nodeType === 9;
  const items = withoutPost(isOrdered ? all : inPageOrder(all));
  yield;
  const members = new Set(items);
  const isItem = (element: Element) => members.has(element);
  const sample = sampleItems(items, isItem, signatureOf);
  if (!isThreadHere(commonAncestor(items), sample)) return undefined;
  yield;
  const parts = yield* learnParts(
    sample,
    picked.map((kind) => kind.members),
    isItem,
    signatureOf,
  );
  if (parts === undefined) return undefined;
  const { authors, isLine, bodies, labels, isMeta } = parts;
  if (bodies.length === 0) {
    const said = items.filter(withText(items, signatureOf, isItem, parts));
    if (said.length < items.length && said.length > 0) return yield* inferOnly(said);
    const alike = withCommonPart(items, signatureOf);
    const rest = items.filter((item) => !alike.includes(item));
    const narrower = rest.length === 0 ? undefined : yield* inferOnly(alike);
    const isNamed = (item: Element) => item.querySelector(narrower?.author.join() ?? "") !== null;
    if (narrower !== undefined && narrower.body.length > 0 && !rest.some(isNamed)) return narrower;
  }
  const named = authors.join(", ");
  const isSound = yield* mapInSteps(items, soundness(sample, isItem, named, bodies));
  const left = items.filter((_, at) => isSound[at] === true);
  const sound = new Set(left);
  const ids = yield* readIds(
    left,
    (item) => firstMatch(ownElements(item, isItem), bodies)?.textContent ?? "",
  );
  const isNested = left.some((item) => nearestAround(item, (one) => sound.has(one)) !== undefined);
  const isInLists = new Set(left.map(({ parentElement }) => parentElement)).size > 1;
  const lasts = new Map(left.map((item) => [ids.get(item) ?? item, item]));
  // A copy above the thread answers nobody, and nobody answers it.
  const isCopy = (item: Element) => lasts.get(ids.get(item) ?? item) !== item;
  const thread = left.filter((item) => !isCopy(item));
  const levels = isNested ? undefined : yield* levelsOf(thread, [...authors, ...bodies].join(", "));
  const adapter: SiteAdapter = {
    name: "generic",
    detect: "body",
    items: () => [...thread, ...left.filter(isCopy)],
    item: picked.map(({ selector }) => selector).join(", "),
    id: (element) => ids.get(element) ?? "",
    author: authors,
    ...(isLine
      ? {
          authorName: (item) => {
            const line = firstMatch(ownElements(item, isItem), authors);
            return line && nameInLine(line);
          },
        }
      : {}),
    time: learnTimes(sample),
    body: bodies,
    isMeta,
    isLabel: (element) => isLabel(labels, element),
    textStart: textStartBehind(named),
    parent: answeredRule(
      parentRule(thread, levels),
      learnAnswered(sample, authors, bodies),
      authors,
    ),
    // Where replies stand inside their parents, or only say whom they answer, the page shows it so.
    depth: isNested || (levels === undefined && !isInLists) ? "contain" : "parent",
    flags: {
      postAuthor: byPostAuthor,
      deleted: goneTest(sample, (one) => sound.has(one), bodies),
    },
    postAuthor: articleAuthor,
  };
  // Lines of what somebody did look like comments, and have no text.
  const [main, ...others] = picked;
  const said = others.filter(({ members: alike }) => !isBlank(alike, { adapter, isItem }));
  return main === undefined || said.length === others.length
    ? adapter
    : yield* inferFrom([main, ...said], { signatureOf }, isThreadHere);

  function inferOnly(some: readonly Element[]) {
    const selector = picked[0]?.selector ?? "";
    return inferFrom([{ selector, members: some }], { signatureOf }, isThreadHere);
  }
}

function isBlank(alike: readonly Element[], context: BodyContext): boolean {
  return sampleOf(alike, 6).every((one) => {
    const { text, asides } = bodyOf(one, context).read();
    return text === "" && asides === undefined;
  });
}

/** Without what all others answer: forums draw it alike, outside of the box that says it holds comments. */
function withoutPost(items: readonly Element[]): readonly Element[] {
  const [first, ...rest] = items;
  if (first === undefined || rest.length < 2 || isCommentName(nameOf(first))) return items;
  const [second = first] = rest;
  // What an expert says may stand in a list of comments of its own above all others.
  const list = nearestAround(
    first,
    (one) => isWithin(second, one) || /comm?ent/i.test(nameOf(one)),
  );
  if (list !== undefined && !isWithin(second, list)) return items;
  for (
    let box: Element | undefined = commonAncestor(rest);
    box !== undefined && !isWithin(first, box);
    box = upOf(box)
  )
    if (isCommentName(nameOf(box)) || hasHeadingAfter(first, box)) return rest;
  return items;
}

/** What stands at the start of a text behind a name, and is not the commenter's; `named` matches names. */
export function textStartBehind(named: string): NonNullable<SiteAdapter["textStart"]> {
  return (text, author) => afterMention(text) || afterName(text, named, author);
}

/** The ", " that follows "@Ann" where that is left out: a link within the page, or "Reply@Ann:". */
function afterMention(text: Text): number {
  const { previousSibling: before, nextSibling: after } = text;
  if (after !== null && isElement(after) && isReplyMention(after)) return text.length;
  if (before === null || !isElement(before) || before.nodeName !== "A") return 0;
  if (!before.textContent.startsWith("@")) return 0;
  if (!before.matches('[href^="#"]') && !isReplyMention(before)) return 0;
  return /^\s*[,，:：]\s*/.exec(text.data)?.[0].length ?? 0;
}

/** "says:" after the author's name, in any language: loose words that end in a colon. Others are called by name. */
function afterName(text: Text, named: string, author: Element | undefined): number {
  const before = text.previousSibling;
  if (before === null || !isElement(before) || !before.matches(named)) return 0;
  if (author && author.textContent !== before.textContent) return 0;
  return /^\s*\p{L}[^:：]{0,30}[:：]\s*$|^\s*[:：]\s*/u.exec(text.data)?.[0].length ?? 0;
}
