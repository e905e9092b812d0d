import { firstCross } from "@/utils/detectors/sponsor/line-crosses";
import { signCount } from "@/utils/detectors/sponsor/line-signs";
import { lineBits } from "@/utils/model/line-model";
import { seededRandom, shuffle } from "../../seeded-random.ts";
import type { LineExamples } from "./line-examples.ts";

export interface LearnedLines {
  readonly bias: number;
  readonly slots: Float32Array;
  readonly signs: Float32Array;
}

export const slotCount = 1 << lineBits;
const slotRate = 0.1;
const signRate = 0.05;
const slotDecay = 0.01;
const signDecay = 3e-3;
/**
 * Signs that come together are believed by half: they fit the rows they were learned from better
 * than others.
 */
const crossShare = 0.5;
/** The weights are the mean after so many last rounds: the order of the last rows tells nothing. */
const averaged = 5;
const seed = 20262;

/** Logistic regression with a step size of its own for every weight; the same every time. */
export function fitLines(examples: LineExamples, epochs: number): LearnedLines {
  const { slotStarts, signStarts, shares, isSponsor, weights, rivals, count } = examples;
  const slots = new Float32Array(slotCount);
  const squares = new Float32Array(slotCount).fill(1e-3);
  const signs = new Float32Array(signCount);
  const signSquares = new Float32Array(signCount).fill(1e-3);
  let bias = -2;
  let biasSquare = 1;
  const mean = { bias: 0, slots: new Float32Array(slotCount), signs: new Float32Array(signCount) };
  const random = seededRandom(seed);
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const row of order) learnFrom(row);
    if (epoch < epochs - averaged) continue;
    mean.bias += bias / averaged;
    addTo(mean.slots, slots, 1 / averaged);
    addTo(mean.signs, signs, 1 / averaged);
  }
  for (let at = firstCross; at < signCount; at += 1) {
    mean.signs[at] = (mean.signs[at] ?? 0) * crossShare;
  }
  return mean;

  function learnFrom(row: number): void {
    const odds = oddsNow(row);
    const weight = weights[row] ?? 1;
    const others = rivals[row] ?? [];
    if (others.length === 0) {
      step(row, 1 / (1 + Math.exp(-odds)) - (isSponsor[row] ?? 0), weight);
      return;
    }
    // One of all that share a part with it, or none of them.
    const otherOdds = others.map(oddsNow);
    const most = Math.max(0, odds, ...otherOdds);
    const likely = otherOdds.map((other) => Math.exp(other - most));
    const sum = likely.reduce((all, one) => all + one, Math.exp(-most) + Math.exp(odds - most));
    step(row, Math.exp(odds - most) / sum - 1, weight);
    others.forEach((other, at) => {
      step(other, (likely[at] ?? 0) / sum, weight);
    });
  }

  function oddsNow(row: number): number {
    let sum = 0;
    const slotEnd = slotStarts[row + 1] ?? 0;
    for (let at = slotStarts[row] ?? 0; at < slotEnd; at += 1) {
      sum += slots[examples.slots[at] ?? 0] ?? 0;
    }
    let odds = bias + sum * (shares[row] ?? 0);
    const signEnd = signStarts[row + 1] ?? 0;
    for (let at = signStarts[row] ?? 0; at < signEnd; at += 1) {
      odds += signs[examples.signs[at] ?? 0] ?? 0;
    }
    return odds;
  }

  function step(row: number, wrong: number, weight: number): void {
    const error = wrong * weight;
    if (Math.abs(error) < 1e-4) return;
    biasSquare += error * error;
    bias -= (signRate * error) / Math.sqrt(biasSquare);
    const slotError = error * (shares[row] ?? 0);
    const slotEnd = slotStarts[row + 1] ?? 0;
    for (let at = slotStarts[row] ?? 0; at < slotEnd; at += 1) {
      const slot = examples.slots[at] ?? 0;
      const before = slots[slot] ?? 0;
      const gradient = slotError + slotDecay * before;
      const square = (squares[slot] ?? 0) + gradient * gradient;
      squares[slot] = square;
      slots[slot] = before - (slotRate * gradient) / Math.sqrt(square);
    }
    const signEnd = signStarts[row + 1] ?? 0;
    for (let at = signStarts[row] ?? 0; at < signEnd; at += 1) {
      const sign = examples.signs[at] ?? 0;
      const before = signs[sign] ?? 0;
      const gradient = error + signDecay * before;
      const square = (signSquares[sign] ?? 0) + gradient * gradient;
      signSquares[sign] = square;
      signs[sign] = before - (signRate * gradient) / Math.sqrt(square);
    }
  }
}

function addTo(sum: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * share;
}
