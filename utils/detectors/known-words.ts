import { isDictionaryWord } from "@/utils/model/text-words";
import { commonVerbs, sloganGoods, sloganVerbs } from "./lexicons/slogan-words";
import { sloganClaim, sloganSigns } from "./lexicons/slogans";
import type { SponsorLexicon } from "./lexicons/sponsor-lexicon";
import { sponsorLexicons } from "./lexicons/sponsor-lexicons";

/** A word of a pattern, and whether its last letter may be missing. */
const word = /([a-z]{3,})(\?)?/gu;
const escapes = /\\(?:p\{\w+\}|[a-z])/giu;

let cueWords: ReadonlySet<string> | undefined;

function readCueWords(lexicons: readonly SponsorLexicon[]): ReadonlySet<string> {
  const words = new Set<string>();
  const english = [commonVerbs[0] ?? "", sloganGoods[0] ?? ""];
  const patterns = [sloganClaim.source, sloganSigns, ...sloganVerbs, ...english];
  for (const { triggers, media, sponsor, by, cues } of lexicons) {
    // Tags are words run together ("sponsoredpost"), into which nothing must be joined.
    const told = cues.filter(({ kind, isPlain }) => kind !== "tag" && isPlain !== true);
    const sentences = told.map(({ pattern }) => pattern);
    patterns.push(...triggers, media, sponsor, by, ...sentences);
  }
  for (const [, found = "", isOpen] of patterns.join(" ").replace(escapes, " ").matchAll(word)) {
    words.add(found);
    if (isOpen !== undefined) words.add(found.slice(0, -1));
  }
  return words;
}

/**
 * Whether a lower-case word is one that disguises are undone into: a common one, or one of the words
 * of sponsor lines and slogans.
 *
 * Example: `isKnownWord("underwritten")`; "norvik" is not known.
 */
export function isKnownWord(word: string): boolean {
  if (isDictionaryWord(word)) return true;
  cueWords ??= readCueWords(sponsorLexicons);
  return cueWords.has(word);
}
