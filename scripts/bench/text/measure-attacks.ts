import { attacks } from "./attacks.ts";
import type { TextJudge } from "./judges.ts";
import { thinned } from "./thinned.ts";

export interface AttackFigures {
  readonly attack: string;
  /** Comments caught as they were written, and how many of them are caught in disguise. */
  readonly clean: number;
  readonly caught: number;
  /** Innocent comments flagged, of so many. */
  readonly innocentFlagged: number;
  readonly innocent: number;
}

const most = 300;
const longest = 2_000;

/**
 * Every attack on comments that are caught clean, and on innocent ones, which must not be flagged for
 * it. Each line is printed when it is known.
 */
export function measureAttacks(
  judge: TextJudge,
  spam: readonly string[],
  innocent: readonly string[],
): AttackFigures[] {
  const cut = (texts: readonly string[]) =>
    thinned(texts, most).map((text) => text.slice(0, longest));
  const caught = cut(spam).filter(judge.isFlagged);
  const clean = cut(innocent);
  console.log(`  ${"attack".padEnd(22)}still caught      innocent flagged`);
  return [["none", (text: string) => text] as const, ...Object.entries(attacks)].map(
    ([attack, disguise]) => {
      const figures = {
        attack,
        clean: caught.length,
        caught: caught.filter((text) => judge.isFlagged(disguise(text))).length,
        innocentFlagged: clean.filter((text) => judge.isFlagged(disguise(text))).length,
        innocent: clean.length,
      };
      const share = ((100 * figures.caught) / Math.max(1, figures.clean)).toFixed(1);
      console.log(
        `  ${attack.padEnd(22)}${`${figures.caught} of ${figures.clean} = ${share} %`.padEnd(24)}${figures.innocentFlagged} of ${figures.innocent}`,
      );
      return figures;
    },
  );
}
