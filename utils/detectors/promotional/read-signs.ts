import { isBlank } from "@/utils/detectors/split-lines";
import type { PromotionWords } from "./promotion-rules";
import { chatNames } from "./sign-words";

/** What a text shows apart from its words, as names that the model has weights for. */
export interface SignInput {
  /** Normalised, capitals as written: a disguise is a finding of its own, and no promotion. */
  readonly text: string;
  /** Normalised and folded, with addresses blanked out. */
  readonly blanked: string;
  readonly hosts: number;
  readonly words: number;
  readonly has: Pick<PromotionWords, "hasChat" | "hasMoney">;
}

const emoji = /\p{Extended_Pictographic}/gu;
const mail = /(?<=[\w.+-]{2})@[\w-]{2,40}\.\w{2,10}/uy;
/** Where what is looked for first is one sign, engines pass over others faster than any loop does. */
const phone = /(?=\d)(?<![\d.])\d(?:[ ().-]{0,2}\d){8,14}(?![\d.%])/u;
const handle = /(?<![\w/.])@[\p{L}\w]{4,32}/uy;
const currencies = ["%", "$", "£", "€", "¥", "₽", "₩"];
const sum = /[$£€¥₽₩%]\s?\d|(?<=\d\s?)[$£€¥₽₩%]/uy;
const currency = /\b(?:usd|eur|btc|usdt|dollars?|euros?)\b/u;

/** Whether a sticky expression matches where one of its signs stands: on all of a long text it takes far longer. */
function isAtSign(expression: RegExp, text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    expression.lastIndex = at;
    if (expression.test(text)) return true;
  }
  return false;
}

/** Letters and digits in one word, as brands of gambling sites have them ("bet365"). */
const coded = /(?=\d)(?<=(?<![\p{L}\p{N}])[a-z]{3,12})\d{2,4}(?![\p{L}\p{N}%])/u;
const beginning = /^\s*(?:https?:\/\/|www\.)/iu;
/** Asked of the last word alone. */
const ending = /(?:https?:\/\/|www\.)\S/iu;
const mostRead = 6_000;

const unknown = 0;
const other = 1;
const upper = 2;
const lower = 3;
const digit = 4;
const bang = 5;
const question = 6;
/** Beyond ASCII, with and without a case. */
const farUpper = 7;
const farLower = 8;
const far = 9;
/** A digit behind a small letter is counted twice: as one of these, too. */
const code = 10;
/** Of those without a case, what may be a picture or half of one. */
const picture = 11;
const kindCount = 12;

/** Of every unit met so far; asking a string for each Korean letter is slow. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const one = String.fromCharCode(unit);
  const isFar = unit >= 0x80;
  if (one === "!" || one === "！") return bang;
  if (one === "?" || one === "？") return question;
  if (one >= "0" && one <= "9") return digit;
  if (one !== one.toLowerCase()) return isFar ? farUpper : upper;
  if (one !== one.toUpperCase()) return isFar ? farLower : lower;
  if (!isFar) return other;
  return mayBePicture(unit) ? picture : far;
}

/** Quotation marks, dashes and Hangul are not. */
function mayBePicture(unit: number): boolean {
  return (
    (unit >= 0x203c && unit <= 0x3299) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    unit === 0xa9 ||
    unit === 0xae
  );
}

const counts = new Uint32Array(kindCount);

/** How many units of a text are of each kind, counted in one pass; valid until the next call. */
function countKinds(text: string): Uint32Array {
  counts.fill(0);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit] ?? unknown;
    if (kind === unknown) {
      kind = kindOf(unit);
      kinds[unit] = kind;
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind === digit && isSmall(text.charCodeAt(at - 1))) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** The names of one sign, "name-0" and so on: made once, because every comment asks for some. */
function stepsOf(name: string, ...steps: number[]): (value: number) => string {
  const names = [name, ...steps].map((_, at) => `${name}-${at}`);
  return (value) => {
    let reached = 0;
    for (const least of steps) if (value >= least) reached += 1;
    return names[reached] ?? "";
  };
}

const wordStep = stepsOf("words", 2, 4, 8, 20, 60, 150);
const hostStep = stepsOf("hosts", 1, 2, 3, 6);
const bangStep = stepsOf("bangs", 1, 2, 4);
const capitalStep = stepsOf("capitals", 0.02, 0.15, 0.5);
const digitStep = stepsOf("digits", 0.02, 0.08);
const emojiStep = stepsOf("emoji", 2, 4);
const hostedStep = stepsOf("hosted-words", 4, 12, 40, 100);

/** The names of the signs a text shows, without repetition. */
export function readSigns({ text, blanked, hosts, words, has }: SignInput): string[] {
  const head = text.slice(0, mostRead);
  const read = blanked.slice(0, mostRead);
  const inHead = countKinds(head);
  const capitals = countOf(inHead, upper) + countOf(inHead, farUpper);
  const letters = capitals + countOf(inHead, lower) + countOf(inHead, farLower);
  // "Ⓜ" is a picture with a case.
  const mayHavePictures = countOf(inHead, picture) + countOf(inHead, farUpper) > 0;
  const inRead = countKinds(read);
  const digits = countOf(inRead, digit);
  const hasCode = countOf(inRead, code) > 0;
  const questions = countOf(inRead, question);
  const signs = [wordStep(words), hostStep(hosts), bangStep(countOf(inRead, bang))];
  if (letters >= 12) signs.push(capitalStep(capitals / letters));
  if (digits > 0) signs.push(digitStep(digits / Math.max(1, read.length)));
  const pictures = mayHavePictures ? (head.match(emoji)?.length ?? 0) : 0;
  if (pictures > 0) signs.push(emojiStep(pictures));
  const hasAt = read.includes("@");
  if (hasAt && isAtSign(mail, read, "@")) signs.push("mail");
  if (digits > 8 && phone.test(read)) signs.push("phone");
  if (hasAt && isAtSign(handle, read, "@")) signs.push("handle");
  if (has.hasChat && chatNames.test(read)) signs.push("chat");
  const hasSum = digits > 0 && currencies.some((sign) => isAtSign(sum, read, sign));
  if (hasSum || (has.hasMoney && currency.test(read))) signs.push("money");
  if (digits > 1 && hasCode && coded.test(read)) signs.push("coded");
  if (questions > 0) signs.push("question");
  if (hosts > 0) {
    signs.push(hostedStep(words));
    if (beginning.test(head)) signs.push("address-first");
    if (ending.test(lastWord(head))) signs.push("address-last");
  }
  return signs;
}

function lastWord(text: string): string {
  const end = text.trimEnd().length;
  let start = end;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

function countOf(found: Uint32Array, kind: number): number {
  return found[kind] ?? 0;
}
