import { hasPublicSuffix } from "./owner-of";

const longestText = 2_000;
/** A host by itself or with a scheme; the label before the last dot has a letter or digit. */
const host = "((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,24})";
const explicit = new RegExp(`(?:https?:/{1,3}|(?<![\\p{L}\\p{N}.@-])(?=www\\.))${host}`, "iu");
const alone = new RegExp(`^[«"'(\\[]?${host}(?:[:/?#]\\S{0,2000})?[»"').,!\\]…]*$`, "iu");
/** Endings that are seldom anything else in a sentence, in lower case: "paypal.com", not "ASP.NET". */
const inSentence =
  /(?<![\p{L}\p{N}.@/-])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:com|org|net|co\.uk|de|fr|gov|edu|info|ru))(?![\p{L}\p{N}-]|\.[\p{L}])/u;

/**
 * The host that a link's text tells its reader, in lower case; undefined where it tells none.
 *
 * Example: `shownHost("https://www.paypal.com/signin")` → "www.paypal.com"; "Node.js" → undefined.
 */
export function shownHost(text: string): string | undefined {
  const said = text.slice(0, longestText).trim();
  if (said === "") return undefined;
  const found = (explicit.exec(said) ?? alone.exec(said) ?? inSentence.exec(said))?.[1];
  if (found === undefined) return undefined;
  const shown = found.toLowerCase();
  return hasPublicSuffix(shown) ? shown : undefined;
}
