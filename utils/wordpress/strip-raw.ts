/** A comment's stored text with and without a line, for the preview that a person confirms. */
export interface StripPlan {
  readonly from: string;
  readonly to: string;
  /** The half-open span of `from` that goes, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Between two words of what was shown, the stored text may have this. */
const between = String.raw`(?:\s|&nbsp;|&#160;|<br\s*/?>|</?(?:p|div)>)+`;
const tags = String.raw`(?:</?(?:b|strong|i|em|u|span|a|small)\b[^>]{0,400}>){0,6}`;

/**
 * Finds a line that was shown on the page in the text as it is stored, where tags, entities and
 * typographic quotes differ, and takes it out with the line break before it (or after it, at the
 * top). Undefined where it stands there not at all or more than once: then a person has to edit.
 *
 * Example: `planStrip("Thanks!<br>Ad by <b>X</b>", "Ad by X")?.to` → `"Thanks!"`.
 */
export function planStrip(raw: string, line: string): StripPlan | undefined {
  const words = line.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0 || line.length > 600 || raw.length > 100_000) return undefined;
  // Words stand literally, so the pattern's time grows with the text, not with what it says.
  const source = words.map(wordPattern).join(tags + between + tags);
  const found = [...raw.matchAll(new RegExp(tags + source + tags, "gu"))];
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  if (!isBalanced(match[0])) return undefined;
  return widen(raw, start, end);
}

function wordPattern(word: string): string {
  const parts = Array.from(word, (letter) => alike[letter] ?? escapePattern(letter));
  return parts.join("");
}

/** What WordPress's typography and escaping make of a character when it prints it. */
const alike: Readonly<Record<string, string>> = {
  "&": "(?:&amp;|&#038;|&)",
  "<": "(?:&lt;|<)",
  ">": "(?:&gt;|>)",
  "’": "(?:’|'|&#8217;|&#039;|&rsquo;)",
  "‘": "(?:‘|'|&#8216;|&lsquo;)",
  "“": '(?:“|"|&#8220;|&quot;|&ldquo;)',
  "”": '(?:”|"|&#8221;|&quot;|&rdquo;)',
  "–": "(?:–|--?|&#8211;|&ndash;)",
  "—": "(?:—|---?|&#8212;|&mdash;)",
  "…": "(?:…|\\.\\.\\.|&#8230;|&hellip;)",
  "×": "(?:×|x|&#215;|&times;)",
};

function escapePattern(letter: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(letter) ? `\\${letter}` : letter;
}

/** What goes must open as many tags as it closes, or the rest would be left broken. */
function isBalanced(html: string): boolean {
  const opened = html.match(/<[a-z][^>]*>/gi)?.filter((tag) => !/^<br/i.test(tag)).length ?? 0;
  const closed = html.match(/<\/[a-z][^>]*>/gi)?.length ?? 0;
  return opened === closed;
}

const oneGap = /(?:\s|<br\s{0,9}\/?>|&nbsp;)$/;
const longestGap = 16;
const gapAfter = /^(?:\s|<br\s*\/?>|&nbsp;)+/;

function widen(raw: string, start: number, end: number): StripPlan {
  const head = raw.slice(0, start);
  const tail = raw.slice(end);
  const before = gapBefore(head);
  const after = gapAfter.exec(tail)?.[0] ?? "";
  const isFirst = before.length === head.length;
  const isLast = after.length === tail.length;
  // One of two gaps goes with the line: the break before it, or else the blank behind it.
  const takesBefore = isFirst || isLast || breaks(before);
  const takesAfter = isFirst || isLast || !breaks(before);
  const from = takesBefore ? start - before.length : start;
  const to = takesAfter ? end + after.length : end;
  return { from: raw, to: raw.slice(0, from) + raw.slice(to), start: from, end: to };
}

/** One piece after the other: an expression for all of them would begin anew at every blank of a text. */
function gapBefore(head: string): string {
  let at = head.length;
  for (;;) {
    const [gap = ""] = oneGap.exec(head.slice(Math.max(0, at - longestGap), at)) ?? [];
    if (gap === "") return head.slice(at);
    at -= gap.length;
  }
}

function breaks(gap: string): boolean {
  return /\n|<br/i.test(gap);
}
