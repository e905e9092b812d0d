import { markUnits } from "@/utils/core/normalize/unit-table";
import { isKnownWord } from "@/utils/detectors/known-words";
import { type Stretch, trimStretch } from "@/utils/detectors/split-lines";

/** A sentence parted in two, of which either may be a message of its own. */
export interface Cut {
  readonly left: Stretch;
  readonly right: Stretch;
}

/** Longer sentences are not parted. */
const longest = 240;
/** So many cuts are tried from either end of a sentence. */
const most = 2;
/**
 * Places at which people go on without a full stop: before and behind pictures and stars, at dashes
 * and bars, brackets, before a word and a colon, before a capital.
 */
const places =
  /(?<=\s)(?=[\p{Extended_Pictographic}★☆✦|[【(]|\/\/|\*\*|#\p{L}|— )|(?<=[\p{Extended_Pictographic}★☆✦|\]】)]|\ufe0f)(?=\s*[\p{L}\p{N}])|(?<=\s)[–—|·•-]+(?=\s)|(?<=\s)\/\/(?=\s)|(?<=[\p{L}\p{N}%)"] )(?=\p{Lu})|(?<=\S )(?=\p{L}+ ?: )/uy;
const capital = /\p{Lu}/u;

/**
 * Cuts of one sentence, few of them.
 *
 * Example: "lol the referee 😂 powered by Esdebe" → behind the words, and behind the picture.
 */
export function cutsOf(text: string, folded: string, { start, end }: Stretch): Cut[] {
  if (end - start > longest) return [];
  const content = text.slice(start, end);
  const mayLabel = content.includes(":");
  const found: Cut[] = [];
  for (let place = 1; place < content.length; place += 1) {
    const match = cutAt(content, place, mayLabel);
    if (match === undefined) continue;
    const at = start + place;
    if (match.length > 1) place += match.length - 1;
    // Between two words of any text: one of them has to be a name.
    const isWordsOnly =
      match === "" && text.charAt(at - 1) === " " && capital.test(text.charAt(at));
    if (isWordsOnly && isKnownWord(wordAt(folded, at)) && isKnownWord(wordBefore(folded, at - 1))) {
      continue;
    }
    const left = trimStretch(text, start, at);
    const right = trimStretch(text, at + match.length, end);
    if (left.end - left.start < 2 || right.end === right.start) continue;
    found.push({ left, right });
  }
  return found.length <= 2 * most ? found : [...found.slice(0, most), ...found.slice(-most)];
}

/** What is cut out at a place; nothing where it goes on. Few places need the expression. */
function cutAt(content: string, place: number, mayLabel: boolean): string | undefined {
  const before = content.charCodeAt(place - 1);
  if (before === 0x20) {
    const unit = content.charCodeAt(place);
    if (isPlain(unit) && !(mayLabel && mayBeLabel(content, place))) {
      return !isSmall(unit) && !isDigit(unit) && isBehindWord(content, place) ? "" : undefined;
    }
    if (unit < 0x80 && !isPlain(unit) && !partingSigns.includes(content.charAt(place)))
      return undefined;
    // Ideographs and Hangul: no capitals, and no pictures.
    if (unit >= 0x3400 && unit < 0xd800 && !mayLabel) return undefined;
  } else if (before < 0x80) {
    // Behind ")", "]", "|" or a blank of another kind.
    if (before !== 0x29 && before !== 0x5d && before !== 0x7c && before >= 0x20) return undefined;
  } else if (!mayPrecede(before)) return undefined;
  places.lastIndex = place;
  return places.exec(content)?.[0];
}

/** Signs of ASCII that a cut may stand before. */
const partingSigns = "|[(/*#-";

/** Whether a word and a colon may stand there: none where its letters are of ASCII and another sign follows. */
function mayBeLabel(content: string, place: number): boolean {
  let at = place;
  while (isSmall(content.charCodeAt(at) | 0x20)) at += 1;
  const unit = content.charCodeAt(content.charCodeAt(at) === 0x20 ? at + 1 : at);
  return unit === 0x3a || content.charCodeAt(at) >= 0x80;
}

const endsWord = /[\p{L}\p{N}%)"] $/u;

/** Whether what stands before the blank before a place goes before names. */
function isBehindWord(content: string, place: number): boolean {
  const isWord = isPlain(content.charCodeAt(place - 2));
  return isWord || endsWord.test(content.slice(Math.max(0, place - 3), place));
}

let preceding: Uint8Array | undefined;

/** Units beyond ASCII that a cut may follow: pictures, and blanks of other kinds. */
function mayPrecede(unit: number): boolean {
  if (preceding === undefined) {
    preceding = new Uint8Array(0x10000);
    markUnits(preceding, /(?:[\p{Extended_Pictographic}★☆✦】\s]|\ufe0f)+/gu, 1);
    // The second half of a picture.
    preceding.fill(1, 0xdc00, 0xe000);
  }
  return preceding[unit] === 1;
}

function isPlain(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || isSmall(unit) || isDigit(unit);
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

function isInWord(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit < 0x80 ? isSmall(unit) || isDigit(unit) : inWord.test(folded.charAt(at));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function wordAt(folded: string, start: number): string {
  let end = start;
  while (isInWord(folded, end)) end += 1;
  return folded.slice(start, end);
}

function wordBefore(folded: string, end: number): string {
  let start = end;
  while (start > 0 && isInWord(folded, start - 1)) start -= 1;
  return folded.slice(start, end);
}
