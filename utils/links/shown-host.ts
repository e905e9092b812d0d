import { hasPublicSuffix } from "./owner-of";

const longestText = 2_000;
/** A host by itself or with a scheme; the label before the last dot has a letter or digit. */
const host = "((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,24})";
const explicit = new RegExp(`(?:https?:/{1,3}|(?<![\\p{L}\\p{N}.@-])(?=www\\.))${host}`, "iu");
const alone = new RegExp(`^[«"'(\\[]?${host}(?:[:/?#]\\S{0,2000})?[»"').,!\\]…]*$`, "iu");
/** Endings that are seldom anything else in a sentence, in lower case: "paypal.com", not "ASP.NET". */
const inSentence =
  /(?<![\p{L}\p{N}.@/-])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:com|org|net|co\.uk|de|fr|gov|edu|info|ru))(?![\p{L}\p{N}-]|\.[\p{L}])/u;

/** Endings kept for examples and tests (RFC 2606): nobody's registry, and names of sites all the same. */
const reserved = /\.(?:example|test|invalid)$/;

export interface ShownHost {
  /** In lower case. */
  readonly host: string;
  /** The text is an address, or holds a full one; false for a name within a sentence. */
  readonly isWhole: boolean;
}

/**
 * The host that a link's text tells its reader; undefined where it tells none.
 *
 * Example: `shownHost("https://www.paypal.com/signin")` → "www.paypal.com"; "Node.js" → undefined.
 */
export function shownHost(text: string): ShownHost | undefined {
  const said = text.slice(0, longestText).trim();
  if (said === "") return undefined;
  const whole = (explicit.exec(said) ?? alone.exec(said))?.[1];
  const found = whole ?? inSentence.exec(said)?.[1];
  const shown = found?.toLowerCase();
  if (shown === undefined || !(hasPublicSuffix(shown) || reserved.test(shown))) return undefined;
  return { host: shown, isWhole: whole !== undefined };
}
