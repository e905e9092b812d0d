import type { PickedRule } from "@/utils/core/picked-rule";
import type { Groups } from "@/utils/sites/generic/group-elements";
import { metaTest, type SampleItem, sampleItems } from "@/utils/sites/generic/item-sample";
import { labelsOf } from "@/utils/sites/generic/labels";
import { learnAuthor } from "@/utils/sites/generic/learn-author";
import { learnBody } from "@/utils/sites/generic/learn-body";
import { learnTimes } from "@/utils/sites/generic/learn-times";
import { allMatches, firstMatch, ownElements } from "@/utils/sites/own-elements";
import { elementAround } from "@/utils/sites/walk-tree";
import { candidatesOf } from "./candidate-selectors";
import { partSelectors, perCost, selectorsFor, type WantedPart } from "./choose-selectors";
import { hostsOf } from "./hosts-of";
import { learnId } from "./learn-id";

/** What a person corrected by pointing at it. */
export interface Corrections {
  readonly author?: Element;
  readonly body?: Element;
}

const mostLabels = 24;
const longestLabel = 30;

/**
 * A rule from comments that are known: selectors that last for them and for their parts. Undefined
 * where no selector tells them from the rest of the page. What is corrected wins over what looks
 * like an author or a body.
 */
export function learnRule(
  items: readonly Element[],
  { signatureOf }: Pick<Groups, "signatureOf">,
  corrections: Corrections = {},
): PickedRule | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const item = selectorsFor(first.getRootNode() as ParentNode & Node, items).join(", ");
  if (item === "") return undefined;
  const known = new Set(items);
  const isItem = (element: Element) => known.has(element);
  const sample = sampleItems(items, isItem, signatureOf);
  const labels = labelsOf(sample);
  const isMeta = metaTest(labels);
  const named =
    corrections.author === undefined
      ? learnAuthor(sample, isMeta)
      : [signatureOf(corrections.author)];
  const author =
    corrections.author === undefined
      ? partSelectors(partsOf(sample, named))
      : pointedSelectors(corrections.author, sample, isItem);
  const written = learnBody(sample, named, isMeta);
  const body =
    corrections.body === undefined
      ? partSelectors(partsOf(sample, written === undefined ? [] : [written]))
      : pointedSelectors(corrections.body, sample, isItem);
  const isNested = ({ parentElement }: Element) =>
    parentElement !== null && closestItem(parentElement, isItem) !== undefined;
  return {
    v: 1,
    hosts: hostsOf(first),
    item,
    id: learnId(items),
    author,
    time: timesOf(sample),
    body,
    labels: plainLabels(labels, sample, author),
    parent: items.some(isNested) ? "contain" : "auto",
  };
}

/** Of the places where times may stand, those where this site has some. */
function timesOf(sample: readonly SampleItem[]): readonly string[] {
  const all = [...new Set(learnTimes(sample))];
  return all.filter((time) => sample.some(({ own }) => firstMatch(own, [time]) !== undefined));
}

/** Words of the page itself: what people are called, and numbers, are not kept. */
function plainLabels(
  labels: ReadonlySet<string>,
  sample: readonly SampleItem[],
  author: readonly string[],
): readonly string[] {
  const names = new Set(sample.map(({ own }) => firstMatch(own, author)?.textContent.trim()));
  const isPlain = (label: string) =>
    label.length <= longestLabel && !/\d/.test(label) && !names.has(label);
  return [...labels].filter(isPlain).slice(0, mostLabels);
}

/** In each comment, what the generic reader would take. */
function partsOf(sample: readonly SampleItem[], kinds: readonly string[]): WantedPart[] {
  return sample.map(({ item, own }) => {
    const found = allMatches(own, kinds);
    const part = found.find(({ textContent }) => /\S/.test(textContent)) ?? found[0];
    return { item, own, part };
  });
}

/**
 * The selector for a part that a person pointed at: the first match in its own comment is this very
 * part, and of such selectors the one that finds something in the most other comments.
 */
function pointedSelectors(
  part: Element,
  sample: readonly SampleItem[],
  isItem: (element: Element) => boolean,
): readonly string[] {
  const item = closestItem(part, isItem);
  if (item === undefined) return [];
  const own = ownElements(item, isItem);
  const others = sample.filter((one) => one.item !== item);
  const rated = candidatesOf(part, item)
    .filter(({ selector }) => firstMatch(own, [selector]) === part)
    .map(({ selector, cost }) => {
      const found = others.filter((other) => firstMatch(other.own, [selector]) !== undefined);
      return { selector, rate: found.length / Math.max(1, others.length) - cost * perCost };
    });
  const [best] = rated.toSorted((a, b) => b.rate - a.rate);
  return best === undefined ? [] : [best.selector];
}

/** The comment that an element stands in. */
export function closestItem(
  element: Element,
  isItem: (element: Element) => boolean,
): Element | undefined {
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    if (isItem(at)) return at;
  }
  return undefined;
}
