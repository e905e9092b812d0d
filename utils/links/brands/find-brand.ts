import { type Brand, brands } from "./brand";
import { createLetterSet } from "./letter-set";

/** Shorter names are part of too many honest words. */
const shortestPart = 5;
const gram = 4;

const byName = new Map<string, Brand>();
for (const brand of brands) {
  if (!byName.has(brand.name)) byName.set(brand.name, brand);
}
/** Brands by the first four letters of their name, so that one look-up a position is enough. */
const byStart = new Map<string, Brand[]>();
for (const brand of byName.values()) {
  const key = brand.name.slice(0, gram);
  if (
    (brand.weight !== "distinct" && brand.weight !== "carried") ||
    brand.name.length < shortestPart
  )
    continue;
  byStart.set(key, [...(byStart.get(key) ?? []), brand]);
}

const names = createLetterSet(byName);
const starts = createLetterSet(byStart);

/** True for names that are no word of the language. */
export function isTelling({ weight }: Brand): boolean {
  return weight === "distinct" || weight === "carried";
}

/** The brand with exactly this name. Example: "paypal". */
export function brandNamed(name: string): Brand | undefined {
  return names.mayHold(name, 0, name.length) ? byName.get(name) : undefined;
}

/** The brand whose name is `text.slice(from, to)`. */
export function brandAt(text: string, from: number, to: number): Brand | undefined {
  return names.mayHold(text, from, to) ? byName.get(text.slice(from, to)) : undefined;
}

/** The longest brand name inside a text; everyday words and short names are not looked for. */
export function brandWithin(text: string): Brand | undefined {
  let found: Brand | undefined;
  for (let at = 0; at + gram <= text.length; at += 1) {
    if (!starts.mayHold(text, at, at + gram)) continue;
    for (const brand of byStart.get(text.slice(at, at + gram)) ?? []) {
      if (!text.startsWith(brand.name, at)) continue;
      if (found === undefined || brand.name.length > found.name.length) found = brand;
    }
  }
  return found;
}
