import type { Trick } from "@/utils/core/normalize/trick";

/** What a text shows apart from its words, as names that the model has weights for. */
export interface SignInput {
  /** As written. */
  readonly text: string;
  /** Normalised and folded, with addresses blanked out. */
  readonly blanked: string;
  readonly tricks: readonly Trick[];
  readonly hosts: number;
  readonly words: number;
}

const upper = /\p{Lu}/gu;
const lower = /\p{Ll}/gu;
const emoji = /\p{Extended_Pictographic}/gu;
const bang = /[!！]/g;
const digit = /\d/g;
const mail = /[\w.+-]{2,40}@[\w-]{2,40}\.\w{2,10}/u;
const phone = /(?<![\d.])\+?\d(?:[ ().-]{0,2}\d){8,14}(?![\d.%])/u;
const handle = /(?<![\w/.])@[\p{L}\w]{4,32}/u;
const chat =
  /(?<![\p{L}\p{N}])(?:whats ?app|telegram|t\.me|wechat|微信|viber|skype|icq|kakao|카톡|line id)(?![\p{L}\p{N}])/u;
const money = /[$£€¥₽₩%]\s?\d|\d\s?[$£€¥₽₩%]|\b(?:usd|eur|btc|usdt|dollars?|euros?)\b/u;
/** Letters and digits in one word, as brands of gambling sites have them ("bet365"). */
const coded = /(?<![\p{L}\p{N}])[a-z]{3,12}\d{2,4}(?![\p{L}\p{N}%])/u;
const written = /^\s*(?:https?:\/\/|www\.)/iu;
const ending = /(?:https?:\/\/|www\.)\S+\s*$/iu;
const mostRead = 6_000;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** "name-0", "name-1" …: which of the steps a value has reached. */
function step(name: string, value: number, steps: readonly number[]): string {
  return `${name}-${steps.filter((least) => value >= least).length}`;
}

/** The names of the signs a text shows, without repetition. */
export function readSigns({ text, blanked, tricks, hosts, words }: SignInput): string[] {
  const head = text.slice(0, mostRead);
  const read = blanked.slice(0, mostRead);
  const signs = [
    step("words", words, [2, 4, 8, 20, 60, 150]),
    step("hosts", hosts, [1, 2, 3, 6]),
    step("bangs", count(read, bang), [1, 2, 4]),
  ];
  const capitals = count(head, upper);
  const letters = capitals + count(head, lower);
  if (letters >= 12) signs.push(step("capitals", capitals / letters, [0.02, 0.15, 0.5]));
  const digits = count(read, digit);
  if (digits > 0) signs.push(step("digits", digits / Math.max(1, read.length), [0.02, 0.08]));
  const pictures = count(head, emoji);
  if (pictures > 0) signs.push(step("emoji", pictures, [2, 4]));
  if (mail.test(read)) signs.push("mail");
  if (phone.test(read)) signs.push("phone");
  if (handle.test(read)) signs.push("handle");
  if (chat.test(read)) signs.push("chat");
  if (money.test(read)) signs.push("money");
  if (coded.test(read)) signs.push("coded");
  if (/[?？]/.test(read)) signs.push("question");
  if (/\n/.test(read)) signs.push(step("lines", count(read, /\n\s*\S/g), [3, 6]));
  if (hosts > 0) {
    signs.push(step("hosted-words", words, [4, 12, 40, 100]));
    if (written.test(head)) signs.push("address-first");
    if (ending.test(head)) signs.push("address-last");
  }
  for (const kind of new Set(tricks.map((trick) => trick.kind))) signs.push(`trick-${kind}`);
  if (tricks.length >= 4) signs.push("tricks");
  return signs;
}
