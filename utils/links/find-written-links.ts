import { hasPublicSuffix } from "./owner-of";

/** An address that stands in a text as words. */
export interface WrittenLink {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  /** As a browser would open it. */
  readonly href: string;
  /** Written so that programs do not see it: "hxxp", "[.]", "(dot)", " dot com". */
  readonly isDisguised: boolean;
}

const longestText = 60_000;
const mostLinks = 200;
const label = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";
/** A dot, plain or in words or brackets; in words only with brackets or before a well-known ending. */
const dot = "(?:\\s?[\\[({]\\s?(?:\\.|dot|punkt|punto|point)\\s?[\\])}]\\s?|\\.)";
const spoken = "(?:\\s+(?:dot|d0t)\\s+(?=(?:com|net|org|info|io|ru|xyz|top|shop|online)\\b))";
const host = `${label}(?:(?:${dot}|${spoken})${label}){1,6}`;
const scheme = "(?:h(?:tt|xx)ps?\\s?[\\[(]?:[\\])]?\\s?/{0,3}\\s?)?";
const written = new RegExp(
  `(?<![\\p{L}\\p{N}@._/-])(${scheme})(${host})(?![\\p{L}\\p{N}@])(:\\d{2,5})?((?:/[^\\s<>"'«»]{0,500})?)`,
  "giu",
);
/** Endings that bare names in a sentence really have: not "Node.js", "etc.Then" or "e.g". */
const bareEndings =
  /\.(?:com|net|org|info|biz|io|co|app|dev|xyz|top|shop|online|site|club|live|ru|su|ua|cn|tk|ml|ga|cf|gq|cc|ws|pw|icu|link|click|co\.uk|com\.br|de|fr|it|es|nl|pl|in|me|ly|gl)$/;

/**
 * Addresses written out in a text, disguised ones too. Names of files, versions and abbreviations
 * are none.
 *
 * Example: "go to hxxps://cheap-pills[.]example/now" → href "https://cheap-pills.example/now",
 * disguised.
 */
export function findWrittenLinks(text: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  const head = text.slice(0, longestText);
  if (head.length < shortText && !hasCandidate(head)) return links;
  for (const match of matchesNearDots(head)) {
    if (links.length >= mostLinks) break;
    const [whole, said = "", name = "", port = "", path = ""] = match;
    const link = readWritten(said, name, port, path);
    if (link === undefined) continue;
    const tail = /[.,;:!?)\]}'"…]+$/.exec(path)?.[0].length ?? 0;
    links.push({ start: match.index, end: match.index + whole.length - tail, ...link });
  }
  return links;
}

/** A bracket and a dot in it, or a dot in words. */
const bracketed = /[[({]\s?(?:\.|dot|punkt|punto|point)/iuy;
const inWords = /\s(?:dot|d0t)(?=\s)/iuy;
const inName = /[\p{L}\p{N}]/u;
const signs = [".", "[", "(", "{"];
const initials = ["d", "D"];
/** Shorter texts are read unit by unit sooner than for each sign. */
const shortText = 400;

function hasCandidate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSign = unit === 0x2e || unit === 0x5b || unit === 0x28 || unit === 0x7b;
    if ((isSign || (unit | 0x20) === 0x64) && isCandidate(text, at)) return true;
  }
  return false;
}
const spokenDots = initials.flatMap((d) =>
  ["o", "O", "0"].flatMap((o) => ["t", "T"].map((t) => d + o + t)),
);

/**
 * Where a dot may stand inside a name, or what stands for one, in order. Each sign is looked for by itself:
 * engines find one sign many times as fast as a loop that reads every unit.
 */
function* candidates(text: string): Generator<number> {
  const isSpoken = spokenDots.some((dot) => text.includes(dot));
  const sought = isSpoken ? [...signs, ...initials] : signs;
  const places = sought.map((sign) => text.indexOf(sign));
  for (;;) {
    let first = -1;
    for (let one = 0; one < places.length; one += 1) {
      const place = places[one] ?? -1;
      if (place >= 0 && (first < 0 || place < (places[first] ?? 0))) first = one;
    }
    const at = places[first];
    if (at === undefined) return;
    if (isCandidate(text, at)) yield at;
    places[first] = text.indexOf(sought[first] ?? "", at + 1);
  }
}

function isCandidate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e) {
    // Most stops end a sentence.
    if (text.charCodeAt(at + 1) === 0x20) return false;
    return inName.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20));
  }
  if ((unit | 0x20) === 0x64) return isDotInWords(text, at);
  bracketed.lastIndex = at;
  return bracketed.test(text);
}

function isDotInWords(text: string, at: number): boolean {
  if (at === 0 || (text.charCodeAt(at + 2) | 0x20) !== 0x74) return false;
  if (!isBlankOrOther(text.charCodeAt(at - 1))) return false;
  inWords.lastIndex = at - 1;
  return inWords.test(text);
}

/** No letter, digit or sign of ASCII. */
function isBlankOrOther(unit: number): boolean {
  return unit <= 0x20 || unit > 0x7f;
}

/** A scheme and a label reach no further back from a dot, a label, a port and a path no further on. */
const reachBack = 90;
const reachOn = 640;
/** A dot, in brackets or not, and a label reach so far on. */
const reachName = 80;

/** The matches of a text, which is read near its dots only: most of a long text has none. */
function* matchesNearDots(text: string): Generator<RegExpExecArray> {
  let read = 0;
  let from = -1;
  let to = -1;
  /** Where the next name has ended. */
  let near = -1;
  for (const at of candidates(text)) {
    // A dot in words begins with its blank.
    const index = (text.charCodeAt(at) | 0x20) === 0x64 ? at - 1 : at;
    if (from >= 0 && index > to) {
      yield* within(from, to);
      from = -1;
    }
    if (from < 0) from = Math.max(0, index - reachBack);
    to = index + reachOn;
    near = index === at ? index + reachName : to;
  }
  if (from >= 0) yield* within(from, to);

  function* within(start: number, end: number): Generator<RegExpExecArray> {
    // No match begins behind the last dot: what follows is read for one that begins before it.
    const names = text.slice(0, near);
    const part = text.slice(0, end);
    written.lastIndex = Math.max(start, read);
    for (let one = written.exec(names); one !== null; one = written.exec(names)) {
      written.lastIndex = one.index;
      const match = written.exec(part);
      if (match === null) return;
      read = match.index + match[0].length;
      yield match;
      written.lastIndex = read;
    }
  }
}

function readWritten(said: string, name: string, port: string, path: string) {
  const plainHost = name
    .replace(/\s?[[({]\s?(?:\.|dot|punkt|punto|point)\s?[\])}]\s?/giu, ".")
    .replace(/\s+(?:dot|d0t)\s+/gi, ".")
    .toLowerCase();
  const isHidden = plainHost !== name.toLowerCase();
  const isPlainScheme = /^https?:\/\/$/i.test(said);
  const isDisguised = isHidden || (said !== "" && !isPlainScheme);
  // Without a scheme, only a name that is surely one.
  if (said === "" && !(hasPublicSuffix(plainHost) && bareEndings.test(plainHost))) return undefined;
  const end = path.replace(/[.,;:!?)\]}'"…]+$/, "");
  const scheme = /s\s?[[(]?:/i.test(said) ? "https" : "http";
  const href = `${scheme}://${plainHost}${port}${end}`;
  // "xn--" before letters of a script, a port above 65535: nobody gets anywhere by these.
  return URL.canParse(href) ? { href, isDisguised } : undefined;
}
