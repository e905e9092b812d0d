import { beginningOf, endOf, isBlankBetween } from "./line-edges";
import { neighbourOf } from "./line-neighbours";
import type { LineRun } from "./line-runs";
import type { LinePart } from "./read-line-parts";

/** What is told of a run by itself; the rest of the text is not looked at yet. */
export interface LineDraft {
  readonly start: number;
  readonly end: number;
  /** The first of its signs, and the last. */
  readonly signs: readonly number[];
  readonly lastSigns: readonly number[];
  /** Its first part with a name. */
  readonly named: LinePart | undefined;
  /** What comes together, with 0 for what the rest of the text tells. */
  readonly values: readonly number[];
  readonly blank: number;
}

/** The signs that need no look at the rest of the text: those do not come cheap. */
export function draftSigns(
  text: string,
  { count, from, to, line, lines }: LineRun,
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
  const place = placeOf(from, to, count, line, lines);
  const size = last.end - first.start;
  const wordStep = Math.min(15, words < 8 ? words : 8 + Math.floor((words - 8) / 8));
  const capitalStep = Math.min(5, Math.floor((5 * capitals) / Math.max(1, words)));
  const ending = endOf(text.charAt(last.end - 1));
  const beginning = beginningOf(text.charAt(first.start));
  const signs = [
    place,
    10 + Math.min(9, Math.floor(Math.log2(size))),
    20 + wordStep,
    36 + ending,
    44 + beginning,
    52 + capitalStep,
    58 + names,
    80 + toReader,
    83 + ofWriter,
    90 + names * 9 + ofWriter * 3 + toReader,
    140 + Math.min(5, to - from),
    146 + Math.min(5, count),
    152 + Math.min(4, lines),
  ];
  if (first.startsWithName) signs.push(62);
  if (last.endsWithName) signs.push(63);
  for (let bit = 0; bit < 16; bit += 1) if ((marks & (1 << bit)) !== 0) signs.push(64 + bit);
  if (denies) signs.push(86);
  if (isUnspaced) signs.push(87);
  if (isUpper) signs.push(88);
  const asks = (marks & (1 << 14)) !== 0;
  const isPlain = names > 0 && ofWriter === 0 && !denies && !asks;
  if (isPlain) signs.push(130 + place);
  const short = Math.min(5, Math.floor(size / 20));
  signs.push(160 + place * 6 + short);
  if (isPlain) signs.push(230 + place * 6 + short);
  // A name alone in the first or last sentence of several.
  const nameAt =
    parts.length === 1 ? (first.isName ? 1 : 0) : (first.isName ? 2 : 0) + (last.isName ? 4 : 0);
  signs.push(300 + nameAt * 6 + short);
  const share = Math.min(5, Math.floor((6 * size) / Math.max(1, text.length)));
  signs.push(350 + share);
  const before = isBlankBetween(text, first.start, -1) ? 1 : 0;
  const after = isBlankBetween(text, last.end - 1, 1) ? 1 : 0;
  // Cut out of a sentence: on which side, and what stands there.
  const cutBefore = neighbourOf(text, first.start, -1);
  const cutAfter = neighbourOf(text, last.end - 1, 1);
  return {
    start: first.start,
    end: last.end,
    signs,
    lastSigns: [430 + cutBefore, 440 + cutAfter],
    named,
    blank: 364 + 2 * before + after,
    values: [
      place,
      nameAt * 6 + short,
      toReader * 3 + ofWriter + (denies ? 9 : 0),
      ending * 8 + beginning,
      0,
      (first.startsWithName ? 1 : 0) + (last.endsWithName ? 2 : 0) + names * 4,
      wordStep,
      cutBefore * 8 + cutAfter,
      (marks >> 7) & 15,
      capitalStep,
    ],
  };
}

function placeOf(from: number, to: number, count: number, line: number, lines: number): number {
  const isFirst = from === 0;
  const isLast = to === count;
  if (isFirst && isLast) return lines === 1 ? 0 : line === 0 ? 1 : line === lines - 1 ? 2 : 3;
  return (lines === 1 ? 7 : 4) + (isFirst ? 0 : isLast ? 1 : 2);
}
