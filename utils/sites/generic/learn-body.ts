import { allMatches } from "@/utils/sites/own-elements";
import { childrenOf, walkTree } from "@/utils/sites/walk-tree";
import { isWithin } from "./dom-order";
import {
  composer,
  isAmongWords,
  isQuoteControl,
  isReplyControl,
  isTitleLink,
} from "./element-signs";
import type { SampleItem } from "./item-sample";
import { labelIn } from "./labels";
import { preciseSelector } from "./precise-selector";
import type { SignatureOf } from "./signature";

const least = 0.85;
/** Nobody who comments can write a class. */
const besideText = "blockquote:not([class]), pre, ul:not([class]), ol:not([class])";

/**
 * The kind of element that holds what was written: the longest text that is not the page's, in an
 * element apart from the author's name where there is one, and in no other where `isApart`.
 */
export function learnBody(
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
  isApart = false,
): string | undefined {
  const kinds = new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]));
  const rated = [...kinds].flatMap((kind) => {
    const rate = rateKind(kind, sample, authors, isMeta);
    return rate === undefined ? [] : [{ kind, rate }];
  });
  const all = wholeOf(sample, authors, isMeta);
  // Where much was written outside of it, it is a part only: the reader then takes the whole.
  const nameless = rated.filter(({ rate }) => !rate.hasName && rate.prose >= all * 0.65);
  const apart = bestOf(isApart ? nameless : nameless.filter(({ rate }) => !rate.isPart));
  if (apart === undefined && isApart) return undefined;
  const widest = apart ?? bestOf(rated.filter(({ rate }) => rate.prose >= all * 0.6));
  const best = widest === undefined ? undefined : narrowed(widest, rated);
  return best === undefined ? undefined : preciseSelector(best.kind, sample);
}

/**
 * Whether most of a sample say something besides links to elsewhere: topics of an index, headlines
 * and bookmarks do not. `bodies` are the kinds that hold what was written, where there are such.
 */
export function isSpoken(
  sample: readonly SampleItem[],
  authors: readonly string[],
  bodies: readonly string[],
  isMeta: (element: Element) => boolean,
): boolean {
  if (isIndex(sample, authors, bodies)) return false;
  const isTitle = (element: Element) =>
    element.nodeName === "A" && element.hasAttribute("href") && element.querySelector("p") === null;
  const isOut = (element: Element) => isMeta(element) || isTitle(element);
  const spoken = sample.filter((one) => {
    const [body] = allMatches(one.own, bodies);
    return body === undefined || isTitle(body)
      ? writtenIn(one, authors, isOut).letters > 0
      : measure(body, isOut).letters > 0;
  });
  return spoken.length >= sample.length / 2;
}

/** Whether nobody is answered, and each begins with a title that leads to a page of its own: topics, requests. */
function isIndex(
  sample: readonly SampleItem[],
  authors: readonly string[],
  bodies: readonly string[],
): boolean {
  const titles = sample.flatMap(({ own, byKind }) => {
    // "8 replies" is no control.
    const isAnswer = (one: Element) => isReplyControl(one) && !/\d/.test(one.textContent);
    if (own.some((one) => isAnswer(one) || isQuoteControl(one))) return [];
    const names = namesIn({ own, byKind }, authors);
    const [body] = allMatches(own, bodies);
    const before = body === undefined ? own : own.slice(0, own.indexOf(body));
    const isTitle = (one: Element) =>
      isTitleLink(one) &&
      !isAmongWords(one) &&
      !names.some((name) => isWithin(name, one) || isWithin(one, name));
    const title = before.find(isTitle);
    return title === undefined ? [] : labelIn(title);
  });
  return titles.length > 1 && new Set(titles).size >= sample.length * 0.6;
}

/**
 * Kinds of element that hold controls and counters alone, nearly wherever they hold anything: what
 * else stands in one of them is one more control, in words that we do not know.
 */
export function controlKinds(
  sample: readonly SampleItem[],
  signatureOf: SignatureOf,
  isMeta: (element: Element) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, { all: number; controls: number }>();
  for (const element of sample.flatMap(({ own }) => own)) {
    if (!isRow(element) || !/[\p{L}\p{N}]/u.test(element.textContent)) continue;
    const kind = signatureOf(element);
    const count = counts.get(kind) ?? { all: 0, controls: 0 };
    counts.set(kind, count);
    count.all += 1;
    if (measure(element, isMeta).prose === 0) count.controls += 1;
  }
  const isSure = ({ all, controls }: { all: number; controls: number }) =>
    controls > 2 && controls >= all * 0.66;
  return new Set([...counts].filter(([, count]) => isSure(count)).map(([kind]) => kind));
}

/** What rows of controls are made of; nobody who comments can write a class. */
export function isRow(element: Element): boolean {
  return (
    /^(?:DIV|UL|OL|LI|MENU|FOOTER|NAV|TD)$/.test(element.nodeName) && element.classList.length > 0
  );
}

/** What was written in the sample by the strictest count: names and the page's parts left out. */
function wholeOf(
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
): number {
  return sample.reduce((sum, one) => sum + writtenIn(one, authors, isMeta).prose, 0);
}

function writtenIn(
  { item, own, byKind }: SampleItem,
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
) {
  const names = new Set(namesIn({ own, byKind }, authors));
  const isOwn = new Set(own);
  return measure(item, (one) => !isOwn.has(one) || names.has(one) || isMeta(one));
}

/** In a short thread one may be without: a comment that was removed, a line of the page's. */
function leastHolders(of: number): number {
  return of < 4 ? of * least : Math.min(of * least, of - 1);
}

interface Rate {
  readonly prose: number;
  /** By comment of the sample; 0 where it has none of the kind. */
  readonly each: readonly number[];
  readonly junk: number;
  readonly depth: number;
  /** The author's name stands in it. */
  readonly hasName: boolean;
  /** Of some comment a quotation or a program stands beside it. */
  readonly isPart: boolean;
}

interface RatedKind {
  readonly kind: string;
  readonly rate: Rate;
}

function bestOf(rated: readonly RatedKind[]): RatedKind | undefined {
  const [best] = rated.toSorted(
    (a, b) =>
      b.rate.prose - a.rate.prose || a.rate.junk - b.rate.junk || a.rate.depth - b.rate.depth,
  );
  return best;
}

/** Units that are no loss: "OP" beside a name, "4F" above a text. */
const mostOfBadge = 6;

/** The narrowest kind that has all of what was written but badges of a few signs. */
function narrowed(widest: RatedKind, rated: readonly RatedKind[]): RatedKind {
  const isAll = ({ rate }: RatedKind) =>
    rate.each.every((prose, at) => {
      const most = widest.rate.each[at] ?? 0;
      return most - prose <= (prose === 0 ? 0 : mostOfBadge);
    });
  const [best] = rated
    .filter(
      (one) =>
        (!one.rate.hasName || widest.rate.hasName) &&
        one.rate.junk <= widest.rate.junk &&
        isAll(one),
    )
    .toSorted(
      (a, b) =>
        a.rate.junk - b.rate.junk || b.rate.prose - a.rate.prose || a.rate.depth - b.rate.depth,
    );
  return best ?? widest;
}

function rateKind(
  kind: string,
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
): Rate | undefined {
  let holders = 0;
  let prose = 0;
  let junk = 0;
  let depth = 0;
  let hasName = false;
  let isPart = false;
  let doubles = 0;
  const each: number[] = [];
  for (const { own, byKind } of sample) {
    each.push(0);
    const names = namesIn({ own, byKind }, authors);
    const isOwn = new Set(own);
    const isOut = (one: Element) => !isOwn.has(one) || names.includes(one) || isMeta(one);
    // A second one in which nothing was written is a row of links.
    const [body, ...others] = byKind.get(kind) ?? [];
    const isDouble = others.some((one) => measure(one, isOut).prose > 0);
    if (isDouble) doubles += 1;
    if (body === undefined || isDouble) continue;
    if (isMeta(body) || names.some((name) => name.contains(body))) continue;
    if (body.querySelector(composer) !== null) continue;
    const measured = measure(body, isOut);
    holders += 1;
    hasName ||= names.some((name) => isWithin(name, body));
    isPart ||= [...childrenOf(body.parentElement ?? body)].some(
      (one) => one !== body && one.matches(besideText) && !isOut(one),
    );
    prose += measured.prose;
    each[each.length - 1] = measured.prose;
    junk += measured.junk;
    depth += own.indexOf(body);
  }
  // The first of two paragraphs is not the body, however many comments have one only.
  if (holders < leastHolders(sample.length) || doubles > sample.length * 0.03) return undefined;
  return { prose, each, junk, depth, hasName, isPart };
}

/** The elements that name the author: those of the first kind that the comment has. */
function namesIn(
  { own, byKind }: Pick<SampleItem, "own" | "byKind">,
  authors: readonly string[],
): readonly Element[] {
  for (const kind of authors) {
    const found = byKind.get(kind) ?? own.filter((one) => one.matches(kind));
    if (found.length > 0) return found;
  }
  return [];
}

/** Units of text in an element, apart from the parts left out, and in these. */
function measure(root: Element, isOut: (element: Element) => boolean) {
  let prose = 0;
  let letters = 0;
  let junk = 0;
  walkTree(root, {
    enter(element) {
      if (/^(?:SCRIPT|STYLE|TEMPLATE|SVG)$/i.test(element.nodeName)) return false;
      if (element === root || !isOut(element)) return true;
      junk += element.textContent.trim().length;
      return false;
    },
    leave() {},
    text(node) {
      const units = node.data.replace(/[^\p{L}\p{N}]+/gu, "");
      prose += units.length;
      letters += units.replace(/\p{N}+/gu, "").length;
    },
  });
  return { prose, letters, junk };
}
