/**
 * Tells which groups have a word in a text: a number of each group, 1 or 0. The answer is valid
 * until the next call.
 */
export type WordScanner = (text: string, from?: number, to?: number) => Uint8Array;

/** A word that counts only where no small Latin letter stands before it, or behind it. */
export interface BoundWord {
  readonly word: string;
  readonly starts: boolean;
  readonly ends: boolean;
}

interface Entry extends BoundWord {
  /** Where in the word the three letters end that it is found by. */
  readonly end: number;
  readonly group: number;
}

const tripleMask = 0x7fff;
/** What a letter before a pair can make of the pair's hash. */
const before = 32;
const shortest = 2;
const common = " etaoinsrhldcumfpgwybvkxjqz";

/**
 * Builds a scanner that goes through a text once, whatever the number of words: every word is looked
 * for where its rarest three letters stand. A group without words (undefined) is always met; words
 * have two letters or more.
 *
 * Example: `createWordScanner([["casino"], ["loan", "credit"]])("a new loan")` → [0, 1].
 */
export function createWordScanner(
  groups: readonly (readonly (string | BoundWord)[] | undefined)[],
): WordScanner {
  const marks = new Uint8Array(groups.length);
  const always = groups.flatMap((words, group) => (words === undefined ? [group] : []));
  const buckets: Entry[][] = [[]];
  const triples = new Uint16Array(tripleMask + 1);
  const put = (hash: number, entry: Entry) => {
    if (triples[hash] === 0) triples[hash] = buckets.push([]) - 1;
    buckets[triples[hash] ?? 0]?.push(entry);
  };
  groups.forEach((words, group) => {
    for (const one of new Set(words)) {
      const bound = typeof one === "string" ? { word: one, starts: false, ends: false } : one;
      const { word } = bound;
      if (word.length < shortest) throw new Error(`"${word}" is too short to be looked for.`);
      if (word.length === shortest) {
        for (let letter = 0; letter < before; letter += 1) {
          put((letter << 10) ^ hashOf(word), { ...bound, end: 1, group });
        }
      } else {
        const end = rarestEnd(word);
        put(hashOf(word.slice(end - 2, end + 1)), { ...bound, end, group });
      }
    }
  });

  function mark(text: string, at: number, bucket: readonly Entry[]): void {
    for (const { word, starts, ends, end, group } of bucket) {
      const from = at - end;
      if (marks[group] !== 0 || !text.startsWith(word, from)) continue;
      if (starts && isLetter(text.charCodeAt(from - 1))) continue;
      if (ends && isLetter(text.charCodeAt(from + word.length))) continue;
      marks[group] = 1;
    }
  }

  return (text, from = 0, to = text.length) => {
    marks.fill(0);
    for (const group of always) marks[group] = 1;
    let hash = 0;
    for (let at = from; at < to; at += 1) {
      hash = ((hash << 5) ^ text.charCodeAt(at)) & tripleMask;
      const bucket = triples[hash] ?? 0;
      if (bucket !== 0) mark(text, at, buckets[bucket] ?? []);
    }
    return marks;
  };
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Five bits of a letter are enough to tell small letters apart; others share. */
function hashOf(letters: string): number {
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    hash = ((hash << 5) ^ letters.charCodeAt(at)) & tripleMask;
  }
  return hash;
}

function rarestEnd(word: string): number {
  let best = 2;
  let rarest = Number.NEGATIVE_INFINITY;
  for (let end = 2; end < word.length; end += 1) {
    let rarity = 0;
    for (const letter of word.slice(end - 2, end + 1)) {
      const rank = common.indexOf(letter);
      rarity += Math.log(rank < 0 ? 40 : rank + 1.3);
    }
    if (rarity > rarest) {
      rarest = rarity;
      best = end;
    }
  }
  return best;
}
