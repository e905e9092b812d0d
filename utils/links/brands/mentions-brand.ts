import { brands } from "./brand";
import { extendLetters, LetterSet } from "./letter-set";
import { misspeltBrand } from "./misspelt-brand";

/** Brands' names, and the first labels of their domains. */
const mentions = new Map<string, true>();
for (const { name, domains } of brands) {
  // "t-mobile": its words stand alone between hyphens.
  for (const part of [name, ...name.split("-")]) mentions.set(part, true);
  for (const domain of domains) mentions.set(domain.slice(0, domain.indexOf(".")), true);
}
const dot = 46;
const hyphen = 45;
const set = new LetterSet(mentions);

/**
 * False only where no label of a host, and no word between hyphens, is a brand's: most hosts need
 * no closer look.
 */
export function mentionsBrand(host: string): boolean {
  let label = 0;
  let word = 0;
  let labelHash = 0;
  let wordHash = 0;
  for (let at = 0; at <= host.length; at += 1) {
    const unit = at === host.length ? dot : host.charCodeAt(at);
    const isDot = unit === dot;
    if (!isDot && unit !== hyphen) {
      labelHash = extendLetters(labelHash, unit);
      wordHash = extendLetters(wordHash, unit);
      continue;
    }
    if (set.mayHoldHash(wordHash) || (isDot && set.mayHoldHash(labelHash))) return true;
    // A misspelt name may stand beside a lure.
    if ((word > label || !isDot) && at - word > 5 && misspeltBrand(host.slice(word, at)))
      return true;
    word = at + 1;
    wordHash = 0;
    if (isDot) label = word;
    labelHash = isDot ? 0 : extendLetters(labelHash, unit);
  }
  return false;
}
