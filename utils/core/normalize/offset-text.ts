/**
 * A text under change that remembers where each of its UTF-16 units came from.
 *
 * `units[i]` is one unit of the new text, taken from `original.slice(starts[i], ends[i])`. Steps
 * delete or replace entries, never the original. The stores have room for more than `length`.
 */
export interface OffsetText {
  length: number;
  units: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
}

export function emptyOffsetText(room: number): OffsetText {
  return {
    length: 0,
    units: new Uint16Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
  };
}

/** Appends one unit as coming from `start`…`end` of the original. */
export function appendUnit(into: OffsetText, unit: number, start: number, end: number): void {
  if (into.length === into.units.length) makeRoom(into, 1);
  into.units[into.length] = unit;
  into.starts[into.length] = start;
  into.ends[into.length] = end;
  into.length += 1;
}

/** Appends `piece`, unit by unit, as coming from `start`…`end` of the original. */
export function append(into: OffsetText, piece: string, start: number, end: number): void {
  for (let at = 0; at < piece.length; at += 1) appendUnit(into, piece.charCodeAt(at), start, end);
}

/** Copies `count` entries of `from`, beginning at `at`. */
export function copy(into: OffsetText, from: OffsetText, at: number, count: number): void {
  if (into.length + count > into.units.length) makeRoom(into, count);
  into.units.set(from.units.subarray(at, at + count), into.length);
  into.starts.set(from.starts.subarray(at, at + count), into.length);
  into.ends.set(from.ends.subarray(at, at + count), into.length);
  into.length += count;
}

/** One styled letter may be written with several plain ones. */
function makeRoom(into: OffsetText, count: number): void {
  const { length, units, starts, ends } = into;
  Object.assign(into, emptyOffsetText(2 * (length + count)), { length });
  into.units.set(units);
  into.starts.set(starts);
  into.ends.set(ends);
}

export function textOf({ units, length }: OffsetText): string {
  return stringOf(units.subarray(0, length));
}

/** So many arguments a call takes on every engine. */
const chunk = 8_192;

/** Units as a string. */
export function stringOf(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += chunk) {
    const some: ArrayLike<number> = units.subarray(at, at + chunk);
    text += String.fromCharCode.apply(null, some as number[]);
  }
  return text;
}

/**
 * Where the entries `from`…`to` stand in the original. A right-to-left override leaves the map
 * unordered, so every entry is looked at.
 */
export function originalSpan(
  { starts, ends, length }: OffsetText,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let at = from; at < Math.min(to, length); at += 1) {
    start = Math.min(start, starts[at] ?? start);
    end = Math.max(end, ends[at] ?? 0);
  }
  return { start: Math.min(start, end), end };
}
