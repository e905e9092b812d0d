import type { Cue, SponsorLexicon } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { parsePattern } from "@/utils/detectors/prefilter/parse-pattern";
import { requiredLists } from "@/utils/detectors/prefilter/required-words";
import type { BoundWord } from "@/utils/detectors/prefilter/word-scanner";
import type { Stretch } from "@/utils/detectors/split-lines";
import { type CueScanner, createCueScanner } from "./scan-cues";

/** Where a cue was found in a sentence. */
export interface CueMatch {
  readonly index: number;
  readonly end: number;
  readonly words: string;
  readonly groups: Readonly<Record<string, string>> | undefined;
}

export interface CompiledCue {
  readonly cue: Cue;
  /** Of a sentence that has a word of it by {@link CompiledLexicon.scan}. */
  find(sentence: string, bare: Stretch): CueMatch | undefined;
}

export interface CompiledLexicon {
  readonly lexicon: SponsorLexicon;
  /** Its place among the lexicons. */
  readonly index: number;
  readonly cues: readonly CompiledCue[];
  /** Which cues have words in a stretch; the others need not be tried. */
  readonly scan: CueScanner;
  readonly against: () => RegExp;
  readonly bodies: () => RegExp;
  /** The same behind one word more ("the oil lobby"). */
  readonly laterBodies: () => RegExp;
}

/** Bullets, emoji, stars and the like before and after a line's words. */
const decoration = "[\\s\\p{Extended_Pictographic}\\ufe0f*_~=<>|•·\"'+»«›‹▶►※■□◆●★☆-]{0,10}";
const leading = new RegExp(`^${decoration}`, "u");
const trailing = new RegExp(`${decoration}$`, "u");
/** Units that ten characters have at most. */
const longestDecoration = 20;
const articles =
  "(?:(?:the|a|an|our|your|these|those|some|de|der|die|das|den|dem|het|een|le|la|les|l'|un|une|el|los|las|il|lo|o|os|as) ?)?";
const wordEnd = "(?![\\p{L}\\p{N}])";
const labelEnd =
  "(?:\\s?[\\])】}〉》]|[*_]{1,3}\\s|\\s?[:|•·](?!//)|\\s+[-/~»>+=*|]+\\s|\\s?-\\s|[.!]\\s)";

/**
 * The words of one language; {media}, {sponsor} and {by} are filled in. Nothing is compiled before a
 * text has the words for it: most of a language's cues are never met, and each takes a millisecond.
 */
export function compileLexicon(lexicon: SponsorLexicon, index: number): CompiledLexicon {
  const { media, sponsor, by, against, bodies } = lexicon;
  const readParts = once(() => {
    return new Map(
      Object.entries({ media, sponsor, by }).map(([name, one]) => [name, parsePattern(one)]),
    );
  });
  const listsOf = ({ pattern }: Cue) => requiredLists(parsePattern(pattern, readParts()));
  // The other lists of a cue are read again when it is met: few are, and all are many words.
  const scanner = once(() => createCueScanner(lexicon.cues.map((cue) => listsOf(cue)[0])));
  const fill = (source: string) =>
    source.replaceAll("{media}", media).replaceAll("{sponsor}", sponsor).replaceAll("{by}", by);
  return {
    lexicon,
    index,
    cues: lexicon.cues.map((cue) =>
      compileCue(
        cue,
        fill,
        once(() => listsOf(cue).slice(1)),
      ),
    ),
    scan: (folded, at) => scanner()(folded, at),
    against: once(() => new RegExp(against, "u")),
    bodies: once(() => new RegExp(`^${articles}${bodies}${wordEnd}`, "u")),
    laterBodies: once(() => new RegExp(`^${articles}[\\p{L}-]+ (${bodies})${wordEnd}`, "du")),
  };
}

/** A sentence without bullets, emoji and the like around it. */
export function bareOf(sentence: string): Stretch {
  const start = leading.exec(sentence)?.[0].length ?? 0;
  const tail = sentence.slice(Math.max(start, sentence.length - longestDecoration));
  return { start, end: sentence.length - (trailing.exec(tail)?.[0].length ?? 0) };
}

function compileCue(
  cue: Cue,
  fill: (source: string) => string,
  otherLists: () => readonly (readonly string[])[],
): CompiledCue {
  const expression = once(() => new RegExp(placed(cue, fill(cue.pattern)), "u"));
  const isAtStart = cue.at !== "any" && cue.at !== "named" && cue.at !== "coined";
  const isLine = cue.at === "line";
  let isMet = false;
  return {
    cue,
    find(sentence, bare) {
      isMet ||= otherLists().every((words) => words.some((word) => sentence.includes(word)));
      if (!isMet) return undefined;
      if (!isAtStart) {
        const match = expression().exec(sentence);
        if (match === null) return undefined;
        const { index, 0: words, groups } = match;
        return { index, end: index + words.length, words, groups };
      }
      const match = expression().exec(sentence.slice(bare.start, isLine ? bare.end : undefined));
      if (match === null) return undefined;
      const end = isLine ? sentence.length : bare.start + match[0].length;
      return { index: 0, end, words: sentence.slice(0, end), groups: match.groups };
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Short stems stand alone or begin a word, so that "ad" is not found in "made". */
export function boundStem(stem: string): BoundWord {
  // "publi$" is a word, where "publi" would be in "public".
  if (stem.endsWith("$")) return { word: stem.slice(0, -1), starts: true, ends: true };
  const ends = /^[a-z]{1,3}$/u.test(stem);
  return { word: stem, starts: ends || /^[a-z]{4}$/u.test(stem), ends };
}

function placed(cue: Cue, pattern: string): string {
  switch (cue.at) {
    case "any":
    case "named":
      return pattern;
    case "start":
    case "own":
      return `^[\\[(【{<]?(?:${pattern})${wordEnd}`;
    case "line":
      return `^[\\[(【{<]?(?:${pattern})[\\])】}>.:!…]{0,3}$`;
    case "coined":
      return `^(?:\\S{2,40})(?: [\\p{L}\\p{N}.-]{1,24}){0,3}? (?:${pattern})${wordEnd}`;
    case "label":
      return `^[\\[(【{<]?\\s?(?:${pattern})${labelEnd}`;
  }
}
