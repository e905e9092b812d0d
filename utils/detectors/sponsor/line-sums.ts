import type { Stretch } from "@/utils/detectors/split-lines";
import { foldedBy, foldHash, foldSlot, type LineModel } from "@/utils/model/line-model";
import { type FeatureSum, forgetSlots, meetSlot, sumFeatures } from "@/utils/model/sum-features";
import { readFeatures } from "@/utils/model/text-features";
import { character, gap, unitClasses } from "@/utils/model/unit-classes";
import type { LinePart } from "./read-line-parts";

/** Features of the line at hand that have a weight. */
const most = 6 * 1_024;
const slots = new Uint32Array(most);
const starts = new Uint16Array(most);
const ends = new Uint16Array(most);
/** The furthest beginning so far: those of a stretch are found by it. */
const furthest = new Uint16Array(most);
const weights = new Int8Array(most);
/** Slots that are met in the stretch at hand. */
const own = new Uint32Array(most);
let count = 0;
let offset = 0;

/** Reads the features of a line once for all stretches of it: most words stand in several. */
export function readLineFeatures(model: LineModel, folded: string, { start, end }: Stretch): void {
  const read = readFeatures(folded.slice(start, end));
  let last = 0;
  let kept = 0;
  for (let at = 0; at < read.count && kept < most; at += 1) {
    const slot = read.slots[at] ?? 0;
    const weight = model.slots[foldSlot(slot)] ?? 0;
    const from = read.starts[at] ?? 0;
    last = Math.max(last, from);
    slots[kept] = slot;
    starts[kept] = from;
    ends[kept] = read.ends[at] ?? 0;
    furthest[kept] = last;
    weights[kept] = weight;
    // What has no weight is written over by the next.
    kept += weight === 0 ? 0 : 1;
  }
  count = kept;
  offset = start;
}

/** The sum of a stretch of the line that was read last. */
export function sumOf(model: LineModel, folded: string, part: LinePart): FeatureSum {
  const { start, end } = part;
  const isCut = isInsideWord(folded, start) || isInsideWord(folded, end);
  let { sum, count } = isCut
    ? sumFeatures(readFeatures(folded.slice(start, end)), model.slots, foldedBy)
    : sumWithin(start - offset, end - offset);
  for (const hash of part.beside) {
    const weight = model.slots[foldHash(hash)] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    count += 1;
  }
  return { sum, count };
}

/** The same of the features between two places of the line. */
function sumWithin(from: number, to: number): FeatureSum {
  let sum = 0;
  let found = 0;
  let read = 0;
  for (let at = firstFeature(from); at < count && (furthest[at] ?? 0) < to; at += 1) {
    if ((starts[at] ?? 0) < from || (ends[at] ?? 0) > to) continue;
    const slot = slots[at] ?? 0;
    const isNew = meetSlot(slot);
    sum += isNew * (weights[at] ?? 0);
    found += isNew;
    own[read] = slot;
    read += 1;
  }
  forgetSlots(own, read);
  return { sum, count: found };
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
