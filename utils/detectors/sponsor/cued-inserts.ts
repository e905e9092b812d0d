import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";
import { unspaced } from "./cue-bounds";
import { type CueHit, findCue } from "./find-cue";
import { insertsOf } from "./line-inserts";
import type { Triggers } from "./read-triggers";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Units that a label has behind it at least: alone it speaks of what follows. */
const fewestSaid = 3;
/** Four words of a sentence, or characters where no blanks part them. */
const told = /(?:\S+ ){4}|\p{Lo}.{7}/u;
const opening = /[([【]/u;
const dashBefore = /[\s–—―-]+$/u;
const dashBehind = /^ ?[–—―-]/u;
/** The sentence goes on. */
const onBehind = /^\P{Po}*\p{L}/u;
/** These tell of the word before them, where the sentence goes on: "the cup (sponsored by Acme) …" */
const attribute = /^\P{L}*(?:\S+ly )?(?:ge)?(?:spons|parrain|patroc|presen|спонс)/u;
const paid = /paid|zahlt|beta|remun|paga|rekla|werb|commer|publi|рекла/u;
/** "This thread is …" tells of no word before it. */
const ofItself = /^(?:this|diese[rs]?|cet?|cette|est[ea]|quest[oa]|deze|dit|ten|det) /u;
/** Who sponsors bills, and where an "Anzeige" is brought to. */
const office = /(?<!\p{L})(?:mps? |senat|d[ei]put|депут|polizei)/u;
/** Units where it is said what a code is for: who complains of one only spells it. */
const fewestGained = 28;
/** What stands in brackets behind an address tells of it, and of nothing before. */
const behindLink = /\p{L}\.\p{Ll}{2,}\S* $/u;
const quotes = /["“”„«»「」]/u;

/** What a clause behind the last dash of a sentence has to say: that a firm, by name, pays, or all of that in the cue. */
function isPaid({ kind, name, words, isDenied }: CueHit, said: string): boolean {
  if (isDenied || kind === "break" || kind === "thanks") return false;
  if (kind === "disclosure" || kind === "tag") return true;
  return unspaced.test(said) || name !== undefined || words.length * 2 > said.length;
}

/**
 * Cues that were put into sentences of a line between brackets or two dashes, with the brackets and
 * without the dashes. Denied ones tell of a word of the sentence, are quoted or asked about.
 *
 * Example: "It is safe (paid partnership with Esdebe). Ask them." → the brackets.
 */
export function cuedInserts(
  text: string,
  folded: string,
  line: Stretch,
  triggers: Triggers,
): SponsorSpan[] {
  return splitSentences(text, line).flatMap((sentence) =>
    insertsOf(text, sentence).flatMap((insert) => readInsert(sentence, insert)),
  );

  /** "Collaboration with Acme – use the code …": the dash stands within it. */
  function isCued(start: number, behindDash: number): boolean {
    const end = behindDash - (dashBefore.exec(text.slice(start, behindDash))?.[0].length ?? 0);
    return (findCue(text, folded, { start, end }, true, triggers)?.score ?? 0) >= possibleScore;
  }

  function readInsert(sentence: Stretch, insert: Stretch): SponsorSpan[] {
    const { start, end } = insert;
    const behind = text.slice(end, sentence.end);
    // The words inside brackets come once more without them.
    if (start === sentence.start || opening.test(text.charAt(start - 1))) return [];
    const inner = opening.test(text.charAt(start)) ? { start: start + 1, end: end - 1 } : insert;
    const isLast = inner === insert && behind === "";
    if (inner === insert && !isLast && !dashBehind.test(behind)) return [];
    if (isLast && !told.test(folded.slice(sentence.start, start))) return [];
    const hit = findCue(text, folded, inner, true, triggers);
    if (hit === undefined) return [];
    const said = folded.slice(inner.start, inner.end);
    if (isLast && (!isPaid(hit, said) || isCued(sentence.start, start))) return [];
    const isAsked = said.endsWith("?");
    if (hit.score < possibleScore && !isAsked) return [];
    const isBare = said.length < hit.words.length + fewestSaid && !/[:：]/u.test(hit.words);
    if (hit.kind === "label" && isBare) return [];
    const isQuoted = text.slice(line.start, inner.start + 1).split(quotes).length % 2 === 0;
    const isAttribute =
      (hit.kind !== "code" || said.length < fewestGained) &&
      !ofItself.test(said) &&
      onBehind.test(behind) &&
      (!told.test(folded.slice(sentence.start, start)) ||
        attribute.test(said) ||
        behind.endsWith("?") ||
        (hit.kind === "partner" && !paid.test(said)));
    const isDenied =
      isAsked || isQuoted || isAttribute || office.test(folded.slice(sentence.start, end));
    const isLinked = behindLink.test(text.slice(sentence.start, start));
    const score = isDenied ? 0 : hit.score;
    return [{ ...hit, start, end, score, isDenied, isBounded: isLinked }];
  }
}
