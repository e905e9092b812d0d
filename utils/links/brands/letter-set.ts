/**
 * A set of short texts that answers "certainly not" from hashes of letters in place, before any
 * string is cut out: most words of an address are no brand.
 */
const base = 0x01000193;

/** The polynomial hash of `text[from, to)`. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
}

export interface LetterSet {
  /** False only where no text of the set stands there. */
  mayHold(text: string, from: number, to: number): boolean;
  /** False only where the text and every text with one letter left out are none of the set. */
  mayHoldGap(text: string): boolean;
}

/** One bit in 2^`spread` is set: the more, the fewer false hits, and the more memory. */
export function createLetterSet(texts: ReadonlyMap<string, unknown>, spread = 6): LetterSet {
  const mask = 2 ** (Math.ceil(Math.log2(texts.size + 1)) + spread) - 1;
  const words = new Int32Array((mask + 1) >> 5);
  const bitOf = (hash: number) => (hash ^ (hash >>> 15)) & mask;
  const has = (hash: number) => {
    const bit = bitOf(hash);
    return ((words[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  };
  for (const text of texts.keys()) {
    const bit = bitOf(hashOf(text, 0, text.length));
    words[bit >> 5] = (words[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return {
    mayHold: (text, from, to) => has(hashOf(text, from, to)),
    mayHoldGap(text) {
      if (has(hashOf(text, 0, text.length))) return true;
      // From the end: the hash of what follows, and how far it moves what stands before.
      let after = 0;
      let power = 1;
      let before = hashOf(text, 0, text.length);
      const inverse = inverseOfBase;
      for (let at = text.length - 1; at >= 0; at -= 1) {
        const code = text.charCodeAt(at);
        before = Math.imul(before - code, inverse);
        if (has((Math.imul(before, power) + after) | 0)) return true;
        after = (after + Math.imul(code, power)) | 0;
        power = Math.imul(power, base);
      }
      return false;
    },
  };
}

/** The base is odd, so that it has an inverse modulo 2^32; by Newton's doubling. */
const inverseOfBase = (() => {
  let inverse = base;
  for (let step = 0; step < 5; step += 1) {
    inverse = Math.imul(inverse, 2 - Math.imul(base, inverse));
  }
  return inverse;
})();
