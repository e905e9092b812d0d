import { lineShare } from "@/utils/model/line-model";
import { seededRandom } from "../../seeded-random.ts";
import { wholeWeights } from "../whole-weights.ts";
import { fitLines, type LearnedLines, slotCount } from "./fit-lines.ts";
import { packExamples } from "./line-examples.ts";
import { isPartOfOne, type LineVector } from "./line-rows.ts";

/** See `wholeWeights`. */
export const usualShare = 0.999;
const epochs = 10;
/** Of the first fit, which only tells what to keep. */
const firstEpochs = 5;
const leastRows = 2;
/** Innocent stretches below these log-odds teach little: a part of them is enough. */
const easyAt = -5;
const easyShare = 0.2;
/** Sponsor lines are one stretch of seventy, innocent ones near to them are rare. */
const sponsorWeight = 4;
const hardWeight = 4;
/** Comments that were written against the patterns themselves. */
const nearWeight = 12;
const near: readonly string[] = ["near", "names", "sponsor"];

function weightOf({ isSponsor, comment }: LineVector): number {
  if (isSponsor) return sponsorWeight;
  if (comment.kind !== "hard") return 1;
  return near.includes(comment.group) ? nearWeight : hardWeight;
}

/** Of every sponsor line the stretches that share a part with it. */
function rivalsOf(rows: readonly LineVector[]): Map<LineVector, readonly LineVector[]> {
  const rivals = new Map<LineVector, readonly LineVector[]>();
  for (const own of Map.groupBy(rows, (row) => row.comment).values()) {
    for (const one of own) {
      if (!one.isSponsor) continue;
      const others = own.filter(
        (other) =>
          other !== one && !other.isSponsor && other.start < one.end && one.start < other.end,
      );
      if (others.length > 0) rivals.set(one, others);
    }
  }
  return rivals;
}

/** Fits twice: all slots first, then those alone that carry most. */
export function learnLines(rows: readonly LineVector[], mostSlots: number): LearnedLines {
  const clear = rows.filter((row) => !isPartOfOne(row));
  const rivals = rivalsOf(rows);
  const counts = new Float64Array(slotCount);
  for (const { slots } of clear) for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
  const often = Uint8Array.from(counts, (count) => (count >= leastRows ? 1 : 0));
  // Most stretches of innocent comments are told apart at once and teach nothing more.
  const random = seededRandom(77);
  const some = clear.filter(({ comment }) => comment.kind !== "ham" || random() < easyShare);
  const full = fitLines(packExamples(some, often, rivals, weightOf), firstEpochs);
  const positive = new Float64Array(slotCount);
  for (const row of clear) {
    const weight = weightOf(row);
    if (weight === 1) continue;
    for (const slot of row.slots) positive[slot] = (positive[slot] ?? 0) + weight;
  }
  const worth = Float64Array.from(full.slots, (weight, slot) => {
    return Math.abs(weight) * Math.sqrt((positive[slot] ?? 0) + 0.05 * (counts[slot] ?? 0));
  });
  const least = worth.toSorted()[Math.max(0, slotCount - mostSlots)] ?? 0;
  const telling = clear.filter(
    (row) => row.comment.kind !== "ham" || oddsOf(full, row) > easyAt || random() < easyShare / 2,
  );
  const kept = Uint8Array.from(worth, (one) => (one > 0 && one >= least ? 1 : 0));
  const learned = fitLines(packExamples(telling, kept, rivals, weightOf), epochs);
  return rounded(learned);
}

/** Takes away what rounds to nothing, and rounds signs: they cost bytes and tell little. */
function rounded({ bias, slots, signs }: LearnedLines): LearnedLines {
  const { whole } = wholeWeights(slots, usualShare);
  return {
    bias,
    slots: slots.map((weight, slot) => (whole[slot] === 0 ? 0 : weight)),
    signs: signs.map((weight) => Math.round(weight * 20) / 20),
  };
}

export function oddsOf({ bias, slots, signs }: LearnedLines, row: LineVector): number {
  let sum = 0;
  let count = 0;
  for (const slot of row.slots) {
    const weight = slots[slot] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    count += 1;
  }
  let odds = bias + sum * lineShare(count);
  for (const sign of row.signs) odds += signs[sign] ?? 0;
  return odds;
}
