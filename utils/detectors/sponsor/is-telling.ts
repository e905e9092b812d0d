import { isKnownWord } from "@/utils/detectors/known-words";
import type { Stretch } from "@/utils/detectors/split-lines";

const telling =
  /(?<!\p{L})\p{Lu}\p{L}{2}|\p{Ll}\p{Lu}|\p{L}\.\p{L}|[#@%|:–—/[(【（\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\p{Extended_Pictographic}]/u;
const initialWord = /^\p{Lu}\p{L}{2,}/u;

/**
 * Whether a sentence may name anybody or is marked: a capital behind its first word, a word that no
 * dictionary has in front, a label's mark. Most sentences are not, and are not read further.
 */
export function isTelling(text: string, folded: string, { start, end }: Stretch): boolean {
  if (isToldBehind(text, start + 1, end)) return true;
  const [word] = initialWord.exec(text.slice(start, Math.min(end, start + 40))) ?? [];
  return word !== undefined && !isKnownWord(folded.slice(start, start + word.length));
}

const other = 0;
const large = 1;
const small = 2;
const dot = 3;
const sign = 4;
const fewestOfName = 3;

/** Classes of ASCII for {@link telling}. */
const classes = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const one = String.fromCharCode(unit);
  if (/[A-Z]/.test(one)) return large;
  if (/[a-z]/.test(one)) return small;
  if (one === ".") return dot;
  return telling.test(one) ? sign : other;
});

/** `telling`, in a loop as long as only ASCII and quotation marks are met: that takes a tenth. */
function isToldBehind(text: string, from: number, end: number): boolean {
  let before = other;
  /** Letters so far of a word that begins with a capital. */
  let named = 0;
  let isDotted = false;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && !isQuote(unit)) return telling.test(text.slice(from, end));
    const kind = unit < 0x80 ? (classes[unit] ?? other) : other;
    if (kind === sign) return true;
    if (kind === large || kind === small) {
      if (isDotted || (kind === large && before === small)) return true;
      if (named > 0 || (kind === large && before !== large)) named += 1;
      if (named === fewestOfName) return true;
    } else {
      named = 0;
    }
    isDotted = kind === dot && (before === large || before === small);
    before = kind;
  }
  return false;
}

function isQuote(unit: number): boolean {
  return unit >= 0x2018 && unit <= 0x201f;
}
