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
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const one = String.fromCharCode(unit);
    if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u.test(one)) classes[unit] = character;
    else if (/[\p{L}\p{N}]/u.test(one)) classes[unit] = letter;
    else if (/\p{M}/u.test(one)) classes[unit] = mark;
    else if (unit >= 0xd800 && unit < 0xe000) classes[unit] = half;
  }
  return classes;
}
