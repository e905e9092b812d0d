import { markUnits } from "@/utils/core/normalize/unit-table";

/** Between words. */
export const gap = 0;
/** A letter or a digit. */
export const letter = 1;
/** Of a script without spaces between words, where a character is what a word is elsewhere. */
export const character = 2;
/** A combining mark: part of a word, and none by itself. */
export const mark = 3;
/** Half of a pair. */
export const half = 4;

let classes: Uint8Array | undefined;

/** The class of every UTF-16 unit; built once, because an expression per unit is slow. */
export function unitClasses(): Uint8Array {
  if (classes !== undefined) return classes;
  classes = new Uint8Array(0x10000);
  markUnits(classes, /[\p{L}\p{N}]+/gu, letter);
  markUnits(classes, /\p{M}+/gu, mark);
  classes.fill(half, 0xd800, 0xe000);
  // Kana, ideographs and their compatibility forms.
  classes.fill(character, 0x3040, 0x3100);
  classes.fill(character, 0x3400, 0xa000);
  classes.fill(character, 0xf900, 0xfb00);
  return classes;
}
