import { codePointIn } from "./code-point";
import { plainLettering, scriptOf } from "./confusables";
import { append, appendUnit, emptyOffsetText, type OffsetText } from "./offset-text";
import type { Trick, TrickKind } from "./trick";

/** Characters a reader does not see; emoji and several scripts use some of them honestly. */
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single joiners and selectors are what is looked for
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]$/u;
const combining = /^[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]$/u;
/** Strokes through, rings and lines around a letter: never part of a language's spelling. */
const overlay = /^[\u0305\u0331-\u0338\u035f\u20d0-\u20ff]$/u;
const compatible =
  /^[\u1d00-\u1dbf\u2070-\u209c\u2100-\u214f\u2460-\u24ff\u249c-\u24e9\ufb00-\ufb06\uff01-\uff5e\u3000]$/u;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const rightToLeftOverride = 0x202e;
const popDirection = 0x202c;

const unknownKind = 0;
const plainKind = 1;
const invisibleKind = 2;
const combiningKind = 3;
const overlayKind = 4;
const compatibleKind = 5;
/** What the expressions above say of every unit met so far. */
const knownKinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = knownKinds[unit] ?? unknownKind;
  if (known !== unknownKind) return known;
  const character = String.fromCharCode(unit);
  let kind = plainKind;
  if (invisible.test(character)) kind = invisibleKind;
  else if (combining.test(character)) kind = overlay.test(character) ? overlayKind : combiningKind;
  else if (compatible.test(character)) kind = compatibleKind;
  knownKinds[unit] = kind;
  return kind;
}

/** A letter hides behind an enclosed or mathematical symbol outside the basic plane. */
function astralLetter(codePoint: number): string | undefined {
  if (codePoint >= 0x1d400 && codePoint <= 0x1d7ff) {
    return String.fromCodePoint(codePoint).normalize("NFKC");
  }
  for (const first of [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    const letter = codePoint - first;
    if (letter >= 0 && letter < 26) return String.fromCharCode(0x41 + letter);
  }
  if (codePoint >= 0x1f110 && codePoint <= 0x1f129) {
    return String.fromCharCode(0x41 + codePoint - 0x1f110);
  }
  return undefined;
}

/**
 * First step: drops what cannot be seen, takes overlays off, and writes styled letters plainly.
 * Composed diacritics survive ("é", "ö"). Adds the tricks it undid to `tricks`.
 */
export function foldCharacters(original: string, tricks: Trick[]): OffsetText {
  const folded = emptyOffsetText(original.length);
  const isEastAsian = cjk.test(original);
  const note = (kind: TrickKind, start: number, end: number) => tricks.push({ kind, start, end });
  let overrideFrom = -1;
  for (let at = 0; at < original.length; ) {
    const unit = original.charCodeAt(at);
    if (unit < 0x80) {
      appendUnit(folded, unit, at, at + 1);
      at += 1;
      continue;
    }
    const codePoint = codePointIn(original, at);
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const character = original.slice(at, end);
    const previous = folded.units[folded.length - 1] ?? 0;
    const isAfterLetter = scriptOf(previous) !== undefined;
    const kind = codePoint > 0xffff ? plainKind : kindOf(unit);
    if (codePoint > 0xffff) {
      const letter = astralLetter(codePoint);
      // Tag characters (E0000–E007F) can carry a whole hidden text.
      if (codePoint >= 0xe0000 && codePoint <= 0xe01ef) note("invisible", at, end);
      else append(folded, letter ?? character, at, end);
      if (letter !== undefined && codePoint < 0x1f1e6) note("styled", at, end);
    } else if (kind === invisibleKind) {
      if (unit === rightToLeftOverride) overrideFrom = folded.length;
      else if (unit === popDirection && overrideFrom >= 0) {
        reverseFrom(folded, overrideFrom);
        overrideFrom = -1;
      }
      const next = scriptOf(original.charCodeAt(end));
      if (unit >= 0x202a && unit <= 0x202e) note("bidi", at, end);
      else if (isAfterLetter && next !== undefined) note("invisible", at, end);
    } else if (kind === combiningKind || kind === overlayKind) {
      const isOverlay = kind === overlayKind;
      const composed = isOverlay
        ? ""
        : (String.fromCharCode(previous) + character).normalize("NFC");
      if (composed.length === 1) {
        folded.units[folded.length - 1] = composed.charCodeAt(0);
        folded.ends[folded.length - 1] = end;
      } else if (isAfterLetter || isOverlay) {
        if (folded.length > 0) folded.ends[folded.length - 1] = end;
        note("overlay", at, end);
      } else append(folded, character, at, end);
    } else if (kind === compatibleKind) {
      const plain = plainLettering(character) ?? character.normalize("NFKC");
      append(folded, plain, at, end);
      const isLetter = scriptOf(plain.charCodeAt(0)) !== undefined;
      if (isLetter && plain.length === 1 && !isEastAsian) note("styled", at, end);
    } else {
      const plain = plainLettering(character);
      append(folded, plain ?? character, at, end);
      if (plain !== undefined) note("styled", at, end);
    }
    at = end;
  }
  if (overrideFrom >= 0) reverseFrom(folded, overrideFrom);
  return folded;
}

/** Undoes a right-to-left override: what was stored backwards is read forwards. */
function reverseFrom(folded: OffsetText, from: number): void {
  for (let low = from, high = folded.length - 1; low < high; low += 1, high -= 1) {
    swap(folded.units, low, high);
    swap(folded.starts, low, high);
    swap(folded.ends, low, high);
  }
}

function swap(list: Uint16Array | Int32Array, low: number, high: number): void {
  const a = list[low];
  const b = list[high];
  if (a === undefined || b === undefined) return;
  list[low] = b;
  list[high] = a;
}
