/** Signs from here on stand for two others that come together. */
export const firstCross = 512;
export const crossCount = 1536;

/**
 * A sign for every two of the values that come together: a name and a dash say little, a name
 * and a dash at the end of a text that speaks of something else say much. The numbers are hashes.
 */
export function crossesOf(values: ArrayLike<number>): number[] {
  const signs: number[] = [];
  for (let one = 0; one < values.length; one += 1) {
    for (let two = one + 1; two < values.length; two += 1) {
      const both = (values[one] ?? 0) * 128 + (values[two] ?? 0) + 1;
      let hash = Math.imul(both, 0x01000193) ^ Math.imul(one * 16 + two + 1, 0x2c1b3c6d);
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0x2c1b3c6d);
      hash ^= hash >>> 13;
      signs.push(firstCross + ((hash >>> 0) % crossCount));
    }
  }
  return signs;
}
