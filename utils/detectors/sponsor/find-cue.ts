import { foldLetters } from "@/utils/detectors/fold-letters";
import { isKnownWord } from "@/utils/detectors/known-words";
import { isNotShown } from "@/utils/detectors/lexicons/not-shown";
import type { Cue, CueKind, CuePlace, CueTail } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { tradeWord } from "@/utils/detectors/lexicons/trade-words";
import type { Stretch } from "@/utils/detectors/split-lines";
import { bareOf, type CompiledLexicon, type CueMatch } from "./compile-lexicon";
import { isTalk } from "./is-talk";
import { isQuotedPart } from "./quoted-part";
import { type NameReading, readName } from "./read-name";
import type { Triggers } from "./read-triggers";

/** The strongest cue of one sentence or line. */
export interface CueHit {
  readonly kind: CueKind;
  readonly language: string;
  readonly score: number;
  /** The sponsor's name, the code or the tag, where one can be read. */
  readonly name: string | undefined;
  readonly words: string;
  /** Where the cue's own words begin. */
  readonly from: number;
  /** The sentence denies it, mocks, or speaks of sponsoring in general. */
  readonly isDenied: boolean;
}

const baseScore: Readonly<Record<CueKind, number>> = {
  thanks: 0.95,
  sponsored: 0.95,
  partner: 0.9,
  label: 0.92,
  disclosure: 0.92,
  code: 0.9,
  tag: 0.88,
  break: 0.95,
};
/** Of cues whose words are used honestly, too. */
const possibleCue = 0.68;
const ownLine: ReadonlySet<CuePlace> = new Set(["line", "own", "coined"]);
const code =
  /^[\s:"'“„«([-]*(?:(?:is|ist|est|es|e|:) )?["'“„«(]?(?=[\p{L}\p{N}-]*(?:\p{Lu}{3}|\p{N}))(?=[\p{N}-]*\p{L})[\p{L}\p{N}-]{3,24}/u;
/** A first word with a capital, a dot or a digit inside ("VoltDesk", "news.example"). */
const coined = /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[.-]\p{L}|\p{L}\d)/u;
const sponsoring = /spons|patroc|auspici|advert|reklam|werb|publici|brought to/u;
const capital = /^\P{L}{0,4}\p{Lu}/u;
const question = /[?？]["')\s]*$/u;
/** Capitalised words (the first, the others), or a name in quotation marks. */
const firm =
  /^\P{L}{0,4}(\p{Lu}[\p{L}\p{N}&.'’-]*|[«“„"][^«»“”"]{2,30}[»”“"])((?: (?:(?:and|und|et|y|e|en|i|och|of|de|von|van|du|di|da|do|&|\+|и) )?(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’-]*|(?:\p{Ll}{2,16} ){0,2}[«“„"][^«»“”"]{2,30}[»”“"])){1,5})?$/u;
const nobody =
  /^[\s:]*(?:no ?(?:one|body)|personne|niemand\p{L}*|nadie|nessuno|ninguem|nikogo|nikt|ingen|никто|никого)(?!\p{L})/u;
/** A sponsor that stands in a picture, or on the next line. */
const nameless = /^ ?[:…]?$/u;
/** "… the generous support of Acme": between the cue and the name. */
const support =
  /^ (?:the |a |la |le |el |il |o |de |der |dem )?(?:\p{Ll}+ ){0,2}?(?:support|help|backing|generosity|sponsorship|assistance|unterstützung|hilfe|soutien|appui|apoyo|patrocinio|sostegno|supporto|apoio|patrocínio|steun|hulp|wsparci[eu]|wsparciem|stöd|поддержк[еи]|содействи[ие]) (?:of|from|von|des|der|de|du|del|di|dal|da|do|van|ze strony|od|firmy|av|från|компании|от) /iu;
const legalForm =
  /(?<!\p{L})(?:gmbh|ag|kg|ltd|plc|inc|llc|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|ab|oy|sp\. ?z ?o\. ?o\.?|firm[aey]?|company|marke|mark[aie]|societe|entreprise|empresa|azienda|ditta|bedrijf|foretaget)(?!\p{L})|[\p{L}] & [\p{L}]/u;
/** A code in other letters: "larkcast". */
const coinedCode = /^[\s:"'“„«(]{1,3}[\p{L}\p{N}]{5,24}(?![\p{L}\p{N}])/u;
const worth = /\d ?(?:%|percent|prozent|procent|euro|€)|when you (?:register|sign|order|book)/u;
/** Capitals inside a name, a host, or quotation marks around it. */
const coinedName = /\p{Ll}\p{Lu}|(?<!\p{L})\p{Lu}{6,}|\p{L}\.\p{L}{2,}|[«“„]/u;
const article =
  /^(?:the|an?|this|that|our|my|his|her|their|der|die|das|ein|eine|le|la|les|el|los|las|il|lo|gli|o|os|as|de|het|een) /u;
/** In longer stretches no cue is looked for. */
export const longestSentence = 420;

/**
 * The strongest cue in a stretch, or undefined. `text` is normalised, `folded` its folded twin with
 * the same offsets. `isLine` tells that the stretch is a whole line.
 */
export function findCue(
  text: string,
  folded: string,
  at: Stretch,
  isLine: boolean,
  triggers: Triggers,
): CueHit | undefined {
  if (at.end - at.start > longestSentence) return undefined;
  const sentence = folded.slice(at.start, at.end);
  const written = text.slice(at.start, at.end);
  let best: CueHit | undefined;
  let bare: Stretch | undefined;
  for (const language of triggers.within(at.start, at.end)) {
    const marks = language.scan(folded, at);
    for (let index = marks.indexOf(1); index >= 0; index = marks.indexOf(1, index + 1)) {
      const one = language.cues[index];
      if (one === undefined) continue;
      const { cue } = one;
      if (!isLine && ownLine.has(cue.at)) continue;
      const highest = cue.band === "possible" ? possibleCue : baseScore[cue.kind];
      // A score only falls: what cannot win is not even compiled.
      if (!isStronger(highest, best)) continue;
      bare ??= bareOf(sentence);
      const match = one.find(sentence, bare);
      if (match === undefined || isNotShown(match.groups)) continue;
      if (cue.isNamed === true && !namesAny(written)) continue;
      if (cue.isNamed && cue.band && language.against().test(sentence)) continue;
      if (cue.at === "coined" && !isCoined(written, sentence, match.end)) continue;
      if (cue.at === "named" && !isFirm(language, behindColon(written.slice(0, match.index))))
        continue;
      if (match.groups?.firm !== undefined && !isCompany(match, match.groups.firm, written))
        continue;
      const { end } = match;
      let score = highest;
      let name: string | undefined;
      let claim = sentence.length;
      if (cue.tail === "code") {
        const rest = written.slice(codeAt(match));
        const plain = code.exec(rest);
        const found = plain ?? (isOffered(match, sentence) ? coinedCode.exec(rest) : null);
        if (found === null) continue;
        name = found[0].replace(/^[\s:"'“„«([-]+/u, "").replace(/^(?:is|ist|est|es|e) ["'“]?/u, "");
        if (plain === null && isKnownWord(name.toLowerCase())) continue;
      } else if (language.lexicon.hasSpaces) {
        const backing = support.exec(written.slice(end))?.[0].length ?? 0;
        const reading = readName(written.slice(end + backing));
        name = cue.kind === "tag" || cue.kind === "disclosure" ? undefined : reading.name;
        if (cue.tail !== undefined) {
          if (isClaimed(cue, match, reading)) claim = end + (reading.name?.length ?? 0);
          score *= isFirmName(cue.tail, reading, written.slice(end)) ? reading.likeness : 0.3;
          if (isPublicBody(language, sentence.slice(end), written.slice(end))) score *= 0.3;
          if (/end$/u.test(cue.tail) && !reading.isLast && !isClaimed(cue, match, reading))
            score *= 0.45;
          // Who begins a line with a capital writes a firm with one, too; but where the cue itself
          // speaks of sponsoring, some do not.
          const isLoose = cue.at === "start" && !sponsoring.test(match.words);
          if (isLoose && reading.isLower && capital.test(written)) score *= 0.6;
        }
      }
      if (question.test(sentence)) score *= 0.4;
      const isDenied = isTalk(language, cue, match, { written, folded: sentence, claim });
      if (isDenied) score *= 0.4;
      if (isQuotedPart(written, match.index, end)) score *= 0.4;
      if (isStronger(score, best)) {
        const words = written.slice(match.index, end).trim();
        const from = at.start + match.index;
        const { kind } = cue;
        best = { kind, language: language.lexicon.language, score, name, words, from, isDenied };
      }
    }
  }
  return best;
}

/** A hit that names somebody beats one as strong that does not. */
function isStronger(score: number, best: CueHit | undefined): boolean {
  return best === undefined || score > best.score + (best.name === undefined ? -0.01 : 0);
}

/** Whether words name a firm, by trade, legal form or spelling: people are thanked, too. */
function isCompany({ index, words }: CueMatch, folded: string, written: string): boolean {
  if (tradeWord.test(folded) || legalForm.test(folded)) return true;
  const start = index + words.lastIndexOf(folded);
  return coinedName.test(written.slice(start, start + folded.length));
}

/** "Use the code larkcast for 10 % off": who complains of one does not say how to use it. */
function isOffered({ words }: CueMatch, sentence: string): boolean {
  return words.trim().includes(" ") && worth.test(sentence);
}

/** A code stands behind its cue, or in the group "code" of it. */
function codeAt({ index, end, words, groups }: CueMatch): number {
  return groups?.code === undefined ? end : index + words.lastIndexOf(groups.code);
}

/** "Sponsored by Acme – never cold again": a firm says no of its own goods. */
function isClaimed(
  { at }: Cue,
  { index, words }: CueMatch,
  { isPaused, isLower }: NameReading,
): boolean {
  if (isPaused !== true || isLower === true) return false;
  return (at === "start" || (at === "any" && index === 0)) && sponsoring.test(words);
}

/** Whether a coined name is sponsored, or one that no article goes before is by a coined one. */
function isCoined(written: string, folded: string, end: number): boolean {
  if (coined.test(written)) return true;
  return !article.test(folded) && coined.test(written.slice(end).trimStart());
}

/** Whether the name is written as firms' are, where the cue asks for that. */
function isFirmName(tail: CueTail, { likeness, name }: NameReading, rest: string): boolean {
  if ((tail !== "firm" && tail !== "firm-end") || nameless.test(rest)) return true;
  if (likeness < 1) return false;
  // Nouns have capitals in German.
  return tail === "firm" || / /u.test(name ?? "") || !isKnownWord((name ?? "").toLowerCase());
}

const quotedWords = /[«“„"][^«»“”"„]{2,40}[»”“"]/gu;
/** A capital or an address. */
const naming = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&-]{2,}|\p{L}\.\p{Ll}{2,}/gu;

/** Whether a sentence has a name outside quotation marks: a capital that is no word of every day. */
function namesAny(written: string): boolean {
  const words = written.replace(quotedWords, "").match(naming) ?? [];
  return words.some((word) => !isKnownWord(word.toLowerCase()));
}

/** "Full disclosure: Acme": the name alone. */
function behindColon(written: string): string {
  return written.slice(written.lastIndexOf(": ") + 1);
}

/** Nothing but the name of a firm; one word alone has its capital from where it stands. */
function isFirm(language: CompiledLexicon, written: string): boolean {
  const words = firm.exec(written);
  if (words === null || language.bodies().test(foldLetters(written))) return false;
  return words[2] !== undefined || !isKnownWord((words[1] ?? "").toLowerCase());
}

/** A payer of public things, not a firm: "the oil lobby", but not "Norvik Data". */
function isPublicBody(language: CompiledLexicon, folded: string, written: string): boolean {
  // "the good people at Sennet" is Sennet.
  if (
    /^[\s:]*(?:the )?(?:\p{L}+ )?(?:people|folks?|friends|team|guys|crew|gang|lot) (?:at|from|behind|over) /u.test(
      folded,
    )
  )
    return false;
  if (nobody.test(folded)) return true;
  const blank = /^[\s:"'-]*/u.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(blank);
  if (language.bodies().test(rest)) return true;
  const at = language.laterBodies().exec(rest)?.indices?.[1]?.[0];
  return at !== undefined && !/^\p{Lu}/u.test(written.slice(blank + at));
}
