import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import { loadLineModel } from "@/utils/model/line-model";
import { isNoSlogan, saysUnpaid } from "./denials";
import { isSignature } from "./is-signature";
import { lineHints } from "./line-hints";
import { oddsOf } from "./line-odds";
import { createPartReader } from "./line-part-sums";
import { lineRuns } from "./line-runs";
import { readTopic } from "./line-topic";
import { possibleScore, type SponsorSpan } from "./sponsor-span";

/** Of a line that was found anyhow other ends are believed so much below the threshold, */
const belowPossible = 4;
/** where they are so much surer than its own. */
const surer = 3;
/** Between two of which the longer one is believed, where a name would be parted. */
const nearlyAsLikely = 1;
const lastCapital = /\p{Lu}[\p{L}\p{M}'’-]*$/u;
const capital = /^ \p{Lu}/u;
/** Log-odds of ends that the model was not asked about. */
const unjudged = -1;

export interface LearnedLine extends Stretch {
  /** Log-odds. */
  readonly odds: number;
}

/**
 * A second opinion on a text in which no cue and no slogan was found: the stretches at its ends that
 * a small learned model takes for sponsor lines, surest first, none inside another.
 *
 * Example: "Bins go out on Friday.\nLumivar. Brighter rooms, smaller bills." → the second line.
 */
export function learnedLines(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
): LearnedLine[] {
  const { possibleAt } = loadLineModel();
  const denied = spans.filter(({ isDenied }) => isDenied);
  const found = judgeLines(text, folded, spans, possibleAt)
    .filter((line) => !isTalkedOf(line))
    .sort((a, b) => b.odds - a.odds);
  return withoutOverlaps(
    found.map((line) => (endsInName(text, line) ? wholeOf(line, found) : line)),
  );

  function isTalkedOf({ start, end }: Stretch): boolean {
    const words = folded.slice(start, end);
    if (saysUnpaid(words) || isNoSlogan(words)) return true;
    return denied.some((span) => span.start < end && start < span.end);
  }
}

/** Whether a word with a capital goes before its end, and another one behind it. */
function endsInName(text: string, { end }: Stretch): boolean {
  return lastCapital.test(text.slice(Math.max(0, end - 30), end)) && capital.test(text.slice(end));
}

/** A longer one that is nearly as likely: it may hold all of the name. */
function wholeOf(line: LearnedLine, surestFirst: readonly LearnedLine[]): LearnedLine {
  return (
    surestFirst.find(
      ({ start, end, odds }) =>
        start === line.start && end > line.end && odds > line.odds - nearlyAsLikely,
    ) ?? line
  );
}

/**
 * A second opinion on where a sponsor line that was found begins and ends: a stretch that shares a
 * part with it and is far more like one than it is, or the line itself.
 *
 * Example: "lol the keeper was off his line (ad: bootlocker)" found as a whole → the bracket.
 */
export function learnedEnds(
  folded: string,
  judged: readonly LearnedLine[],
  found: Stretch & Partial<Pick<SponsorSpan, "kind" | "name">>,
): Stretch {
  const { possibleAt } = loadLineModel();
  // The model is asked about stretches of one line.
  if (folded.slice(found.start, found.end).includes("\n")) return found;
  const code = found.kind === "code" ? found.name?.toLowerCase() : undefined;
  const lineStart = folded.lastIndexOf("\n", found.start - 1) + 1;
  const isSigned = (start: number) =>
    [start, lineStart].some((from) => endsSigned(folded.slice(from, found.start)));
  let own = unjudged;
  let best: LearnedLine | undefined;
  for (const line of judged) {
    if (line.start >= found.end || line.end <= found.start) continue;
    // A code is no name that something new begins with.
    if (code !== undefined && !folded.slice(line.start, line.end).includes(code)) continue;
    // Where line breaks were lost a signature runs into the line: it stays outside.
    if (line.start < found.start && isSigned(line.start)) continue;
    if (line.start === found.start && line.end === found.end) own = line.odds;
    if (line.odds > (best?.odds ?? -Infinity)) best = line;
  }
  if (best === undefined || best.odds < possibleAt - belowPossible) return found;
  return best.odds > own + surer ? best : found;
}

function endsSigned(before: string): boolean {
  return isSignature((before.split(/[.!?…]\s+/u).at(-1) ?? "").trim());
}

/** What the model says of lines in which spans were found, for {@link learnedEnds}. */
export function judgeFound(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
): LearnedLine[] {
  const found = spans.filter(({ score }) => score >= possibleScore);
  const least = loadLineModel().possibleAt - belowPossible - surer;
  return judgeLines(text, folded, spans, least, found);
}

/**
 * The stretches that the model is asked about and holds for `least` likely, with what it says. With
 * `near` of lines alone that share a part with one of these.
 */
function judgeLines(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
  least: number,
  near?: readonly Stretch[],
): LearnedLine[] {
  const judged: LearnedLine[] = [];
  const lines = splitLines(text);
  const runs = lineRuns(text, folded, lines, near);
  if (runs.length === 0) return judged;
  const model = loadLineModel();
  const hints = lineHints(text, folded, spans);
  const asked = { model, text, hints, topic: readTopic(folded), least };
  const read = createPartReader(text, folded, lines);
  for (const run of runs) {
    const { stretches } = run;
    const sums = { sum: 0, count: 0 };
    const parts = stretches.map((stretch) => {
      const { part, sum, count } = read(run.line, stretch);
      sums.sum += sum;
      sums.count += count;
      return part;
    });
    const odds = oddsOf(asked, run, parts, sums);
    const start = stretches[0]?.start ?? 0;
    const end = stretches.at(-1)?.end ?? 0;
    if (odds >= least && !isSignature(folded.slice(start, end))) judged.push({ start, end, odds });
  }
  return judged;
}

/** Of stretches that share a part the first: none of what is left is inside another. */
export function withoutOverlaps<T extends Stretch>(surestFirst: readonly T[]): T[] {
  return surestFirst.filter(
    (one, at) =>
      !surestFirst.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  );
}
