/** A half-open stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const otherBreaks = /[\r\u2028\u2029]/g;

const stop = 0x2e;
/** Korean ends sentences with it, as with a stop. */
const tilde = 0x7e;
const blank = /\s/u;
/** A sentence may end with these, or behind what may be a picture. */
const endings = /[.!?…。~\u203c-\u2fff〰〽㊗㊙\ud83c-\ud83e]/g;
const sentenceEnd =
  /[.!?…]+["')\]»”]*(?=\s)|(?<=[가-힣])~+(?=\s)|[。!?]+(?=[※★【\u3040-\u9fff\uac00-\ud7af])|。+/uy;
const picture =
  /(?=\p{Extended_Pictographic})(?<=[\p{L}\p{N}.!?)] ?)\p{Extended_Pictographic}\ufe0f?(?=\s+[\p{Lu}\u3040-\u9fff\uac00-\ud7af])/u;
/** As a picture behind the words does, where a capital follows. */
const picturedEnd = new RegExp(`${sentenceEnd.source}|${picture.source}`, "gu");
/** A full stop after these, and after a single letter, does not end a sentence. */
const shortForms =
  "mr mrs ms dr prof st vs inc ltd co corp no etc bzw ca z.b u.a approx dept est jr sr gen sen rep gov sr sra ul m.in fa np sp wg san tic coop hnos bros gebr cia cía обл ул им".split(
    " ",
  );
const knownForms: ReadonlySet<string> = new Set(shortForms);
const abbreviation = new RegExp(
  `(?:^|[\\s(])(?:[a-z]|[А-Я]|${shortForms.join("|").replaceAll(".", "\\.")})\\.$`,
  "iu",
);
const longestForm = 6;
/** Nor after short forms, where a small letter follows: "Stalwijzer B.V. uit Lochem", "t.o.m. fredag". */
const firmForm = /(?<!\p{L})(?:\p{L}{1,2}\.){1,3}\p{L}{1,2}\.$/u;
/** Nor after the day of a month: "bis zum 31. Oktober", "do 5. maja". */
const dayNumber = /(?<!\d)\d{1,2}\.$/u;
const monthNext = /^\s+(?:\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u;
/** "… Anzarán, S. L. ¿Alguien …": what opens a sentence ends the one before. */
const opensNext = /^\s+[¿¡]/u;
const smallNext = /^\s+\p{Ll}/u;

let lastText: string | undefined;
let lastLines: readonly Stretch[] = [];

/**
 * The non-empty lines of a text, without the white space around them; remembered for the text that
 * was asked for last.
 */
export function splitLines(text: string): readonly Stretch[] {
  if (text !== lastText) {
    lastLines = cutLines(text);
    lastText = text;
  }
  return lastLines;
}

/** A text with "\\n" for every break of a line: engines look for one sign many times as fast as for several. */
export function withPlainBreaks(text: string): string {
  const isPlain = !text.includes("\r") && !text.includes("\u2028") && !text.includes("\u2029");
  return isPlain ? text : text.replace(otherBreaks, "\n");
}

function cutLines(text: string): Stretch[] {
  const plain = withPlainBreaks(text);
  const lines: Stretch[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = plain.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = trimStretch(text, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

let last: { text: string; start: number; end: number; sentences: readonly Stretch[] } | undefined;

/** The sentences of one line; remembered for the line that was asked for last. */
export function splitSentences(text: string, line: Stretch): readonly Stretch[] {
  const { start, end } = line;
  if (last?.start === start && last.end === end && last.text === text) return last.sentences;
  const sentences = cutSentences(text, line);
  last = { text, start, end, sentences };
  return sentences;
}

function cutSentences(text: string, line: Stretch): Stretch[] {
  const sentences: Stretch[] = [];
  const content = text.slice(line.start, line.end);
  let from = 0;
  endings.lastIndex = 0;
  while (endings.test(content)) {
    const at = endings.lastIndex - 1;
    const unit = content.charCodeAt(at);
    if (unit >= 0x80 && unit !== 0x2026 && unit !== 0x3002) {
      cutBehindPictures();
      break;
    }
    const length = endingAt(content, at);
    if (length > 0) cut(at, length);
    endings.lastIndex = at + Math.max(1, length);
  }
  push(from, content.length);
  return sentences;

  /** From the line's beginning again: pictures end sentences that stand before them. */
  function cutBehindPictures(): void {
    sentences.length = 0;
    from = 0;
    for (const { index, 0: found } of content.matchAll(picturedEnd)) cut(index, found.length);
  }

  function cut(at: number, length: number): void {
    const end = at + length;
    if (length === 1 && content.charCodeAt(at) === stop) {
      if (isShortForm(content, at) && !opensNext.test(content.slice(end, end + 4))) return;
      const before = content.slice(Math.max(0, end - 8), end);
      if (
        isDigit(content.charCodeAt(at - 1)) &&
        dayNumber.test(before) &&
        monthNext.test(content.slice(end, end + 5))
      )
        return;
      // Three units before a stop at least are letters and a stop.
      if (before.lastIndexOf(".", before.length - 2) >= 0) {
        if (firmForm.test(before) && smallNext.test(content.slice(end, end + 4))) return;
      }
    }
    push(from, end);
    from = end;
  }

  function push(start: number, end: number): void {
    const sentence = trimStretch(text, line.start + start, line.start + end);
    if (sentence.end > sentence.start) sentences.push(sentence);
  }
}

/**
 * Whether a stop, for sure, ends a sentence before the white space behind it: more is asked of the others
 * ({@link splitSentences}).
 */
export function surelyEnds(text: string, stopAt: number): boolean {
  const unit = text.charCodeAt(stopAt);
  if (unit === 0x21 || unit === 0x3f) return true;
  if (unit !== stop || !isPlainLetter(text.charCodeAt(stopAt - 1) | 0x20)) return false;
  return !text.slice(Math.max(0, stopAt - 7), stopAt).includes(".") && !isShortForm(text, stopAt);
}

/** Whether what stands before a stop is cut short. A set answers where all of it is ASCII. */
function isShortForm(content: string, stopAt: number): boolean {
  const least = Math.max(0, stopAt - longestForm);
  let start = stopAt;
  for (; start > least; start -= 1) {
    const unit = content.charCodeAt(start - 1);
    if (unit >= 0x80) return abbreviation.test(content.slice(Math.max(0, stopAt - 7), stopAt + 1));
    if (unit === 0x28 || isBlank(unit)) break;
  }
  const length = stopAt - start;
  if (length === 1) return isPlainLetter(content.charCodeAt(start) | 0x20);
  if (start === least && start > 0) {
    const unit = content.charCodeAt(start - 1);
    if (unit !== 0x28 && !isBlank(unit)) return false;
  }
  return knownForms.has(content.slice(start, stopAt).toLowerCase());
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * How many units end a sentence there, 0 where it goes on. What stands behind a single sign decides
 * nearly all of them; the expression is asked of the others.
 */
function endingAt(content: string, at: number): number {
  const next = content.charCodeAt(at + 1);
  if (content.charCodeAt(at) < 0x80) {
    if (next === 0x20 && content.charCodeAt(at) !== tilde) return 1;
    if (Number.isNaN(next) || isPlainLetter(next | 0x20)) return 0;
  }
  sentenceEnd.lastIndex = at;
  return sentenceEnd.exec(content)?.[0].length ?? 0;
}

function isPlainLetter(small: number): boolean {
  return small >= 0x61 && small <= 0x7a;
}

/** A stretch without the blanks at its ends. */
export function trimStretch(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** White space, as expressions have it. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return blank.test(String.fromCharCode(unit));
}
