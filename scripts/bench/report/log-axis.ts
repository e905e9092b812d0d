/** Whole powers of ten around positive values. Example: 3, 450 → 1, 10, 100, 1000. */
export function powersAround(values: readonly number[]): number[] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [1, 10];
  const least = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9));
  return Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at));
}

/** Where a value stands between the first and the last power, 0–1, by its logarithm. */
export function shareOf(value: number, powers: readonly number[]): number {
  const first = Math.log10(powers[0] ?? 1);
  const last = Math.log10(powers.at(-1) ?? 10);
  return (Math.log10(value) - first) / (last - first);
}

/**
 * Heights for labels that would lie on one another: each at least `gap` below the one before, none
 * below `lowest`. In the order given.
 */
export function spread(heights: readonly number[], gap: number, lowest: number): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  for (const [rank, at] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[above] ?? 0) + gap);
  }
  for (const [rank, at] of [...order].reverse().entries()) {
    const below = order[order.length - rank];
    const most = below === undefined ? lowest : (placed[below] ?? 0) - gap;
    placed[at] = Math.min(placed[at] ?? 0, most);
  }
  return placed;
}

/** A figure as people write it. Example: 0.00123 → "0.00123"; 12000 → "12,000". */
export function written(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 3 });
}
