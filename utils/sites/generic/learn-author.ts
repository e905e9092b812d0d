import { allMatches } from "@/utils/sites/own-elements";
import { scoreBeside } from "./beside-names";
import type { SampleItem } from "./item-sample";
import { nameInLine } from "./loose-name";
import { isSigning } from "./name-signs";
import { preciseSelector } from "./precise-selector";
import { leastNamed, rateAuthor } from "./rate-author";

const maxKinds = 3;

/**
 * The kinds of element that name authors, the surest first: a link where the author has an
 * address, a span where not. Empty where too few comments would have a name.
 */
export function learnAuthor(
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
): readonly string[] {
  const chosen: string[] = [];
  const kinds: string[] = [];
  let unnamed = sample;
  let isMixed = false;
  while (chosen.length < maxKinds && unnamed.length > sample.length * 0.05) {
    const kind = bestKind(unnamed, isMeta, kinds, sample);
    if (kind === undefined) break;
    kinds.push(kind);
    chosen.push(preciseSelector(kind, unnamed));
    // The first link of guests may be a control: where they are many, what names them is looked for first.
    const isGuest = ({ byKind }: SampleItem) => {
      const one = byKind.get(kind)?.find(isSigning);
      return one?.nodeName === "A" && isMeta(one);
    };
    const areMany = unnamed.filter(isGuest).length >= unnamed.length * leastNamed.one;
    isMixed ||= areMany;
    unnamed = unnamed.filter((one) => !one.byKind.has(kind) || (areMany && isGuest(one)));
  }
  if (isMixed) chosen.reverse();
  return unnamed.length <= sample.length * (1 - leastNamed.all) ? chosen : [];
}

/**
 * The kind of line in which names stand that have no element of their own, where nearly every
 * comment has one: see `nameInLine`, which `read` is, or `looseName`.
 */
export function learnNameLine(
  sample: readonly SampleItem[],
  read = nameInLine,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { byKind } of sample) {
    for (const [kind, [first]] of byKind) {
      if (first !== undefined && read(first) !== undefined)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= sample.length * 0.85 ? best[0] : undefined;
}

/** Whether what names authors are such lines. */
export function areNameLines(sample: readonly SampleItem[], authors: readonly string[]): boolean {
  const lines = sample.filter(({ own }) => {
    const [first] = allMatches(own, authors);
    return first !== undefined && nameInLine(first) !== undefined;
  });
  return lines.length >= sample.length * 0.85;
}

function bestKind(
  sample: readonly SampleItem[],
  isMeta: (element: Element) => boolean,
  kinds: readonly string[],
  whole: readonly SampleItem[],
): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  for (const kind of new Set(sample.flatMap(({ byKind }) => [...byKind.keys()]))) {
    const rate = rateAuthor(kind, sample, isMeta, whole);
    const score = rate > 0 ? rate + scoreBeside(kind, kinds, whole) : rate;
    if (score > bestScore) {
      best = kind;
      bestScore = score;
    }
  }
  return best;
}
