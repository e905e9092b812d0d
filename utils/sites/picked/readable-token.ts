const generated = /^(?:css|sc|jss|jsx|emotion|svelte|astro|ng|tss|mantine|chakra)-/i;
const utility =
  /[:/[\]!@]|^-?(?:m|p)[trblxyse]?-(?:\d|auto|px)|^(?:text|bg|border|rounded|shadow|font|leading|tracking|items|justify|content|self|gap|space|divide|max|min|w|h|z|top|left|right|bottom|inset|overflow|opacity|grid|col|row|order|flex|basis|grow|shrink|object|align|cursor|transition|duration|ease|ring|fill|stroke|sr|d|float|position|display)-|^(?:flex|block|inline|inline-block|inline-flex|grid|hidden|relative|absolute|fixed|sticky|static|truncate|italic|underline|uppercase|container|clearfix|row|col)$/;

/** How long a class or id is likely to mean what it means now. */
export type TokenSort = "word" | "utility" | "prefix" | "random";

export interface TokenReading {
  readonly sort: TokenSort;
  /** The part of it that was written by a person: "Comment_root__" of "Comment_root__x7Yz1". */
  readonly prefix: string;
}

/**
 * Reads a class or id as a person would: words last, what a build tool made up does not.
 *
 * Examples: "comment-body" → word; "mt-4" → utility; "Comment_root__x7Yz1" → prefix
 * "Comment_root__"; "comment-4711" → prefix "comment-"; "css-1k2j" and "sc-bdVaJa" → random.
 */
export function readToken(token: string): TokenReading {
  if (token.length > 60 || generated.test(token)) return { sort: "random", prefix: "" };
  if (utility.test(token)) return { sort: "utility", prefix: "" };
  const made = firstMadeUp(token);
  if (made === undefined) {
    return isWordy(token) ? { sort: "word", prefix: token } : { sort: "random", prefix: "" };
  }
  const prefix = token.slice(0, made);
  const isTelling = /[-_]$/.test(prefix) && prefix.length >= 4 && isWordy(prefix);
  return isTelling ? { sort: "prefix", prefix } : { sort: "random", prefix: "" };
}

/** Where the first piece begins that no person wrote: a number, a hash, a marker of a build tool. */
function firstMadeUp(token: string): number | undefined {
  for (const { 0: piece, index } of token.matchAll(/[^-_]+/g)) {
    if (/^(?:sc|css|jsx)$/.test(piece) && index > 0) return index;
    if (isRandom(piece)) return index;
  }
  return undefined;
}

function isRandom(piece: string): boolean {
  if (/^\d/.test(piece)) return true;
  // "h2" and "col2" are written by people; "x7Yz1" is not.
  if (/\d/.test(piece)) return !/^[a-z]{1,12}\d{1,2}$/.test(piece);
  const parts = piece.split(/(?<=[a-z])(?=[A-Z])/);
  const odd = parts.filter((part) => part.length < 3 || !/[aeiouy]/i.test(part));
  if (parts.length > 1 && odd.length > parts.length / 2) return true;
  return piece.length >= 6 && (piece.match(/[aeiouy]/gi)?.length ?? 0) < piece.length / 6;
}

function isWordy(text: string): boolean {
  return (text.match(/[A-Za-z]+/g) ?? []).some((part) => part.length > 2 && /[aeiouy]/i.test(part));
}
