/**
 * A set of short texts that answers "certainly not" from hashes of letters in place, before any
 * string is cut out: most words of an address are no brand.
 */
const base = 0x01000193;

/** A text's hash, grown unit by unit from 0: the polynomial in `base`. */
export function extendLetters(hash: number, unit: number): number {
  return (Math.imul(hash, base) + unit) | 0;
}

/** Of `text[from, to)`. */
export function lettersHash(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = extendLetters(hash, text.charCodeAt(at));
  return hash;
}

export class LetterSet {
  private readonly texts: ReadonlyMap<string, unknown> | ReadonlySet<string>;
  private readonly mask: number;
  private bits: Int32Array | undefined;

  /** One bit in 2^`spread` is set: the more, the fewer false hits, and the more memory. */
  constructor(texts: ReadonlyMap<string, unknown> | ReadonlySet<string>, spread = 6) {
    this.texts = texts;
    this.mask = 2 ** (Math.ceil(Math.log2(texts.size + 1)) + spread) - 1;
  }

  /** At the first question: whoever only decides asks none. */
  private fill(): Int32Array {
    const bits = new Int32Array((this.mask + 1) >> 5);
    for (const text of this.texts.keys()) {
      const bit = this.bitOf(lettersHash(text, 0, text.length));
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    this.bits = bits;
    return bits;
  }

  private bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** False only where no text of the set has this hash. */
  mayHoldHash(hash: number): boolean {
    const bit = this.bitOf(hash);
    const bits = this.bits ?? this.fill();
    return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** False only where no text of the set stands at `text[from, to)`. */
  mayHold(text: string, from = 0, to = text.length): boolean {
    return this.mayHoldHash(lettersHash(text, from, to));
  }

  /** False only where `text[from, to)`, and that with one letter left out, are none of the set. */
  mayHoldGap(text: string, from: number, to: number): boolean {
    // From the end: the hash of what follows, and how far it moves what stands before.
    let after = 0;
    let power = 1;
    let before = lettersHash(text, from, to);
    if (this.mayHoldHash(before)) return true;
    for (let at = to - 1; at >= from; at -= 1) {
      const code = text.charCodeAt(at);
      before = Math.imul(before - code, inverseOfBase);
      if (this.mayHoldHash((Math.imul(before, power) + after) | 0)) return true;
      after = (after + Math.imul(code, power)) | 0;
      power = Math.imul(power, base);
    }
    return false;
  }
}

/** The base is odd, so that it has an inverse modulo 2^32; by Newton's doubling. */
const inverseOfBase = (() => {
  let inverse = base;
  for (let step = 0; step < 5; step += 1) {
    inverse = Math.imul(inverse, 2 - Math.imul(base, inverse));
  }
  return inverse;
})();
