import { type Brand, brands } from "./brand";
import { LetterSet } from "./letter-set";

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

const names = new LetterSet(byName);
/** One bit in 2^18 for the first four letters of every name. */
const spread = 18;
const startBits = new Int32Array(2 ** spread / 32);
for (const start of byStart.keys()) {
  let letters = 0;
  for (let at = 0; at < gram; at += 1) letters = lastLetters(letters, start.charCodeAt(at));
  const bit = startBit(letters);
  startBits[bit >> 5] = (startBits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** True for names that are no word of the language. */
export function isTelling({ weight }: Brand): boolean {
  return weight === "distinct" || weight === "carried";
}

/** The brand with exactly this name. Example: "paypal". */
export function brandNamed(name: string): Brand | undefined {
  return names.mayHold(name) ? byName.get(name) : undefined;
}

/** The brand whose first domain begins with this label: "servicesaustralia" of Centrelink's. */
export function brandOfHome(label: string): Brand | undefined {
  return byHome.get(label);
}

/** The brand whose name is `text.slice(from, to)`, of which `hash` is the letters' hash. */
export function brandAt(text: string, from: number, to: number, hash: number): Brand | undefined {
  return names.mayHoldHash(hash) ? byName.get(text.slice(from, to)) : undefined;
}

/** The longest brand name inside a text; everyday words and short names are not looked for. */
export function brandWithin(text: string): Brand | undefined {
  let found: Brand | undefined;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    last = lastLetters(last, text.charCodeAt(at));
    if (mayEndStart(last)) found = longerBrand(text, at, found);
  }
  return found;
}

/** The last four letters of a text, a byte each, after one more: names of brands are plain. */
export function lastLetters(last: number, unit: number): number {
  return (last << 8) | (unit & 255);
}

function startBit(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> (32 - spread);
}

/** False only where no brand's name begins with these four letters. */
export function mayEndStart(last: number): boolean {
  const bit = startBit(last);
  return ((startBits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** The longest brand whose first four letters end at `at`, or `found` where none is longer. */
export function longerBrand(text: string, at: number, found: Brand | undefined): Brand | undefined {
  const from = at + 1 - gram;
  let longest = found;
  for (const brand of from < 0 ? [] : (byStart.get(text.slice(from, at + 1)) ?? [])) {
    if (brand.name.length > (longest?.name.length ?? 0) && text.startsWith(brand.name, from)) {
      longest = brand;
    }
  }
  return longest;
}
