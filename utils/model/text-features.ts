import { character, gap, unitClasses } from "./unit-classes";

/** The features of the text that was read last: their slots, and where they stand in the text. */
export interface Features {
  count: number;
  readonly slots: Uint32Array;
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
}

/** Slots are hashes of this many bits. */
export const slotBits = 19;

const slotMask = (1 << slotBits) - 1;
/** Words behind this are not read: a comment has said by then what it is for. */
const longestText = 6_000;
const longestWord = 24;

/** Of a text of 6,000 units no more come than this; one store for all texts, because it is hot. */
const mostFeatures = 6 * longestText;
const slots = new Uint32Array(mostFeatures);
const starts = new Uint16Array(mostFeatures);
const ends = new Uint16Array(mostFeatures);
/**
 * Units of the text at hand, behind one that stands before it and with one behind it: reading an array
 * costs a fraction of asking a string.
 */
const units = new Uint16Array(longestText + 2);
const features: Features = { count: 0, slots, starts, ends };
let count = 0;
/** The text that was read last: of a comment of one line two models ask the same. */
let last: string | undefined;

/** Letter groups of a longer text come once for each of its words; places of features in lines are all asked for. */
const longLine = 1_024;
/** By the low bits of a word's hash, where one with them begins, plus one, and where it ends. */
const wordBits = 12;
const wordStarts = new Uint16Array(1 << wordBits);
const wordEnds = new Uint16Array(1 << wordBits);

function add(hash: number, start: number, end: number): void {
  slots[count] = slotOf(hash);
  starts[count] = start;
  ends[count] = end;
  count += 1;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads the low bits, which FNV mixes badly. */
function slotOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) & slotMask;
}

const wordSeed = 0x1f83d9ab;
const pairSeed = 0x5be0cd19;
const gramSeed = 0x3c6ef372;
const characterSeed = 0x6a09e667;
const space = 32;

/**
 * The hashed features of a folded text: words, pairs of neighbours, letter groups of three to five
 * inside a word with its edges, and one to three characters where a script has no spaces. Addresses
 * must have been blanked out. Linear; the same feature may come more than once, but letter groups of a long text only
 * where their word stands first. The answer is valid until the next call.
 */
export function readFeatures(folded: string): Readonly<Features> {
  if (folded === last) return features;
  const classes = unitClasses();
  last = folded;
  count = 0;
  const length = Math.min(folded.length, longestText);
  for (let at = 0; at < length; at += 1) units[at + 1] = folded.charCodeAt(at);
  if (length > longLine) wordStarts.fill(0);
  let previous = 0;
  let previousStart = 0;
  for (let at = 0; at < length; ) {
    let unit = units[at + 1] ?? 0;
    let kind = classes[unit] ?? gap;
    if (kind === gap) {
      at += 1;
      continue;
    }
    if (kind === character) {
      readCharacters(at, length, classes);
      at += 1;
      previous = 0;
      continue;
    }
    const start = at;
    let hash = wordSeed;
    do {
      hash = mix(hash, unit);
      at += 1;
      if (at >= length) break;
      unit = units[at + 1] ?? 0;
      kind = classes[unit] ?? gap;
    } while (kind !== gap && kind !== character);
    add(hash, start, at);
    if (previous !== 0) add(mix(mix(pairSeed, previous), hash), previousStart, at);
    previous = hash;
    previousStart = start;
    if (length <= longLine || !isKnown(hash, start, at))
      readGrams(start, Math.min(at, start + longestWord));
  }
  features.count = count;
  return features;
}

/** Whether the same word stood in the text before. */
function isKnown(hash: number, start: number, end: number): boolean {
  const place = hash & (wordStarts.length - 1);
  const first = (wordStarts[place] ?? 0) - 1;
  const isSame = first >= 0 && (wordEnds[place] ?? 0) - first === end - start;
  for (let at = start + 1; isSame; at += 1) {
    if (at > end) return true;
    if (units[at] !== units[first - start + at]) break;
  }
  wordStarts[place] = start + 1;
  wordEnds[place] = end;
  return false;
}

/** One, two and three characters from `at`. */
function readCharacters(at: number, length: number, classes: Uint8Array): void {
  let hash = characterSeed;
  for (let end = at; end < at + 3 && end < length; end += 1) {
    const unit = units[end + 1] ?? 0;
    if (classes[unit] !== character) return;
    hash = mix(hash, unit);
    add(hash, at, end + 1);
  }
}

/** Letter groups of a word, whose edges count as blanks: of three, four and five. */
function readGrams(start: number, end: number): void {
  const [first, last] = [start, end + 1];
  const behind = units[last] ?? 0;
  units[first] = space;
  units[last] = space;
  for (let at = first; at + 2 <= last; at += 1) {
    const from = at === first ? start : at - 1;
    let hash = mix(mix(mix(gramSeed, units[at] ?? 0), units[at + 1] ?? 0), units[at + 2] ?? 0);
    add(mix(hash, 3), from, Math.min(at + 2, end));
    if (at + 3 > last) break;
    hash = mix(hash, units[at + 3] ?? 0);
    add(mix(hash, 4), from, Math.min(at + 3, end));
    if (at + 4 > last) continue;
    hash = mix(hash, units[at + 4] ?? 0);
    add(mix(hash, 5), from, Math.min(at + 4, end));
  }
  // What is behind a word may be a character, and is read after it.
  units[last] = behind;
}
