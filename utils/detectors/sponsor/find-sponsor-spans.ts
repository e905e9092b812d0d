import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import { cuesAcrossLines, slogansAcrossLines, withoutBreaks } from "./across-lines";
import { cuedSpan } from "./cued-span";
import { triggeredLexicons } from "./find-cue";
import { isSignature } from "./is-signature";
import { scoreSlogan } from "./score-slogan";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/**
 * Finds the sponsor lines of a text. A cued sentence that begins its line takes the rest of the
 * line with it where that reads like the same message; signatures are left out.
 */
export function findSponsorSpans(text: string, folded: string): SponsorSpan[] {
  const spans: SponsorSpan[] = [];
  const lines = splitLines(text);
  const languages = triggeredLexicons(lines.length > 1 ? withoutBreaks(folded) : folded);
  lines.forEach((line, index) => {
    const foldedLine = folded.slice(line.start, line.end);
    if (isSignature(foldedLine)) return;
    const own = languages.length > 0 ? triggeredLexicons(foldedLine) : languages;
    let cued = own.length > 0 ? cuedSpan(text, folded, line, own, lines.length) : [];
    if (isInsideSentence(text, lines, index)) cued = cued.filter(({ kind }) => kind !== "label");
    spans.push(...cued);
    if (cued.some(({ score }) => score >= possibleScore)) return;
    const slogan = scoreSlogan(text, folded, line);
    if (slogan.score < 0.3) return;
    // A slogan stands at an end of the comment, or is all of it.
    const isEdge = index === 0 || index === lines.length - 1;
    const score = slogan.score * (isEdge ? 0.85 : 0.75);
    spans.push({ ...line, score, kind: "slogan", name: slogan.name, words: "" });
  });
  if (lines.length > 1 && !spans.some(({ score }) => score >= possibleScore)) {
    if (languages.length > 0) spans.push(...cuesAcrossLines(text, folded, lines, languages));
    spans.push(...slogansAcrossLines(text, folded, lines));
  }
  return spans;
}

/** A stray "PR" or "paid for" between the halves of a sentence is no label. */
function isInsideSentence(text: string, lines: readonly Stretch[], index: number): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (before === undefined || after === undefined) return false;
  const isOpen = !/[.!?…:"')\]}]/u.test(text.charAt(before.end - 1));
  return isOpen && /^\p{Ll}/u.test(text.slice(after.start, after.start + 2));
}
