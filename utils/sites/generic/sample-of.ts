const sampleSize = 24;

/** At most `size` of them, spread evenly from the first on. Example: `sampleOf([1, 2, 3, 4], 2)` → `[1, 3]`. */
export function sampleOf<Item>(items: readonly Item[], size = sampleSize): Item[] {
  const step = Math.max(1, items.length / size);
  const sample: Item[] = [];
  for (let at = 0; at < items.length; at += step) {
    const item = items[Math.floor(at)];
    if (item !== undefined) sample.push(item);
  }
  return sample;
}
