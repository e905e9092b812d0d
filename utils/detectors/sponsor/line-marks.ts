import { markUnits } from "@/utils/core/normalize/unit-table";

/** What a sentence is made of that is no letter, as `marksOf` needs it. */
export interface LineUnits {
  /** Bits of its units; those below 2^16 are marks. */
  bits: number;
  /** How many are of a script without blanks. */
  unspaced: number;
}

const address =
  /https?:|www\.|\w\.(?:com|de|io|net|org|co|fr|es|it|nl|pl|se|ru|jp|kr|tr|br|pt|fm|app|shop)(?!\w)/iu;
const tag = /#[\p{L}\p{N}]/u;
const share = /\d ?%/u;
const crowns = /zł|\bkr\b/u;
const code = /\b[A-Z]{2,}\d+\b/u;
const picture = /\p{Extended_Pictographic}/u;
const firm =
  /[®™©]|\b(?:GmbH|Ltd|Inc|LLC|PLC|S\.?[rp]\.?l\.?|S\.?A\.?|SARL|Sp\. z|B\.?V\.?|AB|A\.Ş|Bros|& (?:Co|Sons?|Söhne|Zonen|Fils|Figli|Filhos|Hijos|Söner))\b|株式会社|有限会社|㈜|\(주\)|公司|ООО/u;
const unusual = /[^\p{L}\p{M}\s.,'’!-]/u;
/** The first of these needs a stop, the last a hyphen. */
const unusualWords = /\w\.\w|\bkr\b| - /u;

const addressBit = 1;
const tagBit = 1 << 1;
const shareBit = 1 << 3;
const moneyBit = 1 << 4;
const codeBit = 1 << 5;
const pictureBit = 1 << 6;
const colonBit = 1 << 7;
const dashBit = 1 << 9;
const commaBit = 1 << 12;
const firmBit = 1 << 15;
const allMarks = 0xffff;
/** Of units that are no mark by themselves. */
const plainComma = 1 << 16;
const unusualBit = 1 << 17;
const digitBit = 1 << 18;
const numberSign = 1 << 19;
const percent = 1 << 20;
const stop = 1 << 21;
const hyphen = 1 << 22;
const half = 1 << 23;
const notAscii = 1 << 24;

/** What units mean, by the number that the table has for them. */
const meanings = [
  ["", 0],
  ["", unusualBit],
  ["", half],
  ["@", (1 << 2) | unusualBit],
  [":", colonBit | unusualBit],
  ["|", (1 << 8) | unusualBit],
  ["–—", dashBit | unusualBit],
  ["…", (1 << 10) | unusualBit],
  ["(（", (1 << 11) | unusualBit],
  ["、，", commaBit | unusualBit],
  [",", commaBit | plainComma],
  ['"“”„«»「', (1 << 13) | unusualBit],
  ["?？", (1 << 14) | unusualBit],
  ["€$£¥₽₺₩", moneyBit | unusualBit],
  ["0123456789", digitBit | unusualBit],
  ["#", numberSign | unusualBit],
  ["%", percent | unusualBit],
  [".", stop],
  ["-", hyphen],
] as const;

let table: Uint8Array | undefined;
const bitsOf = Uint32Array.from(meanings, ([, bits]) => bits);

function unitTable(): Uint8Array {
  const units = new Uint8Array(0x10000);
  markUnits(units, /[^\p{L}\p{M}\s.,'’!-]+/gu, 1);
  units.fill(2, 0xd800, 0xe000);
  meanings.forEach(([written], at) => {
    for (const unit of written) units[unit.charCodeAt(0)] = at;
  });
  return units;
}

/** Reads the units of a stretch once. */
export function unitsOf(text: string, start: number, end: number): LineUnits {
  table ??= unitTable();
  let bits = 0;
  let unspaced = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    bits |= bitsOf[table[unit] ?? 0] ?? 0;
    if (unit < 0x80) continue;
    bits |= notAscii;
    if (unit >= 0x3040 && (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff))) unspaced += 1;
  }
  return { bits, unspaced };
}

/**
 * The marks of a stretch, a bit each: an address, a tag, "@", a share, money, a code, a picture, ":",
 * "|", a dash, "…", a bracket, a comma, quotes, a question, a firm. An expression is asked only where
 * the units allow for it.
 *
 * Example: "Only 5 % off: see acme.com" has a share, a colon and an address.
 */
export function marksOf(text: string, start: number, end: number, bits: number): number {
  const written = text.slice(start, end);
  const isUnusual =
    (bits & unusualBit) !== 0 ||
    (((bits & (stop | hyphen)) !== 0 || written.includes("kr")) && unusualWords.test(written)) ||
    ((bits & half) !== 0 && unusual.test(written));
  if (!isUnusual) return (bits & plainComma) === 0 ? 0 : commaBit;
  let marks = bits & allMarks;
  if ((bits & (stop | colonBit)) !== 0 && address.test(written)) marks |= addressBit;
  if ((bits & numberSign) !== 0 && tag.test(written)) marks |= tagBit;
  if ((bits & percent) !== 0 && share.test(written)) marks |= shareBit;
  if ((marks & moneyBit) === 0 && crowns.test(written)) marks |= moneyBit;
  if ((bits & digitBit) !== 0 && code.test(written)) marks |= codeBit;
  if ((bits & notAscii) !== 0 && picture.test(written)) marks |= pictureBit;
  if ((bits & hyphen) !== 0 && written.includes(" - ")) marks |= dashBit;
  if (firm.test(written)) marks |= firmBit;
  return marks;
}
