import { type Brand, brands } from "./brand";
import { isHonestNeighbour } from "./honest-neighbours";
import { LetterSet } from "./letter-set";
import { isAtEnd, isSlip, typoBetween } from "./typo";

/** Chromium too looks at nothing shorter. */
const shortest = 5;
/** Below this, "boost" would be a misspelt "bpost": only slips of the hand count. */
const shortestInside = 6;
/** Words have more honest neighbours than made-up names, and newspapers are called like each other. */
const shortestWord = 7;
const shortestNews = 9;
const longest = 24;

/** Every name with one letter left out: two names with a common entry are one edit apart. */
const byGap = new Map<string, Brand[]>();
for (const brand of brands) {
  const { name, weight, trade } = brand;
  const least = trade === "news" ? shortestNews : shortest;
  if (weight === "everyday" || name.length < least || name.includes(".")) continue;
  for (const key of gapsOf(name)) byGap.set(key, [...(byGap.get(key) ?? []), brand]);
}

const gaps = new LetterSet(byGap, 8);

/**
 * The brand that a label misses by one letter: one more, one less, another, or two swapped.
 * `from` and `to` cut the label out of a longer text.
 * Chromium's reasons to believe in chance are kept: short names, and most differences at an end.
 *
 * Example: `nearBrand("paypla")` → paypal; `nearBrand("paypal")` → undefined (that is the name).
 */
export function nearBrand(text: string, from = 0, to = text.length): Brand | undefined {
  const length = to - from;
  if (length < shortest || length > longest || !gaps.mayHoldGap(text, from, to)) return undefined;
  const label = text.slice(from, to);
  let found: Brand | undefined;
  for (const key of gapsOf(label)) {
    for (const brand of byGap.get(key) ?? []) {
      if (brand.name === label) return undefined;
      if (isMisspelt(label, brand)) found = brand;
    }
  }
  return found === undefined || isHonestNeighbour(label) ? undefined : found;
}

function isMisspelt(label: string, { name, weight }: Brand): boolean {
  const typo = typoBetween(name, label);
  if (typo === undefined) return false;
  // Nobody is called "paypall" or "gmial" by chance.
  if (isSlip(typo)) return true;
  const least = weight === "word" ? shortestWord : shortestInside;
  if (!isAtEnd(typo)) return name.length >= least && !typo.isHyphen;
  // A last letter wrong, or a first one missing, of a name that nobody else carries.
  const isTelling = weight === "distinct" && name.length >= shortestWord;
  return isTelling && (typo.isHyphen || typo.at > 0 || typo.put === "");
}

function gapsOf(name: string): Set<string> {
  const gaps = new Set([name]);
  for (let at = 0; at < name.length; at += 1) gaps.add(name.slice(0, at) + name.slice(at + 1));
  return gaps;
}
