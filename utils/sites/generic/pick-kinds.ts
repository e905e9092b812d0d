import { ownElements } from "@/utils/sites/own-elements";
import type { Steps } from "@/utils/sites/steps";
import { childrenOf, elementAround } from "@/utils/sites/walk-tree";
import { isWithin, nearestAround, upOf } from "./dom-order";
import { isLinkedHeading, isTitleLink, nameOf } from "./element-signs";
import type { Kind } from "./group-elements";
import { arePostCells } from "./post-cells";
import { enough, scoreOf } from "./score";
import { hasHeadline } from "./thread-heading";
import { type TraitReader, type Traits, traitReader } from "./traits";
import { isReplyBoxName } from "./words";

const sampleSize = 24;
const maxKinds = 4;
const maxSteps = 8;
/** Elements of a comment that are looked at; what has more is rather the list of them. */
const maxOwn = 300;
const maxMembers = 50_000;

/** The kinds that a page's comments are: often one; roots and replies may be two. `least` is their score. */
export function* pickKinds(kinds: readonly Kind[], least = enough): Steps<readonly Kind[]> {
  const likely = kinds.filter(
    ({ members }) => members.length <= maxMembers && !areBylines(sampleOf(members)),
  );
  const none: ReadonlySet<Element> = new Set();
  const read = traitReader();
  const rated: Rated[] = [];
  for (const kind of likely) {
    const { members } = kind;
    const traits = readSample(kind, none, read);
    const score = rate(kind, traits);
    // Of some only a note is left, or they are advertisements.
    const best = traits.toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const most = rate(kind, best.slice(0, Math.ceil(best.length * 0.75)));
    const named = traits.filter((one) => one.isNamed).length / traits.length;
    // Of two boxes one may be empty, and the other the list of a single comment.
    const [top = 0] = best.map(scoreOf);
    const isAlike = (one: Traits) => (one.times > 0 || one.replies > 0) && scoreOf(one) > top - 2;
    const alike = best.filter(isAlike).length / best.length;
    const isSigned = traits.filter((one) => one.isSigned).length >= traits.length * 0.8;
    const isAnswerable = traits.filter((one) => one.replies > 0).length >= traits.length * 0.8;
    const readSome = (some: readonly Element[]) =>
      readSample({ ...kind, members: some }, none, read);
    if (most >= least && !arePostCells(members, readSome))
      rated.push({
        kind,
        score,
        isSigned,
        isAnswerable,
        size: members.length * (named > 0.5 ? named : 1) * (members.length < 4 ? alike : 1),
      });
    yield;
  }
  const main = rated.reduce<Rated | undefined>(
    (best, one) => (best === undefined || isBetter(one, best) ? one : best),
    undefined,
  );
  if (main === undefined) return [];
  const picked = [main.kind];
  const chosen = new Set(main.kind.members);
  // What is drawn with a class more belongs to those without it.
  const worth = ({ score, kind }: Rated) => score * Math.sqrt(kind.members.length);
  for (const { kind } of rated.toSorted((a, b) => worth(b) - worth(a))) {
    if (picked.length === maxKinds) break;
    yield;
    if (picked.includes(kind) || !isAnother(kind, chosen, read, main.isAnswerable)) continue;
    picked.push(kind);
    for (const member of kind.members) chosen.add(member);
  }
  return picked;
}

/** Parts of article cards: each stands in one of its own, beside or below a headline that leads elsewhere. */
function areBylines(sample: readonly Element[]): boolean {
  const cards = sample.map(elementAround);
  if (sample.length < 2 || new Set(cards).size < sample.length) return false;
  const isTitle = (one: Element) => isLinkedHeading(one) || isTitleLink(one);
  const isInCard = (member: Element, at: number) =>
    [...childrenOf(cards[at] ?? member)].some(isTitle) ||
    [...(member.previousElementSibling?.querySelectorAll("a") ?? [])].some(isTitleLink);
  return sample.filter(isInCard).length > cards.length * 0.6;
}

/** The mean score of a sample. */
function rate(kind: Kind, traits: readonly Traits[]): number {
  const scores = traits.map(scoreOf);
  const mean = scores.reduce((sum, one) => sum + one, 0) / Math.max(1, scores.length);
  // A single element has to look the more like a comment.
  return kind.members.length === 1 ? mean - 2 : mean;
}

/** A sample, each member without the others of its kind and of `chosen`. */
function readSample({ members }: Kind, chosen: ReadonlySet<Element>, read: TraitReader): Traits[] {
  const alike = new Set(members);
  const isApart = (element: Element) => alike.has(element) || chosen.has(element);
  return sampleOf(members).map((member) => read(member, ownElements(member, isApart, maxOwn)));
}

export function sampleOf<Item>(items: readonly Item[], size = sampleSize): Item[] {
  const step = Math.max(1, items.length / size);
  const sample: Item[] = [];
  for (let at = 0; at < items.length; at += step) {
    const item = items[Math.floor(at)];
    if (item !== undefined) sample.push(item);
  }
  return sample;
}

interface Rated {
  readonly kind: Kind;
  readonly score: number;
  /** Nearly all have an author who is named as one. */
  readonly isSigned: boolean;
  /** Nearly all can be answered. */
  readonly isAnswerable: boolean;
  /** How many there are; where most are named as comments, those: the post may be drawn alike. */
  readonly size: number;
}

/** More comments win; of as many, what looks more like them; of alike, the outermost. */
function isBetter(one: Rated, best: Rated): boolean {
  const worth = ({ score, size }: Rated) => score * Math.sqrt(size);
  if (isAroundEach(one.kind, best.kind)) return one.score >= best.score - margin(one, best);
  if (isAroundEach(best.kind, one.kind)) return one.score > best.score + margin(best, one);
  return worth(one) > worth(best);
}

/**
 * Whether each of one kind stands in one of the other, the ends of both at least; of the outer there
 * may be a few more, of which only a note is left.
 */
function isAroundEach({ members: outer }: Kind, { members: inner }: Kind): boolean {
  if (outer.length < inner.length || outer.length > inner.length * 1.34) return false;
  const places = new Set(outer);
  const some = [inner[0], inner[inner.length >> 1], inner.at(-1)];
  const around = some.map((one) => one && chosenAround(one, places));
  return (
    around.every((one) => one !== undefined) &&
    (inner.length < 3 || new Set(around).size === 3) &&
    (inner.length !== 2 || around[0] !== around[2])
  );
}

/**
 * How much worse what stands around may look: more where only it has the author. Around a single comment
 * everything has what it has: that has to look better.
 */
function margin(outer: Rated, inner: Rated): number {
  if (outer.kind.members.length === 1) return -0.1;
  return outer.isSigned && !inner.isSigned ? 2 : 0.75;
}

/**
 * Whether a kind is comments of their own beside those chosen: they still look like comments
 * without what is chosen, and what is chosen around them still does without them.
 */
function isAnother(
  kind: Kind,
  chosen: ReadonlySet<Element>,
  read: TraitReader,
  isAnswerable: boolean,
): boolean {
  if (kind.members.some((member) => chosen.has(member)) || isOtherTable(kind, chosen)) return false;
  const traits = readSample(kind, chosen, read);
  const isMarked = ({ times, replies }: Traits) => times > 0 || replies > 0;
  if (areBoxedReplies(kind, traits, chosen)) return !isPart(kind, chosen);
  if (traits.filter(isMarked).length < traits.length * 0.6) return false;
  if (rate(kind, traits) < enough || isPart(kind, chosen)) return false;
  const answerable = traits.filter(({ replies }) => replies > 0).length;
  const alike = new Set(kind.members);
  const isApart = (element: Element) => alike.has(element) || chosen.has(element);
  const isAnswered = areAnswered(kind, chosen);
  return sampleOf(kind.members).every((member, at) => {
    const around = chosenAround(member, chosen);
    // What stands beside comments that can be answered can be answered too.
    if (around === undefined) {
      if (isAnswered) return true;
      return isBeside(member, chosen) && (!isAnswerable || answerable >= traits.length * 0.5);
    }
    if (member.nodeName === "BLOCKQUOTE" && around.nodeName !== "BLOCKQUOTE") return false;
    const rest = read(around, ownElements(around, isApart, maxOwn));
    // What takes the date or the name away with it is the head of a comment, and no reply to it.
    const { times = 0, isSigned = false, replies = 0 } = traits[at] ?? {};
    const isHead = (times > 0 && rest.times === 0) || (isSigned && !rest.isSigned);
    // What nobody can answer, of nobody called an author, in what has both, tells of who wrote it.
    if (!isSigned && replies === 0 && rest.isSigned && rest.replies > 0) return false;
    return isMarked(rest) && !isHead && scoreOf(rest) >= enough;
  });
}

/** Answers in the very comment that they answer, as newsrooms give them: no date, but a name for what they are. */
function areBoxedReplies(
  { members }: Kind,
  traits: readonly Traits[],
  chosen: ReadonlySet<Element>,
): boolean {
  const isBoxed = (member: Element) =>
    isReplyBoxName(nameOf(member)) && chosenAround(member, chosen) !== undefined;
  return (
    sampleOf(members).every(isBoxed) &&
    traits.every(({ isSigned, proseLength }) => isSigned && proseLength > 0)
  );
}

/** Whether a kind is rows of a table and what is chosen is none: an index of topics below a thread. */
function isOtherTable({ members: [row] }: Kind, [one]: ReadonlySet<Element>): boolean {
  return row?.nodeName === "TR" && one?.nodeName !== "TR";
}

/** Whether what is chosen are answers to some of a kind, which is not the article. */
function areAnswered({ members }: Kind, chosen: ReadonlySet<Element>): boolean {
  if (members.length < 2 || sampleOf(members).every(hasHeadline)) return false;
  const alike = new Set(members);
  return sampleOf([...chosen]).some((one) => chosenAround(one, alike) !== undefined);
}

/** Whether each comment has exactly one of it: a part of a comment, not a reply. */
function isPart({ members }: Kind, chosen: ReadonlySet<Element>): boolean {
  if (members.length < chosen.size || members.length < 2) return false;
  const owners = members
    .map((member) => chosenAround(member, chosen))
    .filter((owner) => owner !== undefined);
  return owners.length === chosen.size && new Set(owners).size === chosen.size;
}

function chosenAround(member: Element, chosen: ReadonlySet<Element>): Element | undefined {
  return nearestAround(member, (one) => chosen.has(one));
}

/** Whether comments already chosen stand in the same part of the page, which has no headline. */
function isBeside(member: Element, chosen: ReadonlySet<Element>): boolean {
  const [first] = chosen;
  let up: Element | undefined = member;
  for (let steps = 0; steps < maxSteps && up !== undefined; steps += 1) {
    if (first !== undefined && isWithin(first, up))
      return up.nodeName !== "BODY" && !hasHeadline(up);
    if (up.nodeName === "ASIDE" || /side-?bar/i.test(nameOf(up))) return false;
    up = upOf(up);
  }
  return false;
}
