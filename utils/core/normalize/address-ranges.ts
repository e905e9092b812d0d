/** A half-open stretch, start and end. */
export type Range = readonly [number, number];

const mayHold = /:\/\/|www\./i;
const address = /\b(?:https?:\/\/|www\.)\S+/giu;

/** Stretches that are web addresses: nothing inside them is read as a disguised word. */
export function addressRanges(text: string): readonly Range[] {
  if (!mayHold.test(text)) return [];
  return Array.from(text.matchAll(address), (m) => [m.index, m.index + m[0].length] as const);
}

/** Whether `at` is in one of the ordered ranges; a text of many addresses stays cheap. */
export function isInRange(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
}
