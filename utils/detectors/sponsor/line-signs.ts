import { crossCount, firstCross } from "./line-crosses";
import { draftSigns, type LineDraft, topicValue } from "./line-draft";
import type { LineRun } from "./line-runs";
import type { LineTopic } from "./line-topic";
import type { LinePart } from "./read-line-parts";

/** How many signs there are; a sign is a number below. */
export const signCount = firstCross + crossCount;

/** The signs of a run, and what of them comes together: see `line-crosses.ts`. */
export interface LineSigns {
  readonly signs: number[];
  readonly values: ArrayLike<number>;
}

const none: LineSigns = { signs: [], values: [] };
export const namedSign = 360;
export const hintSign = 370;
export const topicSign = 412;
export const endOfTopic = 427;

/** The named signs of a run, as numbers: where it stands, its shape, its names, whom it speaks of. */
export function lineSigns(
  text: string,
  run: LineRun,
  parts: readonly LinePart[],
  hints: LineHints,
  topic: LineTopic,
): LineSigns {
  const draft = draftSigns(text, run, parts);
  return draft === undefined ? none : fillSigns(text, draft, hints, topic);
}

/** All signs of a draft, with what the rest of the text and the lexicons tell of it. */
export function fillSigns(
  text: string,
  draft: LineDraft,
  hints: LineHints,
  topic: LineTopic,
): LineSigns {
  const { start, end, named, blank, values } = draft;
  const signs = Array.from(draft.signs.subarray(0, draft.count));
  let nameElsewhere = 0;
  if (named !== undefined) {
    nameElsewhere = isElsewhere(text, named, start, end) ? 1 : 2;
    signs.push(namedSign + nameElsewhere - 1);
  }
  signs.push(blank);
  for (const hint of hints.of(start, end)) signs.push(hintSign + hint);
  const { shared, words: long } = topic.of(start, end);
  const left = text.length - (end - start);
  const rest = left < 60 ? 0 : left < 250 ? 1 : 2;
  const sharing = shared === 0 ? (long === 0 ? 0 : long < 4 ? 1 : 2) : shared * 3 < long ? 3 : 4;
  signs.push(topicSign + rest * 5 + sharing);
  signs.push(draft.cutBefore, draft.cutAfter);
  values[topicValue] = sharing * 3 + nameElsewhere;
  return { signs, values };
}

/** What the lexicons say of a stretch, as numbers below 40. */
export interface LineHints {
  /** How many spans they may tell of. */
  readonly spans: number;
  /** Whether a stretch has a stem of a cue: without, that is all there is to tell of it. */
  hasStem(start: number, end: number): boolean;
  of(start: number, end: number): readonly number[];
}

/** Whether a name stands outside of the stretch, too. */
function isElsewhere(text: string, part: LinePart, start: number, end: number): boolean {
  const name = text.slice(part.nameStart, part.nameEnd);
  const at = text.indexOf(name);
  return at < start || text.indexOf(name, end) >= 0;
}
