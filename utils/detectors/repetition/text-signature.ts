/** What is compared of two texts instead of the texts: hashes only, 24 of 32 bits. */
export type TextSignature = Uint32Array;

const rows = 4;
const bands = 6;
const size = rows * bands;
const leastWords = 6;
const leastCharacters = 24;
const mostWords = 2_000;
const word = /[\p{L}\p{N}]+/gu;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/u;
const similar = 0.75;

/** Odd multipliers and offsets that turn one hash into as many as are needed (MinHash). */
const factors = Uint32Array.from({ length: size }, (_, at) => (0x9e3779b1 * (2 * at + 1)) | 1);
const offsets = Uint32Array.from({ length: size }, (_, at) => 0x85ebca6b * (at + 1));

export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The MinHash signature of a folded text, or undefined where it is too short to be compared. */
export function signText(folded: string): TextSignature | undefined {
  const words = (folded.match(word) ?? []).slice(0, mostWords);
  const parts = unspaced.test(folded) ? [...words.join("")].slice(0, mostWords) : words;
  const isShort = parts === words ? parts.length < leastWords : parts.length < leastCharacters;
  if (isShort) return undefined;
  const signature = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const hash = hashOf(`${parts[at]} ${parts[at + 1]}`);
    for (let one = 0; one < size; one += 1) {
      const value = (Math.imul(hash, factors[one] ?? 1) + (offsets[one] ?? 0)) >>> 0;
      if (value < (signature[one] ?? 0)) signature[one] = value;
    }
  }
  return signature;
}

/** Numbers of which similar texts share at least one. */
export function bandsOf(signature: TextSignature): number[] {
  return Array.from({ length: bands }, (_, band) => {
    return hashOf(`${band}:${signature.slice(band * rows, (band + 1) * rows).join(",")}`);
  });
}

/** Whether two texts share about three quarters of their neighbouring words. */
export function isSimilar(a: TextSignature, b: TextSignature): boolean {
  let same = 0;
  for (let at = 0; at < size; at += 1) if (a[at] === b[at]) same += 1;
  return same / size >= similar;
}
