import { signCount } from "@/utils/detectors/sponsor/line-signs";
import { lineBits, lineShare } from "@/utils/model/line-model";
import { mulberry } from "../text/learn.ts";
import { wholeWeights } from "../text/quantize.ts";
import { isPartOfOne, type LineVector } from "./line-rows.ts";

export interface LearnedLines {
  readonly bias: number;
  readonly slots: Float32Array;
  readonly signs: Float32Array;
}

/** So many of the weights keep their proportions as whole numbers. */
const usualShare = 0.999;
const size = 1 << lineBits;
const epochs = 10;
/** Of the first fit, which only tells what to keep. */
const firstEpochs = 5;
const slotRate = 0.1;
const signRate = 0.05;
const decay = 3e-3;
/** The weights are the mean after so many last rounds: the order of the last rows tells nothing. */
const averaged = 5;
const leastRows = 2;
/** Innocent stretches below these log-odds teach little: a part of them is enough. */
const easyAt = -5;
const easyShare = 0.2;
/** Sponsor lines are one stretch of seventy, innocent ones near to them are rare. */
const sponsorWeight = 4;
const hardWeight = 8;

function weightOf({ isSponsor, comment }: LineVector): number {
  return isSponsor ? sponsorWeight : comment.kind === "hard" ? hardWeight : 1;
}

/** Logistic regression with a step size of its own for every weight; the same every time. */
function learnWith(
  rows: readonly LineVector[],
  kept: Uint8Array,
  epochs: number,
  rivals: ReadonlyMap<LineVector, readonly LineVector[]>,
): LearnedLines {
  const prepared = (row: LineVector) => ({
    row,
    slots: row.slots.filter((slot) => kept[slot] === 1),
  });
  const data = rows.map((row) => ({
    ...prepared(row),
    rivals: rivals.get(row)?.map(prepared) ?? [],
  }));
  const slots = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const signs = new Float32Array(signCount);
  const signSquares = new Float32Array(signCount).fill(1e-3);
  let bias = -2;
  let biasSquare = 1;
  const random = mulberry(20262);
  const mean = { bias: 0, slots: new Float32Array(size), signs: new Float32Array(signCount) };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = data.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      const one = data[at];
      const two = data[other];
      if (one === undefined || two === undefined) continue;
      data[at] = two;
      data[other] = one;
    }
    for (const one of data) {
      const odds = oddsNow(one);
      if (one.rivals.length === 0) {
        step(one, 1 / (1 + Math.exp(-odds)) - (one.row.isSponsor ? 1 : 0), weightOf(one.row));
        continue;
      }
      // One of all that share a part with it, or none of them.
      const others = one.rivals.map(oddsNow);
      const most = Math.max(0, odds, ...others);
      const shares = others.map((other) => Math.exp(other - most));
      const sum = shares.reduce(
        (all, share) => all + share,
        Math.exp(-most) + Math.exp(odds - most),
      );
      step(one, Math.exp(odds - most) / sum - 1, weightOf(one.row));
      one.rivals.forEach((rival, at) => {
        step(rival, (shares[at] ?? 0) / sum, weightOf(one.row));
      });
    }
    if (epoch < epochs - averaged) continue;
    mean.bias += bias / averaged;
    for (let at = 0; at < size; at += 1)
      mean.slots[at] = (mean.slots[at] ?? 0) + (slots[at] ?? 0) / averaged;
    for (let at = 0; at < signCount; at += 1)
      mean.signs[at] = (mean.signs[at] ?? 0) + (signs[at] ?? 0) / averaged;
  }
  return mean;

  function oddsNow({ row, slots: own }: Prepared): number {
    const share = lineShare(own.length);
    let odds = bias;
    for (const slot of own) odds += (slots[slot] ?? 0) * share;
    for (const sign of row.signs) odds += signs[sign] ?? 0;
    return odds;
  }

  function step({ row, slots: own }: Prepared, wrong: number, weight: number): void {
    const error = wrong * weight;
    if (Math.abs(error) < 1e-4) return;
    const share = lineShare(own.length);
    biasSquare += error * error;
    bias -= (signRate * error) / Math.sqrt(biasSquare);
    for (const slot of own) {
      const weight = slots[slot] ?? 0;
      const gradient = error * share + decay * weight;
      const square = (squares[slot] ?? 0) + gradient * gradient;
      squares[slot] = square;
      slots[slot] = weight - (slotRate * gradient) / Math.sqrt(square);
    }
    for (const sign of row.signs) {
      const square = (signSquares[sign] ?? 0) + error * error;
      signSquares[sign] = square;
      signs[sign] = (signs[sign] ?? 0) - (signRate * error) / Math.sqrt(square);
    }
  }
}

interface Prepared {
  readonly row: LineVector;
  readonly slots: Uint32Array;
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
  const counts = new Float64Array(size);
  for (const { slots } of clear) for (const slot of slots) counts[slot] = (counts[slot] ?? 0) + 1;
  const often = Uint8Array.from(counts, (count) => (count >= leastRows ? 1 : 0));
  // Most stretches of innocent comments are told apart at once and teach nothing more.
  const random = mulberry(77);
  const some = clear.filter(({ comment }) => comment.kind !== "ham" || random() < easyShare);
  const full = learnWith(some, often, firstEpochs, rivals);
  const positive = new Float64Array(size);
  for (const row of clear) {
    const weight = weightOf(row);
    if (weight === 1) continue;
    for (const slot of row.slots) positive[slot] = (positive[slot] ?? 0) + weight;
  }
  const worth = Float64Array.from(full.slots, (weight, slot) => {
    return Math.abs(weight) * Math.sqrt((positive[slot] ?? 0) + 0.05 * (counts[slot] ?? 0));
  });
  const least = worth.toSorted()[Math.max(0, size - mostSlots)] ?? 0;
  const telling = clear.filter(
    (row) => row.comment.kind !== "ham" || oddsOf(full, row) > easyAt || random() < easyShare / 2,
  );
  const learned = learnWith(
    telling,
    Uint8Array.from(worth, (one) => (one > 0 && one >= least ? 1 : 0)),
    epochs,
    rivals,
  );
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
