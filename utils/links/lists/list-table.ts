import type { ListHash } from "./list-hash";

/** Numbers of 32 bits an entry takes: a prefix that sorts, and eight bytes that confirm. */
const width = 3;
const mostEntries = 2_000_000;
/** Entries by which a table grows; memory that is reserved already, so that growing costs nothing. */
const step = 16_384;

/** A table that is being filled. Its memory grows in place, so that no second copy is ever made. */
export interface TableBuilder {
  readonly length: number;
  add(hash: ListHash): void;
  /** Sorts, drops what is there twice, and gives the memory; nothing may be added afterwards. */
  finish(): ArrayBuffer;
}

export function createTableBuilder(): TableBuilder {
  const buffer = new ArrayBuffer(4 * width * step, {
    maxByteLength: 4 * width * mostEntries,
  });
  const table = new Uint32Array(buffer);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add({ first, second, third }) {
      if (length === mostEntries) throw new RangeError("The list has too many entries.");
      if (width * (length + 1) > table.length) {
        buffer.resize(Math.min(buffer.maxByteLength, buffer.byteLength + 4 * width * step));
      }
      const at = width * length;
      table[at] = first;
      table[at + 1] = second;
      table[at + 2] = third;
      length += 1;
    },
    finish() {
      sortEntries(table, 0, length - 1);
      length = dropTwins(table, length);
      return buffer.transferToFixedLength(4 * width * length);
    },
  };
}

function isBefore(table: Uint32Array, i: number, j: number): boolean {
  for (let lane = 0; lane < width; lane += 1) {
    const a = table[width * i + lane] ?? 0;
    const b = table[width * j + lane] ?? 0;
    if (a !== b) return a < b;
  }
  return false;
}

function swap(table: Uint32Array, i: number, j: number): void {
  for (let lane = 0; lane < width; lane += 1) {
    const kept = table[width * i + lane] ?? 0;
    table[width * i + lane] = table[width * j + lane] ?? 0;
    table[width * j + lane] = kept;
  }
}

/**
 * Quicksort in place; hashes are as good as shuffled, so the middle is a good pivot. Twins alone
 * could make it slow, and those are halved by swapping equals.
 */
function sortEntries(table: Uint32Array, low: number, high: number): void {
  let from = low;
  let to = high;
  while (to - from > 12) {
    const pivot = (from + to) >>> 1;
    const p = table[width * pivot] ?? 0;
    const q = table[width * pivot + 1] ?? 0;
    const r = table[width * pivot + 2] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while (isLess(table, left, p, q, r)) left += 1;
      while (isMore(table, right, p, q, r)) right -= 1;
      if (left > right) break;
      swap(table, left, right);
      left += 1;
      right -= 1;
    }
    // The smaller half first, so that the stack stays shallow.
    if (right - from < to - left) {
      sortEntries(table, from, right);
      from = left;
    } else {
      sortEntries(table, left, to);
      to = right;
    }
  }
  for (let at = from + 1; at <= to; at += 1) {
    for (let back = at; back > from && isBefore(table, back, back - 1); back -= 1) {
      swap(table, back, back - 1);
    }
  }
}

function isLess(table: Uint32Array, i: number, p: number, q: number, r: number): boolean {
  const first = table[width * i] ?? 0;
  if (first !== p) return first < p;
  const second = table[width * i + 1] ?? 0;
  return second === q ? (table[width * i + 2] ?? 0) < r : second < q;
}

function isMore(table: Uint32Array, i: number, p: number, q: number, r: number): boolean {
  const first = table[width * i] ?? 0;
  if (first !== p) return first > p;
  const second = table[width * i + 1] ?? 0;
  return second === q ? (table[width * i + 2] ?? 0) > r : second > q;
}

function dropTwins(table: Uint32Array, length: number): number {
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && !isBefore(table, kept - 1, at)) continue;
    if (kept !== at) swap(table, kept, at);
    kept += 1;
  }
  return kept;
}

/** A finished table to look things up in. */
export interface ListTable {
  readonly length: number;
  has(hash: ListHash): boolean;
}

/** Undefined where these bytes are no table: of another length, or not in order. */
export function openTable(buffer: ArrayBuffer): ListTable | undefined {
  if (buffer.byteLength % (4 * width) !== 0) return undefined;
  const table = new Uint32Array(buffer);
  const length = table.length / width;
  for (let at = 1; at < length; at += 1) if (!isBefore(table, at - 1, at)) return undefined;
  return {
    length,
    has({ first, second, third }) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isLess(table, middle, first, second, third)) low = middle + 1;
        else high = middle;
      }
      const at = width * low;
      return (
        low < length && table[at] === first && table[at + 1] === second && table[at + 2] === third
      );
    },
  };
}
