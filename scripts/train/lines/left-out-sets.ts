import { withoutOverlaps } from "@/utils/detectors/sponsor/learned-lines";
import type { LearnedLines } from "./fit-lines.ts";
import { learnLines, oddsOf } from "./learn-lines.ts";
import type { LineComment, LineVector } from "./line-rows.ts";

/** Of innocent news comments, in folds not learned from. */
export const innocentRate = 0.00025;
/** So many of the highest log-odds tell where the threshold is. */
const tail = 60;
/** Innocent comments are parted into so many folds, twins together, and writers are with them. */
const folds = 5;
/** They are parted in so many ways: where one of them ends up is chance. */
const seeds = [7, 11];
const writers: Readonly<Record<string, number>> = {
  "corpus-third": 0,
  "corpus-eighth": 0,
  "corpus-fourth": 1,
  "corpus-sixth": 1,
  "corpus-fifth": 2,
  "corpus-second": 2,
  "corpus-first": 3,
  "corpus-seventh": 3,
  "corpus-tenth": 3,
  "corpus-ninth": 4,
  "blind-twelfth": 4,
  "corpus-eleventh": 0,
  "corpus-twelfth": 1,
  "corpus-thirteenth": 2,
  "corpus-fourteenth": 3,
  "corpus-fifteenth": 4,
  "corpus-sixteenth": 4,
  "corpus-seventeenth": 0,
  "corpus-eighteenth": 1,
  "corpus-nineteenth": 2,
  "corpus-twentieth": 3,
  "corpus-twenty-first": 4,
  "corpus-twenty-second": 0,
  "corpus-twenty-third": 1,
  "corpus-twenty-fourth": 2,
  "corpus-twenty-fifth": 3,
  "corpus-twenty-sixth": 4,
  "corpus-twenty-seventh": 0,
  "corpus-twenty-eighth": 1,
  "corpus-twenty-ninth": 2,
  "corpus-thirtieth": 3,
  "corpus-thirty-first": 4,
  "corpus-thirty-second": 0,
  "corpus-thirty-third": 1,
};
const sets = [
  "blind-eighth to eleventh",
  "blind-first to seventh",
  "examiner",
  "unseen",
  ...Object.keys(writers),
];

function foldOf({ comment }: LineVector, seed: number): number | undefined {
  if (comment.kind !== "ham") return writers[comment.group];
  let hash = seed;
  for (const unit of comment.twins ?? comment.text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) ^ (hash >>> 13);
  }
  return Math.abs(hash >> 5) % folds;
}

/** The highest log-odds of each comment of a fold, by weights that have not seen its fold. */
function innocentOdds(
  rows: readonly LineVector[],
  mostSlots: number,
  seed: number,
): Map<LineComment, number> {
  const most = new Map<LineComment, number>();
  const own = rows.map((row) => foldOf(row, seed));
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learnLines(
      rows.filter((_, at) => own[at] !== fold),
      mostSlots,
    );
    rows.forEach((row, at) => {
      if (own[at] !== fold) return;
      const odds = oddsOf(learned, row);
      most.set(row.comment, Math.max(odds, most.get(row.comment) ?? -Infinity));
    });
  }
  return most;
}

/**
 * Log-odds that at most `innocentRate` of the news comments reach, and how many of the innocent
 * comments reach them, by what they stand under.
 */
export function thresholdOf(
  comments: readonly LineComment[],
  rows: readonly LineVector[],
  mostSlots: number,
): number {
  const most = seeds.flatMap((seed) => [...innocentOdds(rows, mostSlots, seed)]);
  const news = most.filter(([{ domain, kind }]) => kind === "ham" && domain === "news");
  const sorted = news.map(([, odds]) => odds).sort((a, b) => b - a);
  const all = comments.filter(({ domain, kind }) => kind === "ham" && domain === "news").length;
  const level = tailLevel(sorted, all * innocentRate * seeds.length);
  const innocent = most.filter(([{ kind }]) => kind === "ham" || kind === "hard");
  console.log(`innocent comments of folds that were left out, ${seeds.length} times: flagged`);
  for (const [domain, own] of Map.groupBy(innocent, ([comment]) => comment.domain)) {
    const flagged = own.filter(([, odds]) => odds >= level).length;
    console.log(`  ${domain}: ${flagged} of ${own.length}`);
  }
  return level;
}

/**
 * The level that `allowed` of `sorted` (highest first) are expected to reach, by how quickly the
 * highest of them fall off: the one that happens to stand in that place says little.
 */
function tailLevel(sorted: readonly number[], allowed: number): number {
  const least = sorted[tail] ?? 0;
  const highest = sorted.slice(0, tail);
  const excess = highest.reduce((sum, odds) => sum + odds - least, 0) / highest.length;
  return least + excess * Math.log(highest.length / allowed);
}

/** Exact spans in each group of sets by weights that have seen none of it, without the lexicons. */
export function printLeftOutSets(
  comments: readonly LineComment[],
  rows: readonly LineVector[],
  mostSlots: number,
): void {
  const level = thresholdOf(comments, rows, mostSlots);
  const stretches = Map.groupBy(rows, (row) => row.comment);
  for (const set of sets) {
    const learned = learnLines(
      rows.filter(({ comment }) => comment.group !== set),
      mostSlots,
    );
    console.log(`${set}, at ${level.toFixed(2)}:`);
    const own = comments.filter(({ group }) => group === set);
    for (const [kind, some] of Map.groupBy(own, (one) => one.kind)) {
      const count = { exact: 0, found: 0, gold: 0 };
      for (const comment of some) {
        const found = surest(stretches.get(comment) ?? [], learned, level);
        count.exact += found.filter(({ isSponsor }) => isSponsor).length;
        count.found += found.length;
        count.gold += comment.spans.length;
      }
      const { exact, found, gold } = count;
      const f1 = kind === "hard" ? "" : `F1 ${((2 * exact) / (found + gold)).toFixed(3)}, `;
      console.log(`  ${kind} (${some.length}): ${f1}exact ${exact}, found ${found}, gold ${gold}`);
    }
  }
}

/** What is found in one comment: none inside another. */
function surest(rows: readonly LineVector[], learned: LearnedLines, level: number): LineVector[] {
  const sure = rows
    .map((row) => ({ row, odds: oddsOf(learned, row) }))
    .filter(({ odds }) => odds >= level)
    .sort((a, b) => b.odds - a.odds)
    .map(({ row }) => row);
  return withoutOverlaps(sure);
}
