import { childrenOf } from "@/utils/sites/walk-tree";
import { isWithin } from "./dom-order";
import { composer } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { measure, namesIn, writtenIn } from "./measure-text";
import { preciseSelector } from "./precise-selector";

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
  const best = widest && narrowed(widest, rated);
  return best && preciseSelector(best.kind, sample);
}

/** What was written in the sample by the strictest count: names and the page's parts left out. */
function wholeOf(
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
): number {
  return sample.reduce((sum, one) => sum + writtenIn(one, authors, isMeta).prose, 0);
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
