import type { Stretch } from "@/utils/detectors/split-lines";
import { marksOf, unitsOf } from "./line-marks";
import { addToShape, endShape, gapOf, startShape } from "./line-shape";
import {
  capitalFlag,
  firstToken,
  type LineTokens,
  nameKind,
  readerFlag,
  writerFlag,
} from "./line-tokens";
import { mixWord, wordSeed } from "./line-words";

/** What the learned model is told of one sentence; parts of a run are added up. */
export interface LinePart extends Stretch {
  readonly words: number;
  readonly capitals: number;
  /** Runs of capitalised words that no dictionary has. */
  readonly names: number;
  readonly startsWithName: boolean;
  readonly endsWithName: boolean;
  readonly toReader: number;
  readonly ofWriter: number;
  readonly denies: boolean;
  readonly isUpper: boolean;
  readonly isUnspaced: boolean;
  /** A bit for each of its marks: see `line-marks.ts`. */
  readonly marks: number;
  /** Hashes of the words beside names, and of its shape. */
  readonly beside: readonly number[];
  /** All its words are capitalised, and few. */
  readonly isName: boolean;
  /** Its first name. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** Reads one sentence of a line whose words are read. Linear in its length. */
export function readLinePart(text: string, tokens: LineTokens, { start, end }: Stretch): LinePart {
  const { starts, ends, kinds, gaps, flags, hashes, offset } = tokens;
  const first = firstToken(tokens, start);
  let capitals = 0;
  let names = 0;
  let toReader = 0;
  let ofWriter = 0;
  let denies = false;
  let wasName = false;
  let before = wordSeed;
  let beforeEnd = start;
  let nameStart = 0;
  let nameEnd = 0;
  const beside: number[] = [];
  const shape = startShape();
  let at = first;
  for (; at < tokens.count; at += 1) {
    const from = (starts[at] ?? 0) + offset;
    if (from >= end) break;
    const to = (ends[at] ?? 0) + offset;
    const kind = kinds[at] ?? 0;
    const flag = flags[at] ?? 0;
    const hash = hashes[at] ?? 0;
    capitals += flag & capitalFlag;
    const isName = kind === nameKind;
    if (isName) {
      if (!wasName) {
        if (names === 0) nameStart = from;
        names += 1;
        beside.push(mixWord(before, 1));
      }
      if (names === 1) nameEnd = to;
    } else {
      if (wasName) beside.push(mixWord(hash, 2));
      if (flag > capitalFlag) {
        if ((flag & readerFlag) !== 0) toReader += 1;
        else if ((flag & writerFlag) !== 0) ofWriter += 1;
        else denies = true;
      }
    }
    addToShape(shape, at === first ? gapOf(text, start, from) : (gaps[at] ?? 0), kind);
    wasName = isName;
    before = hash;
    beforeEnd = to;
  }
  const words = at - first;
  if (wasName) beside.push(mixWord(wordSeed, 2));
  endShape(shape, gapOf(text, beforeEnd, end), beside);
  const units = unitsOf(text, start, end);
  const isAllCapitals = words > 1 && capitals === words;
  return {
    start,
    end,
    words,
    capitals,
    names,
    startsWithName: words > 0 && kinds[first] === nameKind,
    endsWithName: wasName,
    toReader,
    ofWriter,
    denies,
    isUpper: isAllCapitals && isUpper(text.slice(start, end)),
    isUnspaced: units.unspaced * 3 > end - start,
    marks: marksOf(text, start, end, units.bits),
    beside,
    isName: words > 0 && words <= 4 && capitals === words,
    nameStart,
    nameEnd,
  };
}

function isUpper(written: string): boolean {
  return written === written.toUpperCase();
}
