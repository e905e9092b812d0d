import { foldLetters } from "@/utils/detectors/fold-letters";
import { scanPromotion } from "@/utils/detectors/promotional/promotion-rules";
import { chatContact, shortChat } from "./chat-contact";

/** A way to reach somebody away from the page, in offsets of the text it was found in. */
export interface Contact {
  readonly kind: "chat" | "mail" | "phone" | "wallet";
  readonly start: number;
  readonly end: number;
  /** As it is compared with others: lower case, digits alone for numbers. */
  readonly value: string;
}

interface Pattern {
  readonly kind: Contact["kind"];
  readonly expression: RegExp;
}

/** Read on normalised text, because chats and wallets tell capitals from small letters. */
const patterns: readonly Pattern[] = [
  {
    kind: "wallet",
    expression:
      /(?<![\p{L}\p{N}])(?:bc1[a-z0-9]{25,59}|[13][1-9A-HJ-NP-Za-km-z]{26,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})(?![\p{L}\p{N}])/gu,
  },
  {
    kind: "mail",
    expression: /(?<![\p{L}\p{N}._%+-])[\w.%+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\w-])/uy,
  },
  {
    kind: "chat",
    expression: chatContact,
  },
  {
    kind: "phone",
    expression:
      /(?=\+|00)(?<![\p{L}\p{N}./:=_-])(?:\+|00)\d(?:[ ().-]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu,
  },
];
/** What each kind cannot do without: most comments are done with here. */
const mayHold: Readonly<Partial<Record<Contact["kind"], (text: string) => boolean>>> = {
  wallet: hasLongRun,
  mail: (text) => text.includes("@"),
  phone: (text) => text.includes("+") || text.includes("00"),
};

const shortestWallet = 26;

/** Whether so many letters and digits stand together: one of every 26 units must be among them. */
function hasLongRun(text: string): boolean {
  for (let at = shortestWallet - 1; at < text.length; at += shortestWallet) {
    if (!isPlain(text.charCodeAt(at))) continue;
    let from = at;
    let to = at + 1;
    while (from > 0 && isPlain(text.charCodeAt(from - 1))) from -= 1;
    while (to < text.length && isPlain(text.charCodeAt(to))) to += 1;
    if (to - from >= shortestWallet) return true;
  }
  return false;
}

function isPlain(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}

/** Where an expression may match: it is asked there alone, because on all of a long text it takes far longer. */
const starts: Readonly<Partial<Record<Contact["kind"], typeof chatMatches>>> = {
  mail: mailMatches,
  chat: chatMatches,
};

const mailName = /[\w.%+-]/;

/** An address begins where the signs of its name do. */
function* mailMatches(text: string, expression: RegExp): Generator<RegExpExecArray> {
  let read = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", Math.max(at + 1, read))) {
    let start = at;
    while (start > read && mailName.test(text.charAt(start - 1))) start -= 1;
    const match = matchAt(expression, text, start);
    if (match === undefined) continue;
    yield match;
    read = match.index + match[0].length;
  }
}

/** Its words begin it. */
function* chatMatches(
  text: string,
  expression: RegExp,
  folded: string,
): Generator<RegExpExecArray> {
  let read = 0;
  const places = [...scanPromotion(folded).chats];
  for (let at = text.indexOf(shortChat); at >= 0; at = text.indexOf(shortChat, at + 1))
    places.push(at);
  for (const place of places.sort((a, b) => a - b)) {
    const match = place < read ? undefined : matchAt(expression, text, place);
    if (match === undefined) continue;
    yield match;
    read = match.index + match[0].length;
  }
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at;
  return expression.exec(text) ?? undefined;
}

const mostContacts = 20;
const mostRead = 20_000;

/**
 * Chat handles, e-mail addresses, international telephone numbers and wallets of a text, in its
 * order, none inside another.
 *
 * Example: "Write me on Telegram @coach_lea" → chat, "telegram @coach_lea".
 */
export function findContacts(text: string, folded = foldLetters(text)): Contact[] {
  const head = text.slice(0, mostRead);
  const found: Contact[] = [];
  if (!/[\d@/]/u.test(head)) return found;
  for (const { kind, expression } of patterns) {
    if (mayHold[kind]?.(head) === false) continue;
    for (const match of starts[kind]?.(head, expression, folded) ?? head.matchAll(expression)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (found.length >= mostContacts) break;
      found.push({ kind, start, end, value: comparable(kind, match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function comparable(kind: Contact["kind"], written: string): string {
  if (kind === "wallet") return written;
  return kind === "phone"
    ? written.replace(/\D/g, "")
    : written.toLowerCase().replace(/\s+/gu, " ");
}
