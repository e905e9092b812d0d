import type { FeatureSink } from "./feature-sink";
import { endOf, extend, startOf } from "./link-hash";

/** Longer numbers count by their length alone: their digits are chance. */
const longestNumber = 3;
const longestWord = 24;

type CharKind = 0 | 1 | 2;

/** 1 a letter (all that is not ASCII counts as one), 2 a digit, 0 what stands between words. */
function kindOf(code: number): CharKind {
  if ((code >= 97 && code <= 122) || code > 127) return 1;
  return code >= 48 && code <= 57 ? 2 : 0;
}

/** Where the hashes of one part's words, pairs of words and runs of letters begin. */
export interface GramStarts {
  readonly word: number;
  readonly pair: number;
  readonly gram: number;
}

/** "n" of a name, "s" of a subdomain: the same letters are another feature elsewhere. */
export function gramStarts(words: string, grams: string): GramStarts {
  return { word: startOf(`${words}=`), pair: startOf(`${words}+`), gram: startOf(grams) };
}

/** Words and numbers of the part at hand, each by itself and with the one before. */
export function addWords({ word, pair }: GramStarts, sink: FeatureSink): void {
  const { units, length } = sink;
  let before = 0;
  for (let from = 0; from < length; ) {
    const first = units[from] ?? 0;
    const own = kindOf(first);
    let to = from + 1;
    if (own === 0) {
      from = to;
      continue;
    }
    let hash = extend(word, first);
    for (; to < length; to += 1) {
      const unit = units[to] ?? 0;
      if (kindOf(unit) !== own) break;
      if (to - from < longestWord) hash = extend(hash, unit);
    }
    if (own === 2 && to - from > longestNumber) hash = extend(extend(word, 35), to - from);
    if (own === 1) sink.addWord(endOf(hash), from, to);
    else sink.add(endOf(hash));
    if (before !== 0) sink.add(endOf(extend(Math.imul(before, 31) ^ hash, pair)));
    before = hash;
    from = to;
  }
}

/** Every run of three to `most` of the part's first `length` units, hashed as it grows. */
export function addGrams(
  { gram }: GramStarts,
  most: number,
  sink: FeatureSink,
  length = sink.length,
): void {
  const { units, slots } = sink;
  // In local names, for this loop is most of what judging an address costs.
  let { count } = sink;
  for (let at = 0; at + 3 <= length; at += 1) {
    let hash = extend(extend(gram, units[at] ?? 0), units[at + 1] ?? 0);
    const end = Math.min(at + most, length);
    for (let next = at + 2; next < end; next += 1) {
      hash = extend(hash, units[next] ?? 0);
      slots[count] = endOf(hash);
      count += 1;
    }
  }
  sink.count = Math.min(count, slots.length);
}
