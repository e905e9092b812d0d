import { foldLetters } from "@/utils/detectors/fold-letters";
import { isKnownWord } from "@/utils/detectors/known-words";
import type { Stretch } from "@/utils/detectors/split-lines";

/** So far behind a line its closing mark is looked for, and so far anything else of it. */
const nearMark = 40;
const nearBehind = 120;
/** Fewer units between two marks are a label, which speaks of what follows. */
const fewestMarked = 18;
const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "［": "］" };
const mark = /^(?:\*+|\/{2,}|~+|={2,}|-{2,}|[★☆✦]+|[–—―]+ )/u;
const ownPicture = /^\p{Extended_Pictographic}/u;
const sentenceBehind = /[.!?…]\s+\S/u;
const stopBehind = /^[.!。](?=\s|$|[\u3040-\u9fff\uac00-\ud7af])/u;
const stopped = /[.!?…]["')»”]*$/u;
const tagsBehind = /^(?: +#[\p{L}\p{N}_]+)+/u;
const picturesBehind = /^ *(?:(?![#*\d])[\p{Extended_Pictographic}★☆✦]\p{EMod}?)+(?=\s|$)/u;
/** The last word of a line that lacks its code or its firm. */
const lacking =
  /(?<!\p{L})(?:code|kodu?|koden?|codigo|cupom|cupon|codice|coupon|gutschein|код\p{L}*|промокод\p{L}*|com|con|mit|met|avec)$|(?:코드|优惠码|折扣码|コード)$/u;
const codeBehind =
  /^ [\p{Lu}\p{N}-]*\p{Lu}{3}[\p{Lu}\p{N}-]*(?!\p{L})(?: (?:입력|사용)(?: ?시)? \d+ ?%(?: 할인)?)?/u;
/** A name goes on behind a small word, or a capital that is no word of any text. */
const smallWord =
  /(?<!\p{L})(?:il|la|lo|le|de|del|della|di|da|do|dos|van|von|ter|ten|der|den|of|the)$/u;
const inName = /(?:^| )\p{Lu}[\p{L}’'-]*$/u;
const nameBehind = /^ (\p{Lu}[\p{L}’'-]+)/u;
/** Where a small letter follows, a sentence of somebody's own began. */
const isOver = /^(?:$|[.,;!)]| \()/u;
const aside = /^ \([^()]{2,40}\)/u;
const formBehind =
  /^,? (?:S\. ?L\.|S\. ?A\.|S\.?p\.?A\.|S\.?r\.?l\.|S\.A\.R\.L\.|B\.V\.|N\.V\.|Ltda?\.|Lda\.|Inc\.|e\. ?V\.|A\.Ş\.|Ltd\. Şti\.|Sp\. z o\.o\.)/u;

/**
 * Where a line ends that was found up to `end`, with what belongs to it behind that.
 *
 * Example: "Save 10 % at Esdebe (sponsored)" before "." and a next sentence → behind the stop.
 */
export function behindEnd(text: string, { start, end }: Stretch): number {
  const breakAt = text.indexOf("\n", end);
  const lineEnd = Math.min(breakAt === -1 ? text.length : breakAt, end + nearBehind);
  let to = closed(text, start, end, lineEnd);
  const words = foldLetters(text.slice(Math.max(start, to - 16), to));
  if (lacking.test(words)) take(codeBehind);
  if (/\p{L}$/u.test(words)) takeName(words);
  if (/[)\]）]/u.test(text.charAt(to - 1)) && !isBracketed(text, start, to)) take(stopBehind);
  take(tagsBehind);
  const last = to;
  take(picturesBehind);
  // Behind a full stop a picture opens what follows it.
  return to < lineEnd && stopped.test(text.slice(last - 3, last)) ? last : to;

  function take(pattern: RegExp): boolean {
    const size = pattern.exec(text.slice(to, lineEnd))?.[0].length ?? 0;
    to += size;
    return size > 0;
  }

  function takeName(before: string): void {
    take(formBehind);
    const behind = text.slice(to, lineEnd);
    const [written, name] = nameBehind.exec(behind) ?? [];
    if (written === undefined || name === undefined) return;
    const isNamed = inName.test(text.slice(Math.max(start, to - 24), to));
    const goesOn =
      isNamed && isOver.test(behind.slice(written.length)) && !isKnownWord(foldLetters(name));
    if (!goesOn && !smallWord.test(before)) return;
    to += written.length;
    if (goesOn) take(aside);
    take(formBehind);
  }
}

/** The mark or bracket that a line opens with closes it, too. */
function closed(text: string, start: number, end: number, lineEnd: number): number {
  const written = text.slice(start, end);
  const behind = text.slice(end, lineEnd);
  const closer = closers[written.charAt(0)];
  if (closer !== undefined) {
    const at = written.includes(closer) ? -1 : behind.indexOf(closer);
    return at === -1 ? end : end + at + closer.length;
  }
  const own = mark.exec(written)?.[0].trim();
  if (own === undefined) {
    const [picture] = ownPicture.exec(written) ?? [];
    if (picture === undefined || written.lastIndexOf(picture) > 0) return end;
    const gap = /^[.!]?\s*/u.exec(behind)?.[0].length ?? 0;
    return behind.startsWith(picture, gap) ? end + gap + picture.length : end;
  }
  const inside = written.indexOf(own, own.length);
  if (inside >= fewestMarked && !lacking.test(foldLetters(written.slice(0, inside)).trim())) {
    return start + inside + own.length;
  }
  const at = inside === -1 ? behind.slice(0, nearMark).indexOf(own) : -1;
  if (at === -1 || sentenceBehind.test(behind.slice(1, at))) return end;
  return end + at + own.length;
}

function isBracketed(text: string, start: number, end: number): boolean {
  const closer = closers[text.charAt(start)];
  return closer !== undefined && text.indexOf(closer, start) === end - 1;
}
