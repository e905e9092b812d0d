import { type Stretch, splitLines } from "@/utils/detectors/split-lines";
import { loadLineModel } from "@/utils/model/line-model";
import { isNoSlogan, saysUnpaid } from "./denials";
import { isSignature } from "./is-signature";
import { lineHints } from "./line-hints";
import { oddsOf, type PartSum } from "./line-odds";
import { lineRuns } from "./line-runs";
import { readLineFeatures, sumOf } from "./line-sums";
import { type LineTokens, readTokens } from "./line-tokens";
import { readTopic } from "./line-topic";
import { readLinePart } from "./read-line-parts";
import type { SponsorSpan } from "./sponsor-span";

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

/** The stretches that the model is asked about and holds for `least` likely, with what it says. */
export function judgeLines(
  text: string,
  folded: string,
  spans: readonly SponsorSpan[],
  least = loadLineModel().possibleAt - belowPossible - surer,
): LearnedLine[] {
  const model = loadLineModel();
  const judged: LearnedLine[] = [];
  const lines = splitLines(text);
  const hints = lineHints(text, folded, spans);
  const asked = { model, text, hints, topic: readTopic(folded), least };
  /** Of the line at hand, by the places of a stretch in it as one small number. */
  const sums = new Map<number, PartSum>();
  let line = -1;
  let lineStart = 0;
  let tokens: LineTokens | undefined;
  for (const run of lineRuns(text, folded, lines)) {
    if (tokens === undefined || run.line !== line) {
      line = run.line;
      const own = lines[line] ?? { start: 0, end: 0 };
      lineStart = own.start;
      sums.clear();
      tokens = readTokens(text, folded, own);
      readLineFeatures(model, folded, own);
    }
    const { stretches } = run;
    const read: PartSum[] = [];
    for (const stretch of stretches) {
      const key = (stretch.start - lineStart) * 1_024 + stretch.end - lineStart;
      let known = sums.get(key);
      if (known === undefined) {
        const part = readLinePart(text, tokens, stretch);
        known = { part, ...sumOf(model, folded, part) };
        sums.set(key, known);
      }
      read.push(known);
    }
    const odds = oddsOf(asked, run, read);
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
