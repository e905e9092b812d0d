import { sampleItems } from "./item-sample";
import { learnBody } from "./learn-body";
import type { Parts } from "./learn-parts";
import type { SignatureOf } from "./signature";

/** More kinds than these are no kinds. */
const mostSorts = 6;
/** Units in which a timeline says what somebody did. */
const longestLine = 200;

/**
 * Whether an item is of a sort that has a text apart from its name: in timelines, lines of what
 * somebody did stand among what people said, and look alike.
 */
export function withText(
  items: readonly Element[],
  signatureOf: SignatureOf,
  isItem: (element: Element) => boolean,
  { authors, isMeta }: Parts,
): (item: Element) => boolean {
  const sorts = Map.groupBy(items, signatureOf);
  if (sorts.size < 2 || sorts.size > mostSorts) return () => true;
  const named = authors.join();
  // Whose name stands beside a text has said it.
  const isLine = (item: Element) =>
    item.textContent.trim().length <= longestLine &&
    item.querySelector("p, textarea") === null &&
    item.querySelector(named) !== null;
  const said = [...sorts].filter(
    ([, members]) =>
      !members.every(isLine) ||
      learnBody(sampleItems(members, isItem, signatureOf), authors, isMeta, true) !== undefined,
  );
  const names = new Set(said.map(([name]) => name));
  return (item) => names.has(signatureOf(item));
}

/**
 * Those of `items` that have a part which most of them have: boards give the class of a post to
 * other boxes too. All of them where there is no such part.
 */
export function withCommonPart(
  items: readonly Element[],
  signatureOf: SignatureOf,
): readonly Element[] {
  const holders = new Map<string, Element[]>();
  for (const item of items) {
    for (const kind of new Set([...item.children].map(signatureOf)))
      holders.set(kind, [...(holders.get(kind) ?? []), item]);
  }
  const [most = items] = [...holders.values()].toSorted((a, b) => b.length - a.length);
  return most.length < Math.max(2, items.length * 0.6) ? items : most;
}
