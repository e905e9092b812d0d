import { type Brand, brandOfDomain, brands } from "./brand";
import { brandNamed } from "./find-brand";
import { isHonestNeighbour } from "./honest-neighbours";
import { extendLetters, LetterSet } from "./letter-set";
import { nearBrand } from "./near-brand";

const shortest = 5;
const shortestHyphened = 7;

/** Letters that are read for each other in a hurry, brought to one of them. */
const readAs: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  i: "l",
};

const unitsReadAs = new Uint16Array(128);
for (let unit = 0; unit < unitsReadAs.length; unit += 1) {
  const letter = String.fromCharCode(unit);
  unitsReadAs[unit] = (readAs[letter] ?? letter).charCodeAt(0);
}

const longest = 64;
/** A name as it is read: digits as letters, pairs as one. */
const readUnits = new Uint16Array(longest);

/** Lays a name into `readUnits` and tells how many units it has there. */
function readName(name: string): number {
  let length = 0;
  let last = 0;
  for (let at = 0; at < name.length && length < longest; at += 1) {
    const written = name.charCodeAt(at);
    const unit = unitsReadAs[written] ?? written;
    const joined = joinedUnit(last, unit);
    if (joined === 0) length += 1;
    last = joined === 0 ? unit : joined;
    readUnits[length - 1] = last;
  }
  return length;
}

/** "rn" is read as "m", "vv" as "w", "cl" as "d"; 0 where nothing is read as one. */
function joinedUnit(first: number, second: number): number {
  if (first === 114 && second === 110) return 109;
  if (first === 118 && second === 118) return 119;
  return first === 99 && second === 108 ? 100 : 0;
}

function asRead(name: string): string {
  return String.fromCharCode(...readUnits.subarray(0, readName(name)));
}

function readingHash(name: string): number {
  const length = readName(name);
  let hash = 0;
  for (let at = 0; at < length; at += 1) hash = extendLetters(hash, readUnits[at] ?? 0);
  return hash;
}

const byReading = new Map<string, Brand>();
/** Names that belong to somebody: "wikimedia" is no misspelt "wikipedia". */
const ownNames = new Set<string>();
for (const brand of brands) {
  if (brand.name.length >= shortest && brand.weight !== "everyday") {
    byReading.set(asRead(brand.name), brand);
  }
  for (const domain of brand.domains) ownNames.add(domain.slice(0, domain.indexOf(".")));
}

/** Most names are no brand's, and are never spelt out. */
const readings = new LetterSet(byReading);

/**
 * The brand that a name is misread for: letters that look alike ("paypa1", "arnazon"), one letter
 * wrong ("netfllx"), or hyphens inside ("face-book").
 */
export function misspeltBrand(name: string): Brand | undefined {
  if (name.length < shortest) return undefined;
  const read = readings.mayHoldHash(readingHash(name)) ? byReading.get(asRead(name)) : undefined;
  const found =
    read !== undefined && read.name !== name ? read : (hyphened(name) ?? nearBrand(name));
  return found === undefined || isSomebodys(name) ? undefined : found;
}

function isSomebodys(name: string): boolean {
  return (
    ownNames.has(name) || isHonestNeighbour(name) || brandOfDomain(`${name}.com`) !== undefined
  );
}

/** A distinctive name with hyphens where its owner writes none. */
function hyphened(name: string): Brand | undefined {
  if (!name.includes("-")) return undefined;
  const brand = brandNamed(name.replaceAll("-", ""));
  return brand?.weight === "distinct" && brand.name.length >= shortestHyphened ? brand : undefined;
}
