import { codePointIn } from "@/utils/core/normalize/code-point";
import { gap, half, letter, unitClasses } from "@/utils/model/unit-classes";

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Words of a folded text. In Chinese and Japanese, which part no words, every two characters are
 * one more.
 *
 * Example: `countWords("buy it now, 今すぐ")` → 5.5.
 */
export function countWords(text: string): number {
  const classes = unitClasses();
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] ?? gap;
    let isWord = kind === letter;
    if (kind === half) {
      const codePoint = codePointIn(text, at);
      if (codePoint > 0xffff) at += 1;
      isWord = wordCharacter.test(String.fromCodePoint(codePoint));
    } else if (kind > letter) {
      isWord = isWordUnit(unit);
      if (isUnspaced(unit)) words += 0.5;
    }
    if (isWord && !isInside) words += 1;
    isInside = isWord;
  }
  return words;
}

function isUnspaced(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
}

/** Some signs among the characters of these scripts are no letters ("・"). */
function isWordUnit(unit: number): boolean {
  return wordCharacter.test(String.fromCharCode(unit));
}
