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
  candidate.lastIndex = 0;
  if (!candidate.test(head)) return links;
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

/** A dot before a name, a bracket with a dot in it, or a dot in words. */
const candidate =
  /(?=[.[({d])(?:\.(?=[\p{L}\p{N}])|[[({](?=\s?(?:\.|dot|punkt|punto|point))|(?<=\s)d(?=[o0]t\s))/giu;

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
  candidate.lastIndex = 0;
  for (const { index: at } of text.matchAll(candidate)) {
    // A dot in words begins with its blank.
    const index = (text.charCodeAt(at) | 0x20) === 0x64 ? at - 1 : at;
    if (from >= 0 && index > near + reachBack) {
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
