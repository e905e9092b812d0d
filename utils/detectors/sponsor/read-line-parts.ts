import { isKnownWord } from "@/utils/detectors/known-words";
import type { Stretch } from "@/utils/detectors/split-lines";
import { letter, mark, unitClasses } from "@/utils/model/unit-classes";
import { addToShape, endShape, startShape } from "./line-shape";
import { longestTold, toldBy } from "./line-words";

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
  /** A bit for each of {@link marks} that is in it. */
  readonly marks: number;
  /** Hashes of the words beside names, and of its shape. */
  readonly beside: readonly number[];
  /** All its words are capitalised, and few. */
  readonly isName: boolean;
  /** Its first name. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

const camel = /\p{Ll}\p{Lu}/u;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff]/gu;
const marks: readonly RegExp[] = [
  /https?:|www\.|\w\.(?:com|de|io|net|org|co|fr|es|it|nl|pl|se|ru|jp|kr|tr|br|pt|fm|app|shop)(?!\w)/iu,
  /#[\p{L}\p{N}]/u,
  /@/u,
  /\d ?%/u,
  /[€$£¥₽₺₩]|zł|\bkr\b/u,
  /\b[A-Z]{2,}\d+\b/u,
  /\p{Extended_Pictographic}/u,
  /:/u,
  /\|/u,
  /[–—]| - /u,
  /…/u,
  /[(（]/u,
  /[,、，]/u,
  /["“”„«»「]/u,
  /[?？]/u,
  /[®™©]|\b(?:GmbH|Ltd|Inc|LLC|PLC|S\.?[rp]\.?l\.?|S\.?A\.?|SARL|Sp\. z|B\.?V\.?|AB|A\.Ş|Bros|& (?:Co|Sons?|Söhne|Zonen|Fils|Figli|Filhos|Hijos|Söner))\b|株式会社|有限会社|㈜|\(주\)|公司|ООО/u,
];
/** Of the marks, a plain sentence can have a comma alone. */
const comma = 1 << 12;
const unusual = /[^\p{L}\p{M}\s.,'’!-]|\w\.\w|\bkr\b| - /u;
const telling =
  /(?<!\p{L})\p{Lu}\p{L}{2}|\p{Ll}\p{Lu}|\p{L}\.\p{L}|[#@%|:–—/[(【（\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\p{Extended_Pictographic}]/u;
const initialWord = /^\p{Lu}\p{L}{2,}/u;
const shortestName = 3;
const firstLarge = 65;
const firstSmall = 91;
const seed = 0x2545f491;

/**
 * Whether a sentence may name anybody or is marked: a capital behind its first word, a word that no
 * dictionary has in front, a label's mark. Most sentences are not, and are not read further.
 */
export function isTelling(text: string, folded: string, { start, end }: Stretch): boolean {
  if (telling.test(text.slice(start + 1, end))) return true;
  const [word] = initialWord.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
  return word !== undefined && !isKnownWord(folded.slice(start, start + word.length));
}

/** Reads one sentence of a text; `folded` has the same offsets. Linear in its length. */
export function readLinePart(text: string, folded: string, { start, end }: Stretch): LinePart {
  const classes = unitClasses();
  const written = text.slice(start, end);
  let words = 0;
  let capitals = 0;
  let names = 0;
  let toReader = 0;
  let ofWriter = 0;
  let denies = false;
  let startsWithName = false;
  let wasName = false;
  let beforeStart = start;
  let beforeEnd = start;
  let nameStart = 0;
  let nameEnd = 0;
  const beside: number[] = [];
  const shape = startShape();
  for (let at = start; at < end; ) {
    if (classes[text.charCodeAt(at)] !== letter) {
      at += 1;
      continue;
    }
    const from = at;
    let kind = classes[text.charCodeAt(at)];
    while (at < end && (kind === letter || kind === mark)) {
      at += 1;
      kind = classes[text.charCodeAt(at)];
    }
    const initial = text.charCodeAt(from);
    // Digits and scripts without capitals are small, too.
    const isCapital = initial < firstSmall ? initial >= firstLarge : isLarge(text.charAt(from));
    if (isCapital) capitals += 1;
    const isName =
      (isCapital && at - from >= shortestName && !isKnownWord(folded.slice(from, at))) ||
      (at - from > shortestName && camel.test(text.slice(from, at)));
    let told: string | undefined;
    if (isName) {
      if (!wasName) {
        if (names === 0) nameStart = from;
        names += 1;
        beside.push(mix(hashOf(folded, beforeStart, beforeEnd), 1));
      }
      if (words === 0) startsWithName = true;
      if (names === 1) nameEnd = at;
    } else {
      if (wasName) beside.push(mix(hashOf(folded, from, at), 2));
      if (at - from <= longestTold) {
        told = toldBy.get(folded.slice(from, at));
        if (told === "reader") toReader += 1;
        else if (told === "writer") ofWriter += 1;
        else if (told === "denial") denies = true;
      }
    }
    addToShape(shape, text, beforeEnd, from, classOf(isName, isCapital, told, at - from, initial));
    wasName = isName;
    beforeStart = from;
    beforeEnd = at;
    words += 1;
  }
  if (wasName) beside.push(mix(seed, 2));
  endShape(shape, text, beforeEnd, end, beside);
  let found = 0;
  if (unusual.test(written)) {
    marks.forEach((pattern, at) => {
      if (pattern.test(written)) found |= 1 << at;
    });
  } else if (written.includes(",")) {
    found = comma;
  }
  return {
    start,
    end,
    words,
    capitals,
    names,
    startsWithName,
    endsWithName: wasName,
    toReader,
    ofWriter,
    denies,
    isUpper: words > 1 && capitals === words && written === written.toUpperCase(),
    isUnspaced: (written.match(unspaced)?.length ?? 0) * 3 > written.length,
    marks: found,
    beside,
    isName: words > 0 && words <= 4 && capitals === words,
    nameStart,
    nameEnd,
  };
}

function classOf(
  isName: boolean,
  isCapital: boolean,
  told: string | undefined,
  length: number,
  initial: number,
): number {
  if (isName) return 1;
  if (isCapital) return 2;
  if (told !== undefined) return told === "reader" ? 3 : told === "writer" ? 4 : 5;
  if (initial >= 0x30 && initial <= 0x39) return 6;
  return length <= 3 ? 7 : 8;
}

function isLarge(character: string): boolean {
  return character !== character.toLowerCase();
}

function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 15);
}
