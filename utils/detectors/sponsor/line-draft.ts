import { beginningOf, endOf, isBlankBetween } from "./line-edges";
import { neighbourOf } from "./line-neighbours";
import type { LineRun } from "./line-runs";
import type { LinePart } from "./read-line-parts";

/** How many values come together, and the place of what the rest of the text tells among them. */
const valueCount = 10;
export const topicValue = 4;

/** What is told of a run by itself; the rest of the text is not looked at yet. */
export interface LineDraft {
  readonly start: number;
  readonly end: number;
  /** The first of its signs, as many as `count`, */
  readonly signs: Uint16Array;
  readonly count: number;
  /** and the last: what stands beside it, and blank lines. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  readonly blank: number;
  /** Its first part with a name. */
  readonly named: LinePart | undefined;
  /** What comes together, without what the rest of the text tells. */
  readonly values: Uint8Array;
}

/** One store for all drafts, because hardly any is looked at again. */
const signs = new Uint16Array(64);
const values = new Uint8Array(valueCount);
let count = 0;

function add(sign: number): void {
  signs[count] = sign;
  count += 1;
}

/**
 * The signs that need no look at the rest of the text: those do not come cheap. The answer is valid until
 * the next call.
 */
export function draftSigns(
  text: string,
  { count: sentences, from, to, line, lines }: LineRun,
  parts: readonly LinePart[],
): LineDraft | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let words = 0;
  let capitals = 0;
  let names = 0;
  let toReader = 0;
  let ofWriter = 0;
  let marks = 0;
  let denies = false;
  let isUnspaced = false;
  let isUpper = true;
  let named: LinePart | undefined;
  for (const part of parts) {
    words += part.words;
    capitals += part.capitals;
    names += part.names;
    toReader += part.toReader;
    ofWriter += part.ofWriter;
    marks |= part.marks;
    denies ||= part.denies;
    isUnspaced ||= part.isUnspaced;
    isUpper &&= part.isUpper;
    if (named === undefined && part.nameEnd > part.nameStart) named = part;
  }
  names = Math.min(3, names);
  toReader = Math.min(2, toReader);
  ofWriter = Math.min(2, ofWriter);
  const place = placeOf(from, to, sentences, line, lines);
  const size = last.end - first.start;
  const wordStep = Math.min(15, words < 8 ? words : 8 + Math.floor((words - 8) / 8));
  const capitalStep = Math.min(5, Math.floor((5 * capitals) / Math.max(1, words)));
  const ending = endOf(text.charAt(last.end - 1));
  const beginning = beginningOf(text.charAt(first.start));
  count = 0;
  add(place);
  add(10 + Math.min(9, 31 - Math.clz32(size)));
  add(20 + wordStep);
  add(36 + ending);
  add(44 + beginning);
  add(52 + capitalStep);
  add(58 + names);
  add(80 + toReader);
  add(83 + ofWriter);
  add(90 + names * 9 + ofWriter * 3 + toReader);
  add(140 + Math.min(5, to - from));
  add(146 + Math.min(5, sentences));
  add(152 + Math.min(4, lines));
  if (first.startsWithName) add(62);
  if (last.endsWithName) add(63);
  for (let left = marks; left !== 0; left &= left - 1) add(64 + lowestBit(left));
  if (denies) add(86);
  if (isUnspaced) add(87);
  if (isUpper) add(88);
  const asks = (marks & (1 << 14)) !== 0;
  const isPlain = names > 0 && ofWriter === 0 && !denies && !asks;
  if (isPlain) add(130 + place);
  const short = Math.min(5, Math.floor(size / 20));
  add(160 + place * 6 + short);
  if (isPlain) add(230 + place * 6 + short);
  // A name alone in the first or last sentence of several.
  const nameAt =
    parts.length === 1 ? (first.isName ? 1 : 0) : (first.isName ? 2 : 0) + (last.isName ? 4 : 0);
  add(300 + nameAt * 6 + short);
  const share = Math.min(5, Math.floor((6 * size) / Math.max(1, text.length)));
  add(350 + share);
  const before = isBlankBetween(text, first.start, -1) ? 1 : 0;
  const after = isBlankBetween(text, last.end - 1, 1) ? 1 : 0;
  // Cut out of a sentence: on which side, and what stands there.
  const cutBefore = neighbourOf(text, first.start, -1);
  const cutAfter = neighbourOf(text, last.end - 1, 1);
  values[0] = place;
  values[1] = nameAt * 6 + short;
  values[2] = toReader * 3 + ofWriter + (denies ? 9 : 0);
  values[3] = ending * 8 + beginning;
  values[topicValue] = 0;
  values[5] = (first.startsWithName ? 1 : 0) + (last.endsWithName ? 2 : 0) + names * 4;
  values[6] = wordStep;
  values[7] = cutBefore * 8 + cutAfter;
  values[8] = (marks >> 7) & 15;
  values[9] = capitalStep;
  return {
    start: first.start,
    end: last.end,
    signs,
    count,
    cutBefore: 430 + cutBefore,
    cutAfter: 440 + cutAfter,
    blank: 364 + 2 * before + after,
    named,
    values,
  };
}

function placeOf(from: number, to: number, count: number, line: number, lines: number): number {
  const isFirst = from === 0;
  const isLast = to === count;
  if (isFirst && isLast) return lines === 1 ? 0 : line === 0 ? 1 : line === lines - 1 ? 2 : 3;
  return (lines === 1 ? 7 : 4) + (isFirst ? 0 : isLast ? 1 : 2);
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
