import type { CueKind } from "@/utils/detectors/lexicons/sponsor-lexicon";
import { sponsorLexicons } from "@/utils/detectors/lexicons/sponsor-lexicons";
import { createWordScanner, type WordScanner } from "@/utils/detectors/prefilter/word-scanner";
import type { Stretch } from "@/utils/detectors/split-lines";
import { boundStem, type CompiledLexicon, compileLexicon } from "./compile-lexicon";
import { readName } from "./read-name";

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
/** Cues that are talk about sponsoring when the sentence denies, asks or mocks. */
const deniable: ReadonlySet<CueKind> = new Set(["thanks", "sponsored", "partner", "break"]);
const code =
  /^[\s:"'“„«([-]*(?:(?:is|ist|est|es|e|:) )?["'“„«(]?(?=[\p{L}\p{N}-]*(?:\p{Lu}{3}|\p{N}))(?=[\p{N}-]*\p{L})[\p{L}\p{N}-]{3,24}/u;
/** A first word with a capital, a dot or a digit inside ("VoltDesk", "news.example"). */
const coined = /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}[.-]\p{L}|\p{L}\d)/u;
const sponsoring = /spons|patroc|auspici|advert|reklam|werb|publici/u;
const capital = /^\P{L}{0,4}\p{Lu}/u;
const quoted = /["“„«‘]([^"”“»’]{3,80})["”“»’]/gu;
const question = /[?？]["')\s]*$/u;
const longestSentence = 420;

let compiled: readonly CompiledLexicon[] | undefined;
let scanner: WordScanner | undefined;

function lexicons(): readonly CompiledLexicon[] {
  compiled ??= sponsorLexicons.map(compileLexicon);
  return compiled;
}

function triggerScanner(): WordScanner {
  scanner ??= createWordScanner(sponsorLexicons.map(({ triggers }) => triggers.map(boundStem)));
  return scanner;
}

/** Languages whose cue stems are in a folded text; none for nearly every comment. */
export function triggeredLexicons(folded: string): readonly CompiledLexicon[] {
  const marks = triggerScanner()(folded);
  if (!marks.includes(1)) return [];
  return lexicons().filter(({ index }) => marks[index] === 1);
}

/**
 * The strongest cue in a stretch, or undefined. `text` is normalised, `folded` its folded twin with
 * the same offsets. `isLine` tells that the stretch is a whole line.
 */
export function findCue(
  text: string,
  folded: string,
  at: Stretch,
  isLine: boolean,
  languages: readonly CompiledLexicon[],
): CueHit | undefined {
  if (at.end - at.start > longestSentence) return undefined;
  const sentence = folded.slice(at.start, at.end);
  const written = text.slice(at.start, at.end);
  let best: CueHit | undefined;
  const triggers = triggerScanner()(sentence);
  for (const language of languages) {
    if (triggers[language.index] === 0) continue;
    const marks = language.scan(sentence);
    for (const [index, { cue, expression }] of language.cues.entries()) {
      if (marks[index] === 0) continue;
      if ((cue.at === "line" || cue.at === "coined") && !isLine) continue;
      if (cue.at === "coined" && !coined.test(written)) continue;
      const match = expression.exec(sentence);
      if (match === null) continue;
      const end = match.index + match[0].length;
      let score = cue.band === "possible" ? 0.68 : baseScore[cue.kind];
      let name: string | undefined;
      if (cue.tail === "code") {
        const found = code.exec(written.slice(end));
        if (found === null) continue;
        name = found[0].replace(/^[\s:"'“„«([-]+/u, "").replace(/^(?:is|ist|est|es|e) ["'“]?/u, "");
      } else if (language.lexicon.hasSpaces) {
        const reading = readName(written.slice(end));
        name = cue.kind === "tag" || cue.kind === "disclosure" ? undefined : reading.name;
        if (cue.tail !== undefined) {
          score *= reading.likeness;
          if (isPublicBody(language, sentence.slice(end), written.slice(end))) score *= 0.3;
          if (cue.tail === "end" && !reading.isLast) score *= 0.45;
          // Who begins a line with a capital writes a firm with one, too; but where the cue itself
          // speaks of sponsoring, some do not.
          const isLoose = cue.at === "start" && !sponsoring.test(match[0]);
          if (isLoose && reading.isLower && capital.test(written)) score *= 0.6;
        }
      }
      if (question.test(sentence)) score *= 0.4;
      if (deniable.has(cue.kind)) {
        const before = cue.kind === "thanks" ? sentence.slice(0, match.index) : sentence;
        if (language.against.test(before)) score *= 0.4;
      }
      if (isQuotedPart(written, match.index, end)) score *= 0.4;
      if (best === undefined || score > best.score + (best.name === undefined ? -0.01 : 0)) {
        const words = written.slice(match.index, end).trim();
        const from = at.start + match.index;
        best = { kind: cue.kind, language: language.lexicon.language, score, name, words, from };
      }
    }
  }
  return best;
}

/** A payer of public things, not a firm: "the oil lobby", but not "Norvik Data". */
function isPublicBody(language: CompiledLexicon, folded: string, written: string): boolean {
  // "the good people at Sennet" is Sennet.
  if (
    /^[\s:]*(?:the )?(?:\p{L}+ )?(?:people|folks|friends|team|guys) (?:at|from|behind|over) /u.test(
      folded,
    )
  )
    return false;
  const blank = /^[\s:"'-]*/u.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(blank);
  if (language.bodies.test(rest)) return true;
  const at = language.laterBodies.exec(rest)?.indices?.[1]?.[0];
  return at !== undefined && !/^\p{Lu}/u.test(written.slice(blank + at));
}

/** The cue stands in quotation marks and the sentence goes on around them. */
function isQuotedPart(written: string, start: number, end: number): boolean {
  for (const match of written.matchAll(quoted)) {
    const to = match.index + match[0].length;
    const isInside = match.index <= start && to >= end;
    if (isInside && match[0].length + 12 < written.length) return true;
  }
  return false;
}
