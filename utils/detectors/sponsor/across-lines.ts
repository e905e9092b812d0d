import { type Stretch, withPlainBreaks } from "@/utils/detectors/split-lines";
import { isCueBroken } from "./broken-sentences";
import { cuedSpan } from "./cued-span";
import { findCue, longestSentence } from "./find-cue";
import type { Triggers } from "./read-triggers";
import { scoreSlogan } from "./score-slogan";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Lines that one cue and its name may be broken into, and lines (the last) that are looked at. */
const mostBroken = 4;
const mostLines = 40;
const lineBreak = /\n/g;
const longestSlogan = 170;
const sentenceEnd = /[.!?…][)"'\]»”]*$/u;

let last = { text: "", joined: "" };

/** The same text with line breaks read as blanks; offsets stay. The last answer is remembered. */
export function withoutBreaks(text: string): string {
  if (text !== last.text) last = { text, joined: withPlainBreaks(text).replace(lineBreak, " ") };
  return last.joined;
}

/**
 * Cues that line breaks were put into, for texts in which nothing else was found: the whole is read
 * as one line, and every few lines are, because a cue may begin with any.
 */
export function cuesAcrossLines(
  text: string,
  joinedFolded: string,
  lines: readonly Stretch[],
  triggers: Triggers,
): SponsorSpan[] {
  const whole = stretchOf(lines, 0, lines.length - 1);
  if (triggers.within(whole.start, whole.end).length === 0) return [];
  const joined = withoutBreaks(text);
  const spans = isCueBroken(joined, lines, triggers)
    ? cuedSpan(joined, joinedFolded, whole, triggers, 2)
    : [];
  if (spans.some(({ score }) => score >= possibleScore)) return spans;
  for (let at = Math.max(0, lines.length - mostLines); at < lines.length; at += 1) {
    const first = lines[at];
    const pair = stretchOf(lines, at, Math.min(at + 1, lines.length - 1));
    // Nobody breaks a cue behind a full stop.
    if (pair.end - pair.start > longestSentence || endsSentence(text, first)) continue;
    const longest = stretchOf(lines, at, Math.min(at + mostBroken, lines.length) - 1);
    const own = triggers.within(longest.start, longest.end);
    if (!own.some(({ scan }) => scan(joinedFolded, longest).includes(1))) continue;
    for (let last = at + 1; last < Math.min(at + mostBroken, lines.length); last += 1) {
      const line = stretchOf(lines, at, last);
      const isLine = last === lines.length - 1 && endsSentence(text, lines[at - 1]);
      const hit = findCue(joined, joinedFolded, line, isLine, triggers);
      // What stands in one line was judged there.
      if (hit === undefined || hit.from + hit.words.length <= (first?.end ?? 0)) continue;
      const { score, kind, name, words } = hit;
      if (score >= possibleScore) return [...spans, { ...line, score, kind, name, words }];
    }
  }
  return spans;
}

/** The first and the last sentence, where they are broken into lines and read like slogans. */
export function slogansAcrossLines(
  text: string,
  folded: string,
  lines: readonly Stretch[],
): SponsorSpan[] {
  let last = 0;
  while (last < lines.length - 1 && !endsSentence(text, lines[last])) last += 1;
  let first = lines.length - 1;
  while (first > 0 && !endsSentence(text, lines[first - 1])) first -= 1;
  const spans: SponsorSpan[] = [];
  for (const [from, to] of [
    [0, last],
    [first, lines.length - 1],
  ] as const) {
    const line = stretchOf(lines, from, to);
    const length = line.end - line.start;
    if (from === to || length > longestSlogan) continue;
    const slogan = scoreSlogan(
      withoutBreaks(text.slice(line.start, line.end)),
      withoutBreaks(folded.slice(line.start, line.end)),
      { start: 0, end: length },
    );
    const score = slogan.score * 0.85;
    if (score < possibleScore) continue;
    return [{ ...line, score, kind: "slogan", name: slogan.name, words: "" }];
  }
  return spans;
}

function endsSentence(text: string, line: Stretch | undefined): boolean {
  return (
    line === undefined || sentenceEnd.test(text.slice(Math.max(line.start, line.end - 4), line.end))
  );
}

function stretchOf(lines: readonly Stretch[], first: number, last: number): Stretch {
  return { start: lines[first]?.start ?? 0, end: lines[last]?.end ?? 0 };
}
