import { allMatches, firstMatch } from "@/utils/sites/own-elements";
import { type Candidate, candidatesOf } from "./candidate-selectors";

/** Fewer than this share of what is wanted is not worth a selector. */
const leastShare = 0.1;
const mostSelectors = 3;
/** How much better a selector has to fit to make up for one unit of its cost. */
export const perCost = 0.004;

/**
 * Selectors that together match the wanted elements and no others, as nearly as there are any;
 * usually one. `root` is what they are asked of.
 */
export function selectorsFor(root: ParentNode, wanted: readonly Element[]): readonly string[] {
  const chosen: string[] = [];
  const isWanted = new Set(wanted);
  let left = new Set(wanted);
  while (left.size > wanted.length * 0.02 && chosen.length < mostSelectors + 1) {
    const all = [...left];
    const samples = [all[0], all[Math.floor(all.length / 2)], all.at(-1)];
    const rate = ({ selector, cost }: Candidate) => {
      const matched = [...root.querySelectorAll(selector)];
      const right = matched.filter((element) => left.has(element)).length;
      const wrong = matched.filter((element) => !isWanted.has(element)).length;
      return (2 * right) / (matched.length + left.size) - wrong / matched.length - perCost * cost;
    };
    const best = bestOf(samples, (one) => candidatesOf(one), rate);
    if (best === undefined) break;
    chosen.push(best);
    left = new Set(all.filter((element) => !element.matches(best)));
    if (left.size === all.length) break;
  }
  return chosen;
}

/** What it costs that a comment has more than one match, though the first is right. */
const perDouble = 0.3;

/** A comment's own elements, and the one of them that is wanted. */
export interface WantedPart {
  readonly item: Element;
  readonly own: readonly Element[];
  readonly part: Element | undefined;
}

/**
 * Selectors whose first match in each comment's own scope is the wanted part; they name nothing
 * outside of the comment. Of as good ones, those that last longest.
 */
export function partSelectors(wanted: readonly WantedPart[]): readonly string[] {
  const chosen: string[] = [];
  let left = wanted.filter(({ part }) => part !== undefined);
  while (left.length > wanted.length * leastShare && chosen.length < mostSelectors) {
    const before = [...chosen];
    const rate = ({ selector, cost }: Candidate) => {
      const right = wanted.filter(
        ({ own, part }) => firstMatch(own, [...before, selector]) === part,
      );
      const several = right.filter(({ own }) => allMatches(own, [selector]).length > 1);
      const share = (right.length - perDouble * several.length) / wanted.length;
      return share - perCost * cost;
    };
    const samples = left.filter((_, at) => at % Math.ceil(left.length / 3) === 0);
    const best = bestOf(
      samples,
      ({ part, item }) => (part === undefined ? [] : candidatesOf(part, item)),
      rate,
    );
    if (best === undefined) break;
    chosen.push(best);
    const rest = left.filter(({ own, part }) => firstMatch(own, chosen) !== part);
    if (rest.length === left.length) break;
    left = rest;
  }
  return chosen;
}

function bestOf<Sample>(
  samples: readonly (Sample | undefined)[],
  candidates: (sample: Sample) => readonly Candidate[],
  rate: (candidate: Candidate) => number,
): string | undefined {
  const all = samples.flatMap((sample) => (sample === undefined ? [] : candidates(sample)));
  const seen = new Set<string>();
  let best: string | undefined;
  let bestRate = 0;
  for (const candidate of all) {
    if (seen.has(candidate.selector)) continue;
    seen.add(candidate.selector);
    const rated = rate(candidate);
    if (rated > bestRate) {
      best = candidate.selector;
      bestRate = rated;
    }
  }
  return best;
}
