import { crossCount, firstCross } from "./line-crosses";
import { neighbourOf } from "./line-neighbours";
import type { LineRun } from "./line-runs";
import type { LineTopic } from "./line-topic";
import type { LinePart } from "./read-line-parts";

/** How many signs there are; a sign is a number below. */
export const signCount = firstCross + crossCount;

const ends = [".。", "!！", "?？", ")]】）", ":：", "…"];
const openings = "([（【";

/** The signs of a run, and what of them comes together: see `line-crosses.ts`. */
export interface LineSigns {
  readonly signs: number[];
  readonly values: readonly number[];
}

/** The named signs of a run, as numbers: where it stands, its shape, its names, whom it speaks of. */
export function lineSigns(
  text: string,
  { count, from, to, line, lines }: LineRun,
  parts: readonly LinePart[],
  hints: LineHints,
  topic: LineTopic,
): LineSigns {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return { signs: [], values: [] };
  let words = 0;
  let capitals = 0;
  let names = 0;
  let toReader = 0;
  let ofWriter = 0;
  let marks = 0;
  for (const part of parts) {
    words += part.words;
    capitals += part.capitals;
    names += part.names;
    toReader += part.toReader;
    ofWriter += part.ofWriter;
    marks |= part.marks;
  }
  names = Math.min(3, names);
  toReader = Math.min(2, toReader);
  ofWriter = Math.min(2, ofWriter);
  const denies = parts.some((part) => part.denies);
  const place = placeOf(from, to, count, line, lines);
  const size = last.end - first.start;
  const signs = [
    place,
    10 + Math.min(9, Math.floor(Math.log2(size))),
    20 + Math.min(15, words < 8 ? words : 8 + Math.floor((words - 8) / 8)),
    36 + endOf(text.charAt(last.end - 1)),
    44 + beginningOf(text.charAt(first.start)),
    52 + Math.min(5, Math.floor((5 * capitals) / Math.max(1, words))),
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
  if (parts.some((part) => part.isUnspaced)) signs.push(87);
  if (parts.every((part) => part.isUpper)) signs.push(88);
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
  const named = parts.find((part) => part.nameEnd > part.nameStart);
  if (named !== undefined) signs.push(isElsewhere(text, named, first.start, last.end) ? 360 : 361);
  const before = isBlankBetween(text, first.start, -1) ? 1 : 0;
  const after = isBlankBetween(text, last.end - 1, 1) ? 1 : 0;
  signs.push(364 + 2 * before + after);
  for (const hint of hints.of(first.start, last.end)) signs.push(370 + hint);
  const { shared, words: long } = topic.of(first.start, last.end);
  const rest = text.length - size < 60 ? 0 : text.length - size < 250 ? 1 : 2;
  const sharing = shared === 0 ? (long === 0 ? 0 : long < 4 ? 1 : 2) : shared * 3 < long ? 3 : 4;
  signs.push(412 + rest * 5 + sharing);
  // Cut out of a sentence: on which side, and what stands there.
  const cutBefore = neighbourOf(text, first.start, -1);
  const cutAfter = neighbourOf(text, last.end - 1, 1);
  signs.push(430 + cutBefore, 440 + cutAfter);
  const nameElsewhere = named === undefined ? 0 : signs.includes(360) ? 1 : 2;
  return {
    signs,
    values: [
      place,
      nameAt * 6 + short,
      toReader * 3 + ofWriter + (denies ? 9 : 0),
      endOf(text.charAt(last.end - 1)) * 8 + beginningOf(text.charAt(first.start)),
      sharing * 3 + nameElsewhere,
      (first.startsWithName ? 1 : 0) + (last.endsWithName ? 2 : 0) + names * 4,
      Math.min(15, words < 8 ? words : 8 + Math.floor((words - 8) / 8)),
      cutBefore * 8 + cutAfter,
      (marks >> 7) & 15,
      Math.min(5, Math.floor((5 * capitals) / Math.max(1, words))),
    ],
  };
}

/** What the lexicons say of a stretch, as numbers below 40. */
export interface LineHints {
  of(start: number, end: number): readonly number[];
}

/** Whether a name stands outside of the stretch, too. */
function isElsewhere(text: string, part: LinePart, start: number, end: number): boolean {
  const name = text.slice(part.nameStart, part.nameEnd);
  const at = text.indexOf(name);
  return at < start || text.indexOf(name, end) >= 0;
}

/** Whether the text ends there, or a line is left empty. */
function isBlankBetween(text: string, from: number, step: 1 | -1): boolean {
  let breaks = 0;
  for (let at = from + step; ; at += step) {
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) return breaks > 0 || from + step === at;
    if (unit === 0x0a) breaks += 1;
    else if (unit !== 0x20 && unit !== 0x0d) return breaks > 1;
  }
}

function placeOf(from: number, to: number, count: number, line: number, lines: number): number {
  const isFirst = from === 0;
  const isLast = to === count;
  if (isFirst && isLast) return lines === 1 ? 0 : line === 0 ? 1 : line === lines - 1 ? 2 : 3;
  return (lines === 1 ? 7 : 4) + (isFirst ? 0 : isLast ? 1 : 2);
}

/** ASCII letters and digits are told by their codes: most stretches begin and end with them. */
function endOf(unit: string): number {
  if (classOf(unit.charCodeAt(0)) > 0) return 6;
  const at = ends.findIndex((units) => units.includes(unit));
  return at >= 0 ? at : /[\p{L}\p{N}]/u.test(unit) ? 6 : 7;
}

function beginningOf(unit: string): number {
  const known = classOf(unit.charCodeAt(0));
  if (known > 0) return known;
  if (openings.includes(unit)) return 0;
  if (unit === "#") return 1;
  if (/\p{Lu}/u.test(unit)) return 2;
  if (/\p{Ll}/u.test(unit)) return 3;
  if (/\p{N}/u.test(unit)) return 4;
  return /\p{L}/u.test(unit) ? 5 : 6;
}

function classOf(unit: number): number {
  if (unit >= 0x61) return unit <= 0x7a ? 3 : 0;
  if (unit >= 0x41) return unit <= 0x5a ? 2 : 0;
  return unit >= 0x30 && unit <= 0x39 ? 4 : 0;
}
