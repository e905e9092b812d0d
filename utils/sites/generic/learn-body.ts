import { walkTree } from "@/utils/sites/walk-tree";
import { composer } from "./element-signs";
import type { SampleItem } from "./item-sample";

const least = 0.85;

/**
 * The kind of element that holds what was written: the longest text that is not the page's, in an
 * element apart from the author's name where there is one.
 */
export function learnBody(
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
): string | undefined {
  const kinds = new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]));
  const rated = [...kinds].flatMap((kind) => {
    const rate = rateKind(kind, sample, authors, isMeta);
    return rate === undefined ? [] : [{ kind, rate }];
  });
  const all = wholeOf(sample, authors, isMeta);
  // Where much was written outside of it, it is a part only: the reader then takes the whole.
  const apart = bestOf(rated.filter(({ rate }) => !rate.hasName && rate.prose >= all * 0.65));
  return (apart ?? bestOf(rated.filter(({ rate }) => rate.prose >= all * 0.6)))?.kind;
}

/** What was written in the sample by the strictest count: names and the page's parts left out. */
function wholeOf(
  sample: readonly SampleItem[],
  authors: readonly string[],
  isMeta: (element: Element) => boolean,
): number {
  return sample.reduce((sum, { item, own, byKind }) => {
    const names = new Set(namesIn(byKind, authors));
    const isOwn = new Set(own);
    return sum + measure(item, (one) => !isOwn.has(one) || names.has(one) || isMeta(one)).prose;
  }, 0);
}

interface Rate {
  readonly prose: number;
  readonly junk: number;
  readonly depth: number;
  /** The author's name stands in it. */
  readonly hasName: boolean;
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
  let doubles = 0;
  for (const { own, byKind } of sample) {
    const names = namesIn(byKind, authors);
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
    hasName ||= names.some((name) => body.contains(name));
    prose += measured.prose;
    junk += measured.junk;
    depth += own.indexOf(body);
  }
  // The first of two paragraphs is not the body, however many comments have one only.
  if (holders < sample.length * least || doubles > sample.length * 0.03) return undefined;
  return { prose, junk, depth, hasName };
}

/** The elements that name the author: those of the first kind that the comment has. */
function namesIn(byKind: SampleItem["byKind"], authors: readonly string[]): readonly Element[] {
  const kind = authors.find((one) => byKind.has(one));
  return kind === undefined ? [] : (byKind.get(kind) ?? []);
}

/** Units of text in an element, apart from the parts left out, and in these. */
function measure(root: Element, isOut: (element: Element) => boolean) {
  let prose = 0;
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
      prose += node.data.replace(/[^\p{L}\p{N}]+/gu, "").length;
    },
  });
  return { prose, junk };
}
