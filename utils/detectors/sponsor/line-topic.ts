import { character, letter, mark, unitClasses } from "@/utils/model/unit-classes";

/** How far a stretch of a text goes on with what the rest of it is about. */
export interface LineTopic {
  /** How many of its longer words begin as words outside of it do, and how many longer words it has. */
  of(start: number, end: number): { readonly shared: number; readonly words: number };
}

const shortest = 5;
const stem = 5;

/**
 * Reads the longer words of a folded text by their first letters. A sponsor's message stuck to a
 * comment has seldom a word in common with it.
 *
 * Example: of "The heater broke. Heaters are dear. Try Lumivar lamps." the second sentence shares one
 * word of one, the third none of two.
 */
export function readTopic(folded: string): LineTopic {
  let read: ReadTopic | undefined;
  return {
    of(start, end) {
      read ??= readWords(folded);
      const { words, firsts, lasts } = read;
      let shared = 0;
      let count = 0;
      for (let at = firstFrom(words, start); at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined || word.start >= end) break;
        count += 1;
        if ((firsts.get(word.stem) ?? start) < start || (lasts.get(word.stem) ?? start) >= end)
          shared += 1;
      }
      return { shared, words: count };
    },
  };
}

interface ReadTopic {
  readonly words: readonly LongWord[];
  /** Where a stem stands first and last. */
  readonly firsts: ReadonlyMap<number, number>;
  readonly lasts: ReadonlyMap<number, number>;
}

function readWords(folded: string): ReadTopic {
  const words = longWords(folded);
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  for (const { stem, start } of words) {
    if (!firsts.has(stem)) firsts.set(stem, start);
    lasts.set(stem, start);
  }
  return { words, firsts, lasts };
}

function firstFrom(words: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word, and its first letters as a hash. */
interface LongWord {
  readonly start: number;
  readonly stem: number;
}

function longWords(folded: string): LongWord[] {
  const classes = unitClasses();
  const words: LongWord[] = [];
  for (let at = 0; at < folded.length; ) {
    let kind = classes[folded.charCodeAt(at)];
    if (kind === character && isIdeographOrKatakana(folded.charCodeAt(at))) {
      if (classes[folded.charCodeAt(at + 1)] === character)
        words.push({ start: at, stem: stemOf(folded, at, 2) });
    }
    if (kind !== letter) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < folded.length && (kind === letter || kind === mark)) {
      at += 1;
      kind = classes[folded.charCodeAt(at)];
    }
    const isHangul = folded.charCodeAt(start) >= 0xac00;
    if (at - start < (isHangul ? 2 : shortest)) continue;
    words.push({ start, stem: stemOf(folded, start, isHangul ? 2 : stem) });
  }
  return words;
}

function stemOf(folded: string, start: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + size; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isIdeographOrKatakana(unit: number): boolean {
  return unit >= 0x30a0;
}
