import type { Stretch } from "@/utils/detectors/split-lines";
import { foldHash, foldSlot, type LineModel } from "@/utils/model/line-model";
import { readFeatures } from "@/utils/model/text-features";
import { isFirst, startRound } from "@/utils/model/text-model";
import { character, gap, unitClasses } from "@/utils/model/unit-classes";
import type { LinePart } from "./read-line-parts";

/** What the features of a stretch weigh, and how many of them have a weight. */
export interface LineSum {
  readonly sum: number;
  readonly count: number;
}

/** Features of the line at hand that have a weight. */
const most = 6 * 1_024;
const slots = new Uint32Array(most);
const starts = new Uint16Array(most);
const ends = new Uint16Array(most);
/** The furthest beginning so far: those of a stretch are found by it. */
const furthest = new Uint16Array(most);
/** What each weighs, and which before it is the same (its place and one more): most are new. */
const weights = new Int8Array(most);
const same = new Uint16Array(most);
/** The last feature of a bucket, and the one before it in it: by these the same are found. */
const buckets = new Uint16Array(1_024);
const inBucket = new Uint16Array(most);
let count = 0;
let offset = 0;

/** Reads the features of a line once for all stretches of it: most words stand in several. */
export function readLineFeatures(model: LineModel, folded: string, { start, end }: Stretch): void {
  const read = readFeatures(folded.slice(start, end), model.held);
  let most = 0;
  offset = start;
  count = Math.min(read.count, slots.length);
  buckets.fill(0);
  for (let at = 0; at < count; at += 1) {
    const from = read.starts[at] ?? 0;
    const slot = read.slots[at] ?? 0;
    most = Math.max(most, from);
    slots[at] = slot;
    starts[at] = from;
    ends[at] = read.ends[at] ?? 0;
    furthest[at] = most;
    weights[at] = model.slots[foldSlot(slot)] ?? 0;
    const bucket = slot & (buckets.length - 1);
    const last = buckets[bucket] ?? 0;
    let before = last;
    while (before > 0 && slots[before - 1] !== slot) before = inBucket[before - 1] ?? 0;
    same[at] = before;
    inBucket[at] = last;
    buckets[bucket] = at + 1;
  }
}

/** The sum of a stretch of the line that was read last. */
export function sumOf(model: LineModel, folded: string, part: LinePart): LineSum {
  let sum = 0;
  let found = 0;
  const { start, end } = part;
  if (isInsideWord(folded, start) || isInsideWord(folded, end)) {
    startRound();
    const read = readFeatures(folded.slice(start, end), model.held);
    for (let at = 0; at < read.count; at += 1) {
      const slot = read.slots[at] ?? 0;
      if (!isFirst(slot)) continue;
      sum += model.slots[foldSlot(slot)] ?? 0;
      found += 1;
    }
  } else {
    const from = start - offset;
    const to = end - offset;
    for (let at = firstFeature(from); at < count && (furthest[at] ?? 0) < to; at += 1) {
      if ((starts[at] ?? 0) < from || (ends[at] ?? 0) > to) continue;
      if (same[at] !== 0 && isRepeated(at, from, to)) continue;
      sum += weights[at] ?? 0;
      found += 1;
    }
  }
  for (const hash of part.beside) {
    const weight = model.slots[foldHash(hash)] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    found += 1;
  }
  return { sum, count: found };
}

/** Whether the same feature stands before it in the stretch. */
function isRepeated(at: number, from: number, to: number): boolean {
  for (let before = same[at] ?? 0; before > 0; before = same[before - 1] ?? 0) {
    if ((starts[before - 1] ?? 0) >= from && (ends[before - 1] ?? 0) <= to) return true;
  }
  return false;
}

/** Whether a word of the features goes on there: a picture that touches a word is a part of it. */
function isInsideWord(folded: string, at: number): boolean {
  return isOfWord(folded.charCodeAt(at - 1)) && isOfWord(folded.charCodeAt(at));
}

function isOfWord(unit: number): boolean {
  const kind = unitClasses()[unit] ?? gap;
  return kind !== gap && kind !== character;
}

function firstFeature(from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((furthest[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
