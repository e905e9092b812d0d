/**
 * What was seen under other articles: fingerprints and the page each was seen on first, both as
 * 32-bit hashes. No text, address or name can be read from it. Bounded: the oldest are forgotten.
 *
 * For moderators and editors only; readers and private windows get none. Stored by the caller
 * through {@link RepeatMemory.toPairs}.
 */
export interface RepeatMemory {
  /** Whether the fingerprint was seen on another page than `page`. */
  wasSeenElsewhere(fingerprint: number, page: number): boolean;
  note(fingerprint: number, page: number): void;
  /** Fingerprint and page in turn, the oldest first. */
  toPairs(): Uint32Array;
  /** Forgets all, also for those who hold it: a page keeps it for as long as it is open. */
  clear(): void;
}

export const mostFingerprints = 20_000;

/**
 * Takes the room of `most` pairs at once, of at most 65,000, and never more: as a map it grew by four
 * kilobytes an article, to 1.3 MB, since every hash above 2³⁰ is an object of its own.
 *
 * Example: `createRepeatMemory(stored)`, with what `toPairs` gave.
 */
export function createRepeatMemory(
  pairs: Uint32Array = new Uint32Array(),
  most: number = mostFingerprints,
): RepeatMemory {
  // A ring: each pair has a place, which it leaves to the one that comes `most` later.
  const ring = new Uint32Array(2 * most);
  // Where a fingerprint may stand in it, plus one; 0 is nowhere. What left its place points to
  // another, which the fingerprint there tells, so that the table is made anew once a round alone.
  const bits = Math.ceil(Math.log2(3 * most));
  const table = new Uint16Array(2 ** bits);
  let noted = 0;

  /** Cells of the table in which the fingerprint may be, the nearest first, up to an empty one. */
  function cellOf(fingerprint: number, isIt: (place: number) => boolean): number {
    let cell = Math.imul(fingerprint, 0x9e3779b1) >>> (32 - bits);
    while (table[cell] !== 0 && !isIt((table[cell] ?? 0) - 1)) cell = (cell + 1) % table.length;
    return cell;
  }

  function placeOf(fingerprint: number): number {
    return (table[cellOf(fingerprint, (place) => ring[2 * place] === fingerprint)] ?? 0) - 1;
  }

  function point(place: number): void {
    table[cellOf(ring[2 * place] ?? 0, () => false)] = place + 1;
  }

  function note(fingerprint: number, page: number): void {
    if (placeOf(fingerprint) >= 0) return;
    const place = noted % most;
    if (place === 0) {
      table.fill(0);
      for (let kept = 0; kept < Math.min(noted, most); kept += 1) point(kept);
    }
    ring.set([fingerprint, page], 2 * place);
    point(place);
    noted += 1;
  }

  for (let at = 0; at + 1 < pairs.length; at += 2) note(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return {
    note,
    clear() {
      noted = 0;
      ring.fill(0);
      table.fill(0);
    },
    wasSeenElsewhere(fingerprint, page) {
      const place = placeOf(fingerprint);
      return place >= 0 && ring[2 * place + 1] !== page;
    },
    toPairs() {
      if (noted <= most) return ring.slice(0, 2 * noted);
      const oldest = 2 * (noted % most);
      const all = new Uint32Array(ring.length);
      all.set(ring.subarray(oldest));
      all.set(ring.subarray(0, oldest), ring.length - oldest);
      return all;
    },
  };
}
