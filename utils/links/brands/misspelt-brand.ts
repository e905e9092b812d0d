import { type Brand, brandOfDomain, brands } from "./brand";
import { isTelling } from "./find-brand";
import { nearBrand } from "./near-brand";

const shortest = 5;

/** Letters that are read for each other in a hurry, brought to one of them. */
const readAs: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  i: "l",
};

function asRead(name: string): string {
  let read = "";
  for (let at = 0; at < name.length; at += 1) {
    const letter = name[at] ?? "";
    const next = name[at + 1];
    const isPair = (letter === "r" && next === "n") || (letter === "v" && next === "v");
    read += isPair ? (letter === "r" ? "m" : "w") : (readAs[letter] ?? letter);
    if (isPair) at += 1;
  }
  return read;
}

const byReading = new Map<string, Brand>();
/** First letter and length of every reading. */
const readShapes = new Set<string>();
/** Names that belong to somebody: "wikimedia" is no misspelt "wikipedia". */
const ownNames = new Set<string>();
for (const brand of brands) {
  if (brand.name.length >= shortest && brand.weight !== "everyday") {
    const read = asRead(brand.name);
    byReading.set(read, brand);
    readShapes.add((read[0] ?? "") + read.length);
  }
  for (const domain of brand.domains) ownNames.add(domain.slice(0, domain.indexOf(".")));
}

/** Known words and firms one letter away from a brand. */
const honestNeighbours = new Set(
  "factbook weechat twister lemonade noidea payday paypath goggle goggles".split(" "),
);

/**
 * The brand that a name is misread for: letters that look alike ("paypa1", "arnazon"), or one
 * letter wrong inside ("netfllx").
 */
export function misspeltBrand(name: string): Brand | undefined {
  if (name.length < shortest) return undefined;
  const read = mayBeRead(name) ? byReading.get(asRead(name)) : undefined;
  const found = read !== undefined && read.name !== name ? read : nearBrand(name);
  if (found === undefined || isSomebodys(name)) return undefined;
  if (found === read) return read;
  return !isTelling(found) || isHonestNeighbour(name, found.name) ? undefined : found;
}

function isSomebodys(name: string): boolean {
  return (
    ownNames.has(name) || honestNeighbours.has(name) || brandOfDomain(`${name}.com`) !== undefined
  );
}

/** Seen at a glance: a brand is read with this first letter and length. */
function mayBeRead(name: string): boolean {
  const first = name[0] ?? "";
  const key = (readAs[first] ?? first) + name.length;
  return readShapes.has(key) || name.includes("rn") || name.includes("vv");
}

/**
 * Chromium's reasons to believe in chance: names that differ only at an end ("mytimes",
 * "spotify2"), or by a hyphen.
 */
function isHonestNeighbour(name: string, brand: string): boolean {
  // A letter written twice is no chance: "paypall", "ggoogle".
  if (name === `${brand}${brand.at(-1)}` || name === `${brand[0]}${brand}`) return false;
  const differsFirst =
    name.slice(1) === brand.slice(1) || name.slice(1) === brand || name === brand.slice(1);
  const [ownEnd, brandEnd] = [name.slice(0, -1), brand.slice(0, -1)];
  const differsLast = ownEnd === brandEnd || ownEnd === brand || name === brandEnd;
  return differsFirst || differsLast || name.replace("-", "") === brand;
}
