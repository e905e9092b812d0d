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
  for (const match of text.slice(0, longestText).matchAll(written)) {
    if (links.length >= mostLinks) break;
    const [whole, said = "", name = "", port = "", path = ""] = match;
    const link = readWritten(said, name, port, path);
    if (link === undefined) continue;
    const tail = /[.,;:!?)\]}'"…]+$/.exec(path)?.[0].length ?? 0;
    links.push({ start: match.index, end: match.index + whole.length - tail, ...link });
  }
  return links;
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
  return { href: `${scheme}://${plainHost}${port}${end}`, isDisguised };
}
