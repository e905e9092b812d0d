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
let count = 0;
let offset = 0;

/** Reads the features of a line once for all stretches of it: most words stand in several. */
export function readLineFeatures(model: LineModel, folded: string, { start, end }: Stretch): void {
  const read = readFeatures(folded.slice(start, end), model.held);
  let most = 0;
  offset = start;
  count = Math.min(read.count, slots.length);
  for (let at = 0; at < count; at += 1) {
    const from = read.starts[at] ?? 0;
    most = Math.max(most, from);
    slots[at] = read.slots[at] ?? 0;
    starts[at] = from;
    ends[at] = read.ends[at] ?? 0;
    furthest[at] = most;
  }
}

/** The sum of a stretch of the line that was read last. */
export function sumOf(model: LineModel, folded: string, part: LinePart): LineSum {
  let sum = 0;
  let found = 0;
  startRound();
  const { start, end } = part;
  if (isInsideWord(folded, start) || isInsideWord(folded, end)) {
    const read = readFeatures(folded.slice(start, end), model.held);
    for (let at = 0; at < read.count; at += 1) add(read.slots[at] ?? 0);
  } else {
    const from = start - offset;
    const to = end - offset;
    for (let at = firstFeature(from); at < count && (furthest[at] ?? 0) < to; at += 1) {
      if ((starts[at] ?? 0) >= from && (ends[at] ?? 0) <= to) add(slots[at] ?? 0);
    }
  }
  for (const hash of part.beside) {
    const weight = model.slots[foldHash(hash)] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    found += 1;
  }
  return { sum, count: found };

  function add(slot: number): void {
    if (!isFirst(slot)) return;
    sum += model.slots[foldSlot(slot)] ?? 0;
    found += 1;
  }
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
