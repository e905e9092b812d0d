import { type Brand, brands } from "./brand";
import { isTelling } from "./find-brand";
import { createLetterSet } from "./letter-set";

/**
 * Shorter names have honest neighbours ("lemonade" is no "lemonde"): how short is bearable depends
 * on how often a trade is copied and how its names are made.
 */
const shortest: Readonly<Record<string, number>> = {
  payments: 6,
  crypto: 6,
  mail: 6,
  social: 6,
  shops: 6,
  news: 10,
};
const shortestElse = 8;
const shortestLabel = 5;
const longest = 24;

/** Every name with one letter left out: two names with a common entry are one edit apart. */
const byGap = new Map<string, Brand[]>();
for (const brand of brands) {
  const least = shortest[brand.trade] ?? shortestElse;
  if (!isTelling(brand) || brand.name.length < least || brand.name.includes(".")) continue;
  for (const key of gapsOf(brand.name)) byGap.set(key, [...(byGap.get(key) ?? []), brand]);
}

const gaps = createLetterSet(byGap, 8);

/**
 * The brand that a label misses by one letter: one more, one less, another, or two swapped.
 *
 * Example: `nearBrand("paypa1")` → paypal; `nearBrand("paypal")` → undefined (that is the name).
 */
export function nearBrand(label: string): Brand | undefined {
  if (label.length < shortestLabel || label.length > longest || !gaps.mayHoldGap(label)) {
    return undefined;
  }
  let found: Brand | undefined;
  for (const key of gapsOf(label)) {
    for (const brand of byGap.get(key) ?? []) {
      if (brand.name === label) return undefined;
      if (isOneEdit(label, brand.name)) found = brand;
    }
  }
  return found;
}

function gapsOf(name: string): Set<string> {
  const gaps = new Set([name]);
  for (let at = 0; at < name.length; at += 1) gaps.add(name.slice(0, at) + name.slice(at + 1));
  return gaps;
}

/** A common gap may also mean two letters exchanged far apart: that is two edits. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = a.slice(from, endA);
  const right = b.slice(from, endB);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left[1]}${left[0]}`;
}
