import { slotBits } from "@/utils/model/text-features";
import { wordShare } from "@/utils/model/text-model";
import { seededRandom, shuffle } from "../../seeded-random.ts";
import { ownSource, type TextVector } from "./text-rows.ts";

export interface LearnOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the slots towards zero, a step. */
  readonly decay: number;
  /** Rows a slot or sign must be in. */
  readonly leastRows: number;
  /** Slots that may have a weight; absent: all. */
  readonly kept?: Uint8Array;
}

export interface Learned {
  readonly bias: number;
  readonly slots: Float32Array;
  readonly signs: ReadonlyMap<string, number>;
}

const size = 1 << slotBits;

/**
 * Innocent comments with a link are rare in the data and common on blogs: each counts for several,
 * so that a link is not taken for promotion.
 */
const linkedWeight = 2;
/** News is what it has to be right about, and other data is full of words that news uses, too. */
const newsWeight = 6;
/** Written by hand, few, and each for a kind of comment that the data lacks. */
const ownWeight = 12;
const signDecay = 1e-5;

function leadsAway({ signs }: TextVector): boolean {
  return signs.some((sign) => /^hosts-[1-4]$/.test(sign));
}

function weightOf(row: TextVector): number {
  if (row.label === "spam") return 1;
  if (row.source === ownSource) return ownWeight;
  if (row.isInvented) return linkedWeight;
  return (leadsAway(row) ? linkedWeight : 1) * (row.domain === "news" ? newsWeight : 1);
}

/** Logistic regression by stochastic gradients with a step size of its own for every weight. */
export function learn(rows: readonly TextVector[], options: LearnOptions): Learned {
  const { epochs, rate, decay, leastRows } = options;
  const kept = keptSlots(rows, leastRows, options.kept);
  const names = keptSigns(rows, leastRows);
  const data = rows.map((row) => ({
    slots: row.slots.filter((slot) => kept[slot] === 1),
    signs: row.signs.flatMap((sign) => names.get(sign) ?? []),
    target: row.label === "spam" ? 1 : 0,
    weight: weightOf(row),
    doubt: row.doubt,
  }));
  const slots = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const signs = new Float32Array(names.size);
  const signSquares = new Float32Array(names.size).fill(1e-4);
  let bias = 0;
  let biasSquare = 1e-4;
  const random = seededRandom(20261);
  const order = Uint32Array.from(data, (_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = data[at];
      if (row === undefined) continue;
      const share = wordShare(row.slots.length);
      // What `detect` will take off is part of what is learned.
      let score = bias - row.doubt;
      for (const slot of row.slots) score += (slots[slot] ?? 0) * share;
      for (const sign of row.signs) score += signs[sign] ?? 0;
      const error = (1 / (1 + Math.exp(-score)) - row.target) * row.weight;
      biasSquare += error * error;
      bias -= (rate * 0.3 * error) / Math.sqrt(biasSquare);
      for (const slot of row.slots) {
        const weight = slots[slot] ?? 0;
        const gradient = error * share + decay * weight;
        const square = (squares[slot] ?? 0) + gradient * gradient;
        squares[slot] = square;
        slots[slot] = weight - (rate * gradient) / Math.sqrt(square);
      }
      for (const sign of row.signs) {
        const weight = signs[sign] ?? 0;
        const gradient = error + signDecay * weight;
        const square = (signSquares[sign] ?? 0) + gradient * gradient;
        signSquares[sign] = square;
        signs[sign] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return { bias, slots, signs: new Map([...names].map(([name, at]) => [name, signs[at] ?? 0])) };
}

function keptSlots(rows: readonly TextVector[], least: number, only?: Uint8Array): Uint8Array {
  const counts = new Uint16Array(size);
  for (const { slots } of rows) {
    for (const slot of slots) counts[slot] = Math.min(0xffff, (counts[slot] ?? 0) + 1);
  }
  return Uint8Array.from(counts, (count, slot) => (count >= least && only?.[slot] !== 0 ? 1 : 0));
}

function keptSigns(rows: readonly TextVector[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of rows) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map(names.sort().map((name, at) => [name, at]));
}

/** The log-odds a fitted model gives a row. */
export function scoreOf({ bias, slots, signs }: Learned, row: TextVector): number {
  let sum = 0;
  let count = 0;
  for (const slot of row.slots) {
    const weight = slots[slot] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    count += 1;
  }
  let score = bias + sum * wordShare(count);
  for (const sign of row.signs) score += signs.get(sign) ?? 0;
  return score;
}
