/** Tops of lines, and the height of all of them at the end. */
export type Offsets = Float64Array;

/** Example: heights 30, 96 → 0, 30, 126. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Offsets {
  const offsets = new Float64Array(count + 1);
  for (let at = 0; at < count; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + heightOf(at);
  return offsets;
}

/** The line at a height, by halving: a list of ten thousand takes fourteen looks. */
export function lineAt(offsets: Offsets, top: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Lines above and below what is seen, so that a flick of the wheel shows no gap. */
const spare = 6;

/** The lines to draw for what is seen of the list: first, and one behind the last. */
export function windowOf(
  offsets: Offsets,
  top: number,
  height: number,
): readonly [first: number, end: number] {
  const count = offsets.length - 1;
  const first = Math.max(0, lineAt(offsets, top) - spare);
  const last = lineAt(offsets, top + height);
  return [first, Math.min(count, last + 1 + spare)];
}

/**
 * Where the list has to be scrolled to for a line to be seen; where it is, if it is seen. From below
 * it comes with what stands above it from `from` on.
 */
export function revealed(
  offsets: Offsets,
  index: number,
  top: number,
  height: number,
  from = index,
): number {
  const start = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? start;
  if (start < top) return offsets[from] ?? start;
  return end > top + height ? end - height : top;
}
