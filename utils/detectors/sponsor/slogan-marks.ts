import { markUnits } from "@/utils/core/normalize/unit-table";

/** A question mark. */
export const asked = 1;
/** Kana, ideographs or Hangul. */
export const unparted = 1 << 1;
/** A stop, and a blank behind it. */
export const stopped = 1 << 2;
/** A comma, a colon, a bar or a dash with a blank behind it, or a long dash. */
export const paused = 1 << 3;
/** A comma, a colon or a dash anywhere, as in "well-known". */
export const joined = 1 << 4;
/** A capital that may stand behind a small letter. */
export const mayBeOdd = 1 << 5;
export const apostrophe = 1 << 6;
/** Anything that is neither ASCII nor Hangul: lines without are no Japanese and no Chinese ones. */
export const beyondHangul = 1 << 7;

const none = 0;
const question = 1;
const eastern = 2;
const stop = 3;
const bar = 4;
const comma = 5;
const longDash = 6;
const capital = 7;
const quote = 8;
const hangul = 9;
const far = 10;

let table: Uint8Array | undefined;

function unitTable(): Uint8Array {
  const units = new Uint8Array(0x10000).fill(far, 0x80);
  const capitals = new Uint8Array(0x10000);
  markUnits(capitals, /\p{Lu}+/gu, 1);
  capitals.fill(1, 0xd800, 0xe000);
  capitals.forEach((isCapital, unit) => {
    if (isCapital === 1) units[unit] = capital;
  });
  units.fill(eastern, 0x3040, 0x3100);
  units.fill(eastern, 0x3400, 0xa000);
  units.fill(hangul, 0xac00, 0xd7b0);
  for (const [written, kind] of [
    ["?？", question],
    [".!…", stop],
    ["|", bar],
    [",:，、：–-", comma],
    ["—", longDash],
    ["'’", quote],
  ] as const) {
    for (const unit of written) units[unit.charCodeAt(0)] = kind;
  }
  return units;
}

/**
 * What a line has beside its words, a bit each. Most shapes of slogans need a pause or a sentence
 * before the last one: where these are missing, no expression is asked.
 *
 * Example: of "Acme. It works." the bits are `stopped` alone.
 */
export function sloganMarks(text: string, start: number, end: number): number {
  table ??= unitTable();
  let marks = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = table[unit] ?? none;
    if (kind === none) continue;
    if (kind === hangul) {
      marks |= unparted;
      continue;
    }
    if (unit >= 0x80) marks |= beyondHangul;
    if (kind === far) continue;
    if (kind === eastern) marks |= unparted;
    else if (kind === capital) {
      const before = at > start ? text.charCodeAt(at - 1) : 0;
      if (mayBeSmall(before)) marks |= mayBeOdd;
    } else if (kind === question) marks |= asked;
    else if (kind === quote) marks |= apostrophe;
    else {
      const isParting = at + 1 < end && text.charCodeAt(at + 1) === 0x20;
      if (kind === stop) marks |= isParting ? stopped : 0;
      else {
        if (isParting || kind === longDash) marks |= paused;
        if (kind !== bar) marks |= joined;
      }
    }
  }
  return marks;
}

/** Of what is beyond ASCII all but quotation marks, dashes and the like. */
function mayBeSmall(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  return unit < 0x2000 || unit > 0x206f;
}
