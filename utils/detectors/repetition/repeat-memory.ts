/**
 * What was seen under other articles: fingerprints and the page each was seen on first, both as
 * 32-bit hashes. No text, address or name can be read from it. Bounded: the oldest are forgotten.
 *
 * For moderators and editors only; readers and private windows get none. Stored by the caller
 * through {@link RepeatMemory.toPairs}, erased by dropping it.
 */
export interface RepeatMemory {
  /** Whether the fingerprint was seen on another page than `page`. */
  wasSeenElsewhere(fingerprint: number, page: number): boolean;
  note(fingerprint: number, page: number): void;
  toPairs(): (readonly [fingerprint: number, page: number])[];
}

const mostFingerprints = 20_000;

/** Example: `createRepeatMemory(stored)`; pairs that are no 32-bit numbers are left out. */
export function createRepeatMemory(
  pairs: Iterable<readonly [number, number]> = [],
  most: number = mostFingerprints,
): RepeatMemory {
  const pages = new Map<number, number>();
  const isHash = (value: number) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
  const note = (fingerprint: number, page: number) => {
    if (pages.has(fingerprint)) return;
    pages.set(fingerprint, page);
    if (pages.size <= most) return;
    for (const oldest of pages.keys()) {
      pages.delete(oldest);
      return;
    }
  };
  for (const [fingerprint, page] of pairs) {
    if (isHash(fingerprint) && isHash(page)) note(fingerprint, page);
  }
  return {
    note,
    wasSeenElsewhere: (fingerprint, page) => (pages.get(fingerprint) ?? page) !== page,
    toPairs: () => [...pages],
  };
}
