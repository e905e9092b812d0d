import { attacks } from "./attacks.ts";
import type { TextJudge } from "./judges.ts";

export interface AttackFigures {
  readonly attack: string;
  /** Of what is caught clean, the share that is caught disguised, 0–1. */
  readonly caught: number;
  readonly innocentFlagged: number;
}

const most = 1_500;

/** Every attack on spam that is caught clean, and on innocent comments: those must not be flagged for it. */
export function measureAttacks(
  judge: TextJudge | undefined,
  spam: readonly string[],
  innocent: readonly string[],
): AttackFigures[] {
  if (judge === undefined) return [];
  const caught = thinned(spam).filter(judge.isFlagged);
  const clean = thinned(innocent);
  return [["none", (text: string) => text] as const, ...Object.entries(attacks)].map(
    ([attack, disguise]) => ({
      attack,
      caught:
        caught.filter((text) => judge.isFlagged(disguise(text))).length /
        Math.max(1, caught.length),
      innocentFlagged: clean.filter((text) => judge.isFlagged(disguise(text))).length,
    }),
  );
}

function thinned(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / most));
  return texts.filter((_, at) => at % step === 0).map((text) => text.slice(0, 2_000));
}
