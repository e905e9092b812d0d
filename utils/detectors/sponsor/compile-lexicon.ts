import type { Cue, SponsorLexicon } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { requiredWords } from "@/utils/detectors/prefilter/required-words";
import {
  type BoundWord,
  createWordScanner,
  type WordScanner,
} from "@/utils/detectors/prefilter/word-scanner";

export interface CompiledCue {
  readonly cue: Cue;
  readonly expression: RegExp;
}

export interface CompiledLexicon {
  readonly lexicon: SponsorLexicon;
  /** Its place among the lexicons. */
  readonly index: number;
  readonly cues: readonly CompiledCue[];
  /** Which cues have words in a sentence; the others need not be tried. */
  readonly scan: WordScanner;
  readonly against: RegExp;
  readonly bodies: RegExp;
  /** The same behind one word more ("the oil lobby"). */
  readonly laterBodies: RegExp;
}

/** Bullets, emoji, stars and the like before and after a line's words. */
const decoration = "[\\s\\p{Extended_Pictographic}\\ufe0f*_~=<>|•·\"'+»«›‹▶►※■□◆●★☆-]{0,10}";
const articles =
  "(?:(?:the|a|an|our|your|these|those|some|de|der|die|das|den|dem|het|een|le|la|les|l'|un|une|el|los|las|il|lo|o|os|as) ?)?";
const wordEnd = "(?![\\p{L}\\p{N}])";
const labelEnd = "(?:\\s?[\\])】}〉》]|\\s?[:|•·](?!//)|\\s+[-/~»>]+\\s|\\s?-\\s|[.!]\\s)";

/** Compiles the words of one language; {media}, {sponsor} and {by} are filled in. */
export function compileLexicon(lexicon: SponsorLexicon, index: number): CompiledLexicon {
  const fill = (source: string) =>
    source
      .replaceAll("{media}", lexicon.media)
      .replaceAll("{sponsor}", lexicon.sponsor)
      .replaceAll("{by}", lexicon.by);
  const cues = lexicon.cues.map((cue) => {
    return { cue, expression: new RegExp(placed(cue, fill(cue.pattern)), "u") };
  });
  let scanner: WordScanner | undefined;
  return {
    lexicon,
    index,
    cues,
    scan(sentence) {
      scanner ??= createWordScanner(
        lexicon.cues.map(({ pattern }) => requiredWords(fill(pattern))),
      );
      return scanner(sentence);
    },
    against: new RegExp(lexicon.against, "u"),
    bodies: new RegExp(`^${articles}${lexicon.bodies}${wordEnd}`, "u"),
    laterBodies: new RegExp(`^${articles}[\\p{L}-]+ (${lexicon.bodies})${wordEnd}`, "du"),
  };
}

/** Short stems stand alone or begin a word, so that "ad" is not found in "made". */
export function boundStem(stem: string): BoundWord {
  const ends = /^[a-z]{1,3}$/u.test(stem);
  return { word: stem, starts: ends || /^[a-z]{4}$/u.test(stem), ends };
}

function placed(cue: Cue, pattern: string): string {
  switch (cue.at) {
    case "any":
      return pattern;
    case "start":
      return `^${decoration}(?:${pattern})${wordEnd}`;
    case "line":
      return `^${decoration}[\\[(【{<]?(?:${pattern})[\\])】}>.:!…]{0,3}${decoration}$`;
    case "coined":
      return `^(?:\\S{2,40})(?: [\\p{L}\\p{N}.-]{1,24}){0,3}? (?:${pattern})${wordEnd}`;
    case "label":
      return `^${decoration}[\\[(【{<]?\\s?(?:${pattern})${labelEnd}`;
  }
}
