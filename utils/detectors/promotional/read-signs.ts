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
const mail = /[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}/u;
const phone = /(?<![\d.])\+?\d(?:[ ().-]{0,2}\d){8,14}(?![\d.%])/u;
const handle = /(?<![\w/.])@[\p{L}\w]{4,32}/u;
const money = /[$£€¥₽₩%]\s?\d|\d\s?[$£€¥₽₩%]|\b(?:usd|eur|btc|usdt|dollars?|euros?)\b/u;
function hasCurrency(text: string): boolean {
  return ["%", "$", "£", "€", "¥", "₽", "₩"].some((sign) => text.includes(sign));
}

/** Letters and digits in one word, as brands of gambling sites have them ("bet365"). */
const coded = /(?<![\p{L}\p{N}])[a-z]{3,12}\d{2,4}(?![\p{L}\p{N}%])/u;
const beginning = /^\s*(?:https?:\/\/|www\.)/iu;
const ending = /(?:https?:\/\/|www\.)\S+\s*$/iu;
const mostRead = 6_000;

const unknown = 0;
const neither = 1;
const upper = 2;
const lower = 3;
/** Of every unit met so far; asking a string for each Korean letter is slow. */
const cases = new Uint8Array(0x10000);

function caseOf(unit: number): number {
  const known = cases[unit] ?? unknown;
  if (known !== unknown) return known;
  const one = String.fromCharCode(unit);
  const found = one !== one.toLowerCase() ? upper : one !== one.toUpperCase() ? lower : neither;
  cases[unit] = found;
  return found;
}

/** Characters of some kinds, counted in one pass because every comment is. */
function countKinds(text: string) {
  const counts = {
    upper: 0,
    lower: 0,
    digits: 0,
    bangs: 0,
    questions: 0,
    others: 0,
    hasCode: false,
  };
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isDigit = unit >= 0x30 && unit <= 0x39;
    if (isDigit && before >= 0x61 && before <= 0x7a) counts.hasCode = true;
    before = unit;
    if (unit >= 0x61 && unit <= 0x7a) counts.lower += 1;
    else if (unit >= 0x41 && unit <= 0x5a) counts.upper += 1;
    else if (isDigit) counts.digits += 1;
    else if (unit === 0x21 || unit === 0xff01) counts.bangs += 1;
    else if (unit === 0x3f || unit === 0xff1f) counts.questions += 1;
    else if (unit >= 0x80) {
      counts.others += 1;
      const kind = caseOf(unit);
      if (kind === upper) counts.upper += 1;
      else if (kind === lower) counts.lower += 1;
    }
  }
  return counts;
}

/** "name-0", "name-1" …: which of the steps a value has reached. */
function step(name: string, value: number, steps: readonly number[]): string {
  return `${name}-${steps.filter((least) => value >= least).length}`;
}

/** The names of the signs a text shows, without repetition. */
export function readSigns({ text, blanked, hosts, words, has }: SignInput): string[] {
  const head = text.slice(0, mostRead);
  const read = blanked.slice(0, mostRead);
  const written = countKinds(head);
  const { digits, bangs, questions, hasCode } = countKinds(read);
  const signs = [
    step("words", words, [2, 4, 8, 20, 60, 150]),
    step("hosts", hosts, [1, 2, 3, 6]),
    step("bangs", bangs, [1, 2, 4]),
  ];
  const letters = written.upper + written.lower;
  if (letters >= 12) signs.push(step("capitals", written.upper / letters, [0.02, 0.15, 0.5]));
  if (digits > 0) signs.push(step("digits", digits / Math.max(1, read.length), [0.02, 0.08]));
  const pictures = written.others > 0 ? (head.match(emoji)?.length ?? 0) : 0;
  if (pictures > 0) signs.push(step("emoji", pictures, [2, 4]));
  const hasAt = read.includes("@");
  if (hasAt && mail.test(read)) signs.push("mail");
  if (digits > 8 && phone.test(read)) signs.push("phone");
  if (hasAt && handle.test(read)) signs.push("handle");
  if (has.hasChat && chatNames.test(read)) signs.push("chat");
  if ((has.hasMoney || (digits > 0 && hasCurrency(read))) && money.test(read)) signs.push("money");
  if (digits > 1 && hasCode && coded.test(read)) signs.push("coded");
  if (questions > 0) signs.push("question");
  if (hosts > 0) {
    signs.push(step("hosted-words", words, [4, 12, 40, 100]));
    if (beginning.test(head)) signs.push("address-first");
    if (ending.test(head)) signs.push("address-last");
  }
  return signs;
}
