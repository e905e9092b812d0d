/** Three 32-bit lanes over a text: the first sorts a table, the other two confirm an entry. */
export interface ListHash {
  first: number;
  second: number;
  third: number;
}

/** Lanes before anything was taken in. */
const seeds = Int32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35);

/** Takes texts in, unit by unit; what was taken in so far can be read at any time. */
export interface ListHasher {
  restart(): void;
  add(text: string, from: number, to: number): void;
  read(into: ListHash): void;
}

/**
 * A fast hash for tables of one's own making: 96 bits, so that two of a million names share one by
 * chance once in 10¹⁷ tables. It keeps no secret.
 */
export function createListHasher(): ListHasher {
  // Whole numbers in flat memory: variables that outlive a call would be objects each.
  const lanes = new Int32Array(3);
  return {
    restart: () => lanes.set(seeds),
    add(text, from, to) {
      let [a = 0, b = 0, c = 0] = [lanes[0], lanes[1], lanes[2]];
      for (let at = from; at < to; at += 1) {
        const unit = text.charCodeAt(at);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b ^ (unit + 0x7f4a), 0x85ebca77);
        c = Math.imul(c ^ (unit + 0x1656), 0xc2b2ae3d);
        a = (a << 5) | (a >>> 27);
        b ^= b >>> 13;
        c ^= c >>> 15;
      }
      lanes[0] = a;
      lanes[1] = b;
      lanes[2] = c;
    },
    read(into) {
      const [a = 0, b = 0, c = 0] = [lanes[0], lanes[1], lanes[2]];
      into.first = mix(a ^ (b >>> 3));
      into.second = mix(b ^ (c << 7));
      into.third = mix(c ^ a);
    },
  };
}

/** The final mix of MurmurHash3 (A. Appleby, public domain). */
function mix(lane: number): number {
  let value = lane;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
