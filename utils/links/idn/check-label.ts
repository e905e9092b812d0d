import { isAllowedCharacter } from "./allowed-characters";
import { hasDangerousPattern, hasStrayMiddleDot } from "./dangerous-pattern";
import { mixtureOf } from "./scripts-of";
import { passesForLatin, passesForNumber } from "./whole-script";

/** Why a browser would not show a label in its own letters. */
export type LabelFault = "character" | "mixed" | "lookalike" | "number" | "pattern";

const isAscii = /^[\0-\x7f]*$/;
const lgc = /^[\u0300-\u0339\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9._-]*$/u;
/** Dots over letters that have one, or one mark twice: nobody sees the second (UTS 39, 5.4). */
const unseenMarks = /([\p{Mn}\p{Me}])\1|[ijl\u0131\u0237\u0456\u0458]\p{Mn}*\u0307/u;
const decimals = /\p{Nd}/gu;
/** Letters that Macs draw as nothing: Chromium shows them in code there, and a page has readers on both. */
const blankOnMacs = /[\u0620\u0f8c-\u0f8f]/;
/** Kana that look alike in both sets, and marks: a single script does not settle these. */
const wantsPatterns = /[\u0300-\u0339へべぺヘベペ・-ヾ]/u;

/**
 * Checks one label, decoded and in lower case, by the rules that Chromium shows names by.
 * `ending` is the top-level label, decoded.
 *
 * Example: `checkLabel("pаypal", "com")` (Cyrillic а) → "mixed"; `checkLabel("müller", "de")` →
 * undefined.
 */
export function checkLabel(label: string, ending: string): LabelFault | undefined {
  if (isAscii.test(label)) return undefined;
  for (const character of label) if (!isAllowedCharacter(character)) return "character";
  if (blankOnMacs.test(label)) return "character";
  if (unseenMarks.test(label.normalize("NFD"))) return "pattern";
  const mixture = mixtureOf(label);
  if (mixture === "wild" || mixesDigits(label)) return "mixed";
  if (isForeignLetter(label, ending)) return "character";
  if (hasStrayMiddleDot(label, ending)) return "pattern";
  if (mixture === "one" && !wantsPatterns.test(label)) {
    if (passesForLatin(label, ending)) return "lookalike";
    return passesForNumber(label) ? "number" : undefined;
  }
  if (passesForNumber(label)) return "number";
  if (/[^\0-\x7f]/.test(latinPart(label)) && !lgc.test(label)) return "mixed";
  return hasDangerousPattern(label) ? "pattern" : undefined;
}

/** Letters at home under one country's ending and a disguise elsewhere: þ, ð, ə. */
function isForeignLetter(label: string, ending: string): boolean {
  if ([...label].length < 2) return false;
  if (ending !== "az" && label.includes("ə")) return true;
  return ending !== "is" && (label.includes("þ") || (ending !== "fo" && label.includes("ð")));
}

/** Digits of two counting systems in one label. */
function mixesDigits(label: string): boolean {
  const zeros = new Set<number>();
  for (const [digit] of label.matchAll(decimals)) zeros.add(zeroOf(digit.codePointAt(0) ?? 0));
  return zeros.size > 1;
}

/** Decimal digits stand in runs of ten whose zero is at a multiple of ten from the run's start. */
function zeroOf(code: number): number {
  let zero = code;
  for (let step = 0; step < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); step += 1) {
    zero -= 1;
  }
  return zero;
}

function latinPart(label: string): string {
  return label.replace(/\P{Script=Latin}/gu, "");
}
