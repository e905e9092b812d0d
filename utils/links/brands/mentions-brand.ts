import { brands } from "./brand";
import { createLetterSet } from "./letter-set";
import { misspeltBrand } from "./misspelt-brand";

/** Brands' names, and the first labels of their domains. */
const mentions = new Map<string, true>();
for (const { name, domains } of brands) {
  // "t-mobile": its words stand alone between hyphens.
  for (const part of [name, ...name.split("-")]) mentions.set(part, true);
  for (const domain of domains) mentions.set(domain.slice(0, domain.indexOf(".")), true);
}
const set = createLetterSet(mentions);

/**
 * False only where no label of a host, and no word between hyphens, is a brand's: most hosts need
 * no closer look.
 */
export function mentionsBrand(host: string): boolean {
  let label = 0;
  let word = 0;
  for (let at = 0; at <= host.length; at += 1) {
    const isDot = at === host.length || host.charCodeAt(at) === 46;
    if (!isDot && host.charCodeAt(at) !== 45) continue;
    if (set.mayHold(host, word, at) || (isDot && set.mayHold(host, label, at))) return true;
    // A misspelt name may stand beside a lure.
    if ((word > label || !isDot) && at - word > 5 && misspeltBrand(host.slice(word, at)))
      return true;
    word = at + 1;
    if (isDot) label = at + 1;
  }
  return false;
}
