/** A half-open stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

const stop = 0x2e;
const blank = /\s/u;
const sentenceEnd = /[.!?…]+["')\]»”]*(?=\s)|[。!?]+(?=[※★【\u3040-\u9fff\uac00-\ud7af])|。+/uy;
/** As a picture behind the words does, where a capital follows. */
const picturedEnd =
  /[.!?…]+["')\]»”]*(?=\s)|[。!?]+(?=[※★【\u3040-\u9fff\uac00-\ud7af])|。+|(?<=[\p{L}\p{N}.!?)] ?)\p{Extended_Pictographic}\ufe0f?(?=\s+[\p{Lu}\u3040-\u9fff\uac00-\ud7af])/gu;
const picture = /[\u203c-\u3299\ud83c-\ud83e]/;
/** A full stop after these does not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:[a-z]|[А-Я]|mr|mrs|ms|dr|prof|st|vs|inc|ltd|co|corp|no|etc|bzw|ca|z\.b|u\.a|approx|dept|est|jr|sr|gen|sen|rep|gov|sra?|ul|m\.in|fa|np|sp|wg|san|tic|coop|hnos|bros|gebr|cia|cía|обл|ул|им)\.$/iu;
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

function cutLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    const line = trimStretch(text, start, at);
    if (line.end > line.start) lines.push(line);
    start = at + 1;
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
  if (picture.test(content)) {
    for (const { index, 0: found } of content.matchAll(picturedEnd)) cut(index, found.length);
  } else {
    for (let at = 0; at < content.length; ) {
      const length = isEnding(content.charCodeAt(at)) ? endingAt(content, at) : 0;
      if (length > 0) cut(at, length);
      at += Math.max(1, length);
    }
  }
  push(from, content.length);
  return sentences;

  function cut(at: number, length: number): void {
    const end = at + length;
    if (length === 1 && content.charCodeAt(at) === stop) {
      const before = content.slice(Math.max(0, end - 8), end);
      if (abbreviation.test(before) && !opensNext.test(content.slice(end, end + 4))) return;
      if (dayNumber.test(before) && monthNext.test(content.slice(end, end + 5))) return;
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

/** A sentence may end with it. */
function isEnding(unit: number): boolean {
  if (unit < 0x80) return unit === stop || unit === 0x21 || unit === 0x3f;
  return unit === 0x2026 || unit === 0x3002;
}

/**
 * How many units end a sentence there, 0 where it goes on. What stands behind a single sign decides
 * nearly all of them; the expression is asked of the others.
 */
function endingAt(content: string, at: number): number {
  const next = content.charCodeAt(at + 1);
  if (content.charCodeAt(at) < 0x80) {
    if (next === 0x20) return 1;
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
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return blank.test(String.fromCharCode(unit));
}
