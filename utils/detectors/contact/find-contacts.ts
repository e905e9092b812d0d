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
    expression: /(?<![\p{L}\p{N}._%+-])[\w.%+-]{2,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}(?![\w-])/gu,
  },
  {
    kind: "chat",
    expression:
      /(?<![\p{L}\p{N}])(?:(?:https?:\/\/)?(?:t\.me|wa\.me|telegram\.me|join\.skype\.com|chat\.whatsapp\.com|discord\.gg|vk\.me)\/\+?[\w-]{3,40}|(?:whats ?app|telegram|viber|we ?chat|signal|kik|skype|icq|snapchat|kakao(?:talk)?|line id|微信|vx|qq|扣|카톡|텔레그램|ватсап|телеграм+)(?: ?(?:number|no|id|nr|me|us|at|on|is|her|him|号|群))?\s?[.:=@(-]{0,3}\s?(?:\+?\d(?:[ ().-]{0,2}\d){6,14}|(?=[\p{L}]{0,20}[\d_@+])[@+]?[\p{L}\d_.+-]{4,32}))/giu,
  },
  {
    kind: "phone",
    expression: /(?<![\p{L}\p{N}./:=_-])(?:\+|00)\d(?:[ ().-]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu,
  },
];
const mostContacts = 20;
const mostRead = 20_000;

/**
 * Chat handles, e-mail addresses, international telephone numbers and wallets of a text, in its
 * order, none inside another.
 *
 * Example: "Write me on Telegram @coach_lea" → chat, "telegram @coach_lea".
 */
export function findContacts(text: string): Contact[] {
  const head = text.slice(0, mostRead);
  const found: Contact[] = [];
  if (!/[\d@/]/u.test(head)) return found;
  for (const { kind, expression } of patterns) {
    for (const match of head.matchAll(expression)) {
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
