import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import { cuesAcrossLines, slogansAcrossLines, withoutBreaks } from "./across-lines";
import { cuedInserts } from "./cued-inserts";
import { cuedSpan } from "./cued-span";
import { isSignature } from "./is-signature";
import { isNotice } from "./notices";
import { readTriggers } from "./read-triggers";
import { scoreSlogan } from "./score-slogan";
import { sloganSentences } from "./slogan-sentences";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** So many lines that may be cued, or are, are looked at from the top; the last ones always are. */
const mostTried = 300;
const mostFound = 60;
const lastLines = 40;

/**
 * Finds the sponsor lines of a text. A cued sentence that begins its line takes the rest of the
 * line with it where that reads like the same message; signatures are left out.
 */
export function findSponsorSpans(text: string, folded: string): SponsorSpan[] {
  const spans: SponsorSpan[] = [];
  const lines = splitLines(text);
  const joinedFolded = lines.length > 1 ? withoutBreaks(folded) : folded;
  const triggers = readTriggers(joinedFolded);
  let tried = 0;
  lines.forEach((line, index) => {
    const isBounded = tried >= mostTried || spans.length >= mostFound;
    if (isBounded && index < lines.length - lastLines) return;
    const foldedLine = folded.slice(line.start, line.end);
    if (isSignature(foldedLine)) return;
    const isTriggered = triggers.within(line.start, line.end).length > 0;
    if (isTriggered) tried += 1;
    let cued = isTriggered ? cuedSpan(text, folded, line, triggers, lines.length) : [];
    if (cued.length > 0 && isInsideSentence(text, lines, index))
      cued = cued.filter(({ kind }) => kind !== "label");
    for (const insert of isTriggered ? cuedInserts(text, folded, line, triggers) : []) {
      // What was found for the same words is that insert with more around it, or less.
      cued = cued.filter(
        ({ start, end, words }) =>
          start > insert.end ||
          insert.start > end ||
          !(insert.words.includes(words) || words.includes(text.charAt(insert.start))),
      );
      cued.push(insert);
    }
    spans.push(...cued);
    if (cued.some(({ score }) => score >= possibleScore)) return;
    const slogan = scoreSlogan(text, folded, line);
    if (slogan.score < 0.59) spans.push(...sloganSentences(text, folded, line));
    if (slogan.score < 0.3 || (slogan.isBare === true && lines.length === 1)) return;
    if (isNotice(foldedLine)) return;
    // A slogan stands at an end of the comment, or is all of it.
    const isEdge = index === 0 || index === lines.length - 1;
    const score = slogan.score * (isEdge ? 0.85 : 0.75);
    spans.push({ ...line, score, kind: "slogan", name: slogan.name, words: "" });
  });
  if (lines.length > 1 && !spans.some(({ score }) => score >= possibleScore)) {
    spans.push(...cuesAcrossLines(text, joinedFolded, lines, triggers));
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
