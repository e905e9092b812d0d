import { type Brand, brands } from "./brand";
import { createLetterSet } from "./letter-set";

/** Shorter names are part of too many honest words. */
const shortestPart = 5;
const gram = 4;

const byName = new Map<string, Brand>();
for (const brand of brands) {
  if (!byName.has(brand.name)) byName.set(brand.name, brand);
}
const byHome = new Map(
  brands.map((brand) => [brand.home.slice(0, brand.home.indexOf(".")), brand]),
);
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
/** One bit in 2^16 for the first four letters of every name. */
const startBits = new Int32Array(2_048);
for (const start of byStart.keys()) {
  let letters = 0;
  for (let at = 0; at < gram; at += 1) letters = (letters << 8) | (start.charCodeAt(at) & 255);
  const bit = Math.imul(letters, 0x9e3779b1) >>> 16;
  startBits[bit >> 5] = (startBits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** True for names that are no word of the language. */
export function isTelling({ weight }: Brand): boolean {
  return weight === "distinct" || weight === "carried";
}

/** The brand with exactly this name. Example: "paypal". */
export function brandNamed(name: string): Brand | undefined {
  return names.mayHold(name, 0, name.length) ? byName.get(name) : undefined;
}

/** The brand whose first domain begins with this label: "servicesaustralia" of Centrelink's. */
export function brandOfHome(label: string): Brand | undefined {
  return byHome.get(label);
}

/** The brand whose name is `text.slice(from, to)`. */
export function brandAt(text: string, from: number, to: number): Brand | undefined {
  return names.mayHold(text, from, to) ? byName.get(text.slice(from, to)) : undefined;
}

/** The longest brand name inside a text; everyday words and short names are not looked for. */
export function brandWithin(text: string): Brand | undefined {
  let found: Brand | undefined;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    // The last four letters, a byte each: names of brands are plain.
    last = (last << 8) | (text.charCodeAt(at) & 255);
    if (at + 1 < gram || !mayStart(last)) continue;
    const from = at + 1 - gram;
    for (const brand of byStart.get(text.slice(from, at + 1)) ?? []) {
      if (!text.startsWith(brand.name, from)) continue;
      if (found === undefined || brand.name.length > found.name.length) found = brand;
    }
  }
  return found;
}

function mayStart(last: number): boolean {
  const bit = Math.imul(last, 0x9e3779b1) >>> 16;
  return ((startBits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}
