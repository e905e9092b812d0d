import { saveGrowth, threeDigits } from "../growth/growth.ts";
import { middleOf } from "../middle-of.ts";
import { type TextJudge, textJudges } from "./judges.ts";

const steps = [60, 600, 6_000, 60_000] as const;
const counts = [300, 100, 30, 6] as const;
const rounds = 5;

/** What a comment of so many characters costs, all detectors, beside other tools. */
export async function measureTextGrowth(comments: readonly string[]): Promise<void> {
  const all = comments.join(" ");
  const { possible, peer, plain } = textJudges;
  const judges = [{ ...possible, name: "Threadkeeper" }, peer, plain];
  const texts = steps.map((length, at) => cut(all, length, counts[at] ?? 1));
  await saveGrowth("text", {
    title: "A comment is judged",
    of: "characters of the comment",
    unit: "µs, median",
    steps,
    series: judges.map((judge) => ({
      name: judge.name,
      values: texts.map((some) => threeDigits(medianOf(judge, some))),
    })),
    note: "Comments of our own examples, most of which have a sponsor line. We look for those in many languages, for promotion with a learned model, for disguises and contacts, and give the place of each; of more than 30,000 characters we read the beginning and the end. The others answer yes or no, for English alone, and the list of words stops at its first.",
  });
}

/** Pieces of a text, each another one. */
function cut(all: string, length: number, count: number): string[] {
  const most = Math.max(1, all.length - length);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * most) / count);
    return all.slice(from, from + length).padEnd(length, all.slice(0, length));
  });
}

function medianOf({ isFlagged }: TextJudge, texts: readonly string[]): number {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, text] of texts.entries()) {
      const startedAt = performance.now();
      isFlagged(text);
      best[at] = Math.min(best[at] ?? 0, 1_000 * (performance.now() - startedAt));
    }
  }
  return middleOf(best);
}
