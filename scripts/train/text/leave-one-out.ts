import { rate } from "../../check-shared/upper-bound.ts";
import { bandWith, type Judge, partOf, thresholdAt } from "./evaluate.ts";
import { type LearnOptions, learn, scoreOf } from "./learn.ts";
import type { TextVector } from "./text-rows.ts";

/** Of innocent news comments: what the promise of the band "likely" allows. */
const allowed = { all: 0.001, one: 0.001 };

/**
 * Prints, for every source with spam, what a model that has seen none of its comments makes of
 * them: trained on one half of the others, with the threshold that 0.1 % of the other half's
 * innocent news reach. YouTube's videos are sources of their own, and once more one source.
 */
export function printLeftOut(
  rows: readonly TextVector[],
  more: readonly TextVector[],
  options: LearnOptions,
): void {
  const spam = rows.filter(({ label }) => label === "spam");
  const sources = [...new Set(spam.map(({ source }) => source))].sort();
  console.log("left out: flagged of its spam, flagged of its innocent comments");
  const shares = sources.map((name) =>
    printOne(rows, more, options, name, ({ source }) => source === name),
  );
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(`  mean over ${shares.length} sources: ${(100 * mean).toFixed(1)} %`);
  printOne(rows, more, options, "all of YouTube", ({ domain }) => domain === "youtube");
}

function printOne(
  rows: readonly TextVector[],
  more: readonly TextVector[],
  options: LearnOptions,
  name: string,
  isOut: (row: TextVector) => boolean,
): number {
  const seen = rows.filter((row) => !isOut(row) && partOf(row.group, 2) === 0);
  const invented = more.filter(({ group }) => partOf(group, 2) === 0);
  const learned = learn([...seen, ...invented], options);
  const judge: Judge = (row) => (row.isJudged ? scoreOf(learned, row) - row.doubt : undefined);
  const others = rows.filter((row) => !isOut(row) && partOf(row.group, 2) === 1);
  const likelyAt = thresholdAt(others, judge, allowed);
  const bandOf = bandWith({ likelyAt, possibleAt: likelyAt - 1 }, judge);
  const flagged = (label: TextVector["label"]) => {
    const own = rows.filter((row) => isOut(row) && row.label === label);
    return [own.filter((row) => bandOf(row) === "likely").length, own.length] as const;
  };
  const [hits, trials] = flagged("spam");
  console.log(`  ${name.padEnd(22)}${rate(hits, trials).padEnd(38)}${rate(...flagged("ham"))}`);
  return hits / Math.max(1, trials);
}
