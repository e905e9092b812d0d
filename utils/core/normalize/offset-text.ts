/**
 * A text under change that remembers where each of its UTF-16 units came from.
 *
 * `units[i]` is one unit of the new text, taken from `original.slice(starts[i], ends[i])`. Steps
 * delete or replace entries, never the original.
 */
export interface OffsetText {
  readonly units: number[];
  readonly starts: number[];
  readonly ends: number[];
}

export function emptyOffsetText(): OffsetText {
  return { units: [], starts: [], ends: [] };
}

/** Appends one unit as coming from `start`…`end` of the original. */
export function appendUnit(into: OffsetText, unit: number, start: number, end: number): void {
  into.units.push(unit);
  into.starts.push(start);
  into.ends.push(end);
}

/** Appends `piece`, unit by unit, as coming from `start`…`end` of the original. */
export function append(into: OffsetText, piece: string, start: number, end: number): void {
  for (let at = 0; at < piece.length; at += 1) appendUnit(into, piece.charCodeAt(at), start, end);
}

/** Copies `count` entries of `from`, beginning at `at`. */
export function copy(into: OffsetText, from: OffsetText, at: number, count: number): void {
  for (let index = at; index < at + count; index += 1) {
    appendUnit(into, from.units[index] ?? 0, from.starts[index] ?? 0, from.ends[index] ?? 0);
  }
}

/** So many arguments a call takes on every engine. */
const chunk = 8_192;

/** Units as a string. */
export function stringOf(
  units: ArrayLike<number> & { slice(from: number, to: number): ArrayLike<number> },
): string {
  if (units.length <= chunk) return String.fromCharCode.apply(null, units as number[]);
  let text = "";
  for (let at = 0; at < units.length; at += chunk) {
    text += String.fromCharCode.apply(null, units.slice(at, at + chunk) as number[]);
  }
  return text;
}

/**
 * Where the entries `from`…`to` stand in the original. A right-to-left override leaves the map
 * unordered, so every entry is looked at.
 */
export function originalSpan(
  { starts, ends }: OffsetText,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let at = from; at < to; at += 1) {
    start = Math.min(start, starts[at] ?? start);
    end = Math.max(end, ends[at] ?? 0);
  }
  return { start: Math.min(start, end), end };
}
