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
const shortestGram = 3;
const longestGram = 5;

/** Of a text of 6,000 units no more come than this; one store for all texts, because it is hot. */
const capacity = 6 * longestText;
const features: Features = {
  count: 0,
  slots: new Uint32Array(capacity),
  starts: new Uint16Array(capacity),
  ends: new Uint16Array(capacity),
};

function add(slot: number, start: number, end: number): void {
  const at = features.count;
  if (at >= capacity) return;
  features.slots[at] = slot;
  features.starts[at] = start;
  features.ends[at] = end;
  features.count = at + 1;
}

const gap = 0;
const letter = 1;
/** Scripts without spaces between words, where single characters are what words are elsewhere. */
const character = 2;

let classes: Uint8Array | undefined;

/** The class of every UTF-16 unit; built once, because a regular expression per unit is slow. */
function classOf(unit: number): number {
  if (classes === undefined) {
    classes = new Uint8Array(0x10000);
    for (let code = 0; code < 0x10000; code += 1) {
      const one = String.fromCharCode(code);
      if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u.test(one)) classes[code] = character;
      else if (/[\p{L}\p{N}\p{M}]/u.test(one) || (code >= 0xd800 && code < 0xe000)) {
        classes[code] = letter;
      }
    }
  }
  return classes[unit] ?? gap;
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
 * must have been blanked out. Linear; the same feature may come more than once. The answer is valid
 * until the next call.
 */
export function readFeatures(folded: string): Readonly<Features> {
  features.count = 0;
  const length = Math.min(folded.length, longestText);
  let previous = 0;
  let previousStart = 0;
  for (let at = 0; at < length; ) {
    const kind = classOf(folded.charCodeAt(at));
    if (kind === gap) {
      at += 1;
      continue;
    }
    if (kind === character) {
      readCharacters(folded, at, length);
      at += 1;
      previous = 0;
      continue;
    }
    const start = at;
    let hash = wordSeed;
    while (at < length && classOf(folded.charCodeAt(at)) === letter) {
      hash = mix(hash, folded.charCodeAt(at));
      at += 1;
    }
    add(slotOf(hash), start, at);
    if (previous !== 0) add(slotOf(mix(mix(pairSeed, previous), hash)), previousStart, at);
    previous = hash;
    previousStart = start;
    readGrams(folded, start, Math.min(at, start + longestWord));
  }
  return features;
}

/** One, two and three characters from `at`. */
function readCharacters(text: string, at: number, length: number): void {
  let hash = characterSeed;
  for (let end = at; end < Math.min(at + 3, length); end += 1) {
    const unit = text.charCodeAt(end);
    if (classOf(unit) !== character) return;
    hash = mix(hash, unit);
    add(slotOf(hash), at, end + 1);
  }
}

/** Letter groups of a word, whose edges count as blanks. */
function readGrams(text: string, start: number, end: number): void {
  for (let from = start - 1; from <= end + 1 - shortestGram; from += 1) {
    let hash = gramSeed;
    for (let at = from; at < from + longestGram && at <= end; at += 1) {
      hash = mix(hash, at < start || at === end ? space : text.charCodeAt(at));
      const size = at + 1 - from;
      if (size >= shortestGram) {
        add(slotOf(mix(hash, size)), Math.max(from, start), Math.min(at + 1, end));
      }
    }
  }
}
