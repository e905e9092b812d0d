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

const starts = new Map<
  string,
  { readonly word: number; readonly pair: number; readonly gram: number }
>();

function startsOf(kind: string) {
  const known = starts.get(kind);
  if (known !== undefined) return known;
  const made = { word: startOf(`${kind}=`), pair: startOf(`${kind}+`), gram: startOf(kind) };
  starts.set(kind, made);
  return made;
}

/** Words and numbers of a label or path, each by itself and with the one before. */
export function addWords(kind: string, text: string, sink: FeatureSink): void {
  const { word, pair } = startsOf(kind);
  let before = 0;
  for (let from = 0; from < text.length; ) {
    const own = kindOf(text.charCodeAt(from));
    let to = from + 1;
    let hash = extend(word, text.charCodeAt(from));
    while (to < text.length && kindOf(text.charCodeAt(to)) === own) {
      if (to - from < longestWord) hash = extend(hash, text.charCodeAt(to));
      to += 1;
    }
    if (own !== 0) {
      if (own === 2 && to - from > longestNumber) hash = extend(extend(word, 35), to - from);
      if (own === 1) sink.addWord(endOf(hash), from, to);
      else sink.add(endOf(hash));
      if (before !== 0) sink.add(endOf(extend(Math.imul(before, 31) ^ hash, pair)));
      before = hash;
    }
    from = to;
  }
}

/** Every run of three to `most` characters, hashed as it grows. */
export function addGrams(kind: string, text: string, most: number, sink: FeatureSink): void {
  const { gram } = startsOf(kind);
  for (let at = 0; at + 3 <= text.length; at += 1) {
    let hash = gram;
    const end = Math.min(at + most, text.length);
    for (let next = at; next < end; next += 1) {
      hash = extend(hash, text.charCodeAt(next));
      if (next >= at + 2) sink.add(endOf(hash));
    }
  }
}
