import { slotBits } from "@/utils/model/link-hash";
import { featureShare } from "@/utils/model/link-model";
import type { LinkRow } from "./read-links";

export interface Fitted {
  readonly bias: number;
  readonly slots: Float64Array;
}

const rounds = 5;
const step = 0.06;
const biasStep = 0.02;
/** The weights of every so many rows are averaged: steadier at few false positives. */
const sampled = 8_000;
/** Features enter at this size, which the step above was chosen for. */
export const gain = 1.2;

/** A false alarm costs more than a miss. */
const innocentWeight = 2.5;

/** Old, noisy or scanned sources teach less than links that people post today. */
const sourceWeights: Readonly<Record<string, number>> = {
  "unsafe ebbu2017": 0.03,
  "unsafe deepurlbench-phishing": 0.2,
  "unsafe deepurlbench-malware": 0.02,
  "safe deepurlbench": 0.4,
};

/** A feature that one owner alone has says nothing of others. */
const leastOwners = 2;
/** So many weights are shipped: more do not fit into the size that the link engine may have. */
export const mostSlots = 85_000;

/**
 * Fits twice: once with every feature that several owners share, then with those alone that told
 * most. The same rows give the same weights.
 */
export function fitLinks(rows: readonly LinkRow[]): Fitted {
  const met = countMeetings(rows);
  const shared = rows.map((row) => only(row, (slot) => (met[slot] ?? 0) >= leastOwners));
  const { slots } = fitOnce(shared);
  // A large weight that is seldom met helps less than a smaller one that is met often.
  const worth = slots.map((weight, slot) => Math.abs(weight) * Math.sqrt(met[slot] ?? 0));
  const least = Math.max(worth.toSorted().at(-mostSlots) ?? 0, Number.MIN_VALUE);
  return fitOnce(shared.map((row) => only(row, (slot) => (worth[slot] ?? 0) >= least)));
}

/** The other features still count for the length of an address. */
function only(row: LinkRow, keeps: (slot: number) => boolean): LinkRow {
  return { ...row, slots: row.slots.filter(keeps) };
}

/** How many owners have a feature in one of their addresses at least, by slot. */
function countMeetings(rows: readonly LinkRow[]): Uint32Array {
  const met = new Uint32Array(1 << slotBits);
  const lastOwner = new Uint32Array(1 << slotBits);
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  let number = 0;
  for (const own of byOwner.values()) {
    number += 1;
    for (const { slots } of own) {
      for (const slot of slots) {
        if (lastOwner[slot] === number) continue;
        lastOwner[slot] = number;
        met[slot] = (met[slot] ?? 0) + 1;
      }
    }
  }
  return met;
}

/** Logistic regression by AdaGrad with averaged weights. */
function fitOnce(rows: readonly LinkRow[]): Fitted {
  const count = 1 << slotBits;
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-3);
  const sum = new Float64Array(count);
  const owners = countOwners(rows);
  let bias = 0;
  let biasSum = 0;
  let samples = 0;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const row of shuffled(rows, round + 1)) {
      const share = gain * featureShare(row.features);
      const slope = (probability(weights, bias, row, share) - Number(row.isUnsafe)) * weightOf(row);
      const gradient = (slope * share) / Math.sqrt(owners.get(row.owner) ?? 1);
      bias -= (biasStep * slope) / Math.sqrt(owners.get(row.owner) ?? 1);
      for (const slot of row.slots) {
        const square = (squares[slot] ?? 0) + gradient * gradient;
        squares[slot] = square;
        weights[slot] = (weights[slot] ?? 0) - (step * gradient) / Math.sqrt(square);
      }
      seen += 1;
      if (round === 0 || seen % sampled !== 0) continue;
      for (let slot = 0; slot < count; slot += 1) {
        sum[slot] = (sum[slot] ?? 0) + (weights[slot] ?? 0);
      }
      biasSum += bias;
      samples += 1;
    }
  }
  if (samples === 0) return { bias, slots: weights };
  return { bias: biasSum / samples, slots: sum.map((total) => total / samples) };
}

export function logOdds({ bias, slots }: Fitted, row: LinkRow): number {
  return rawScore(slots, bias, row, gain * featureShare(row.features));
}

function rawScore(weights: Float64Array, bias: number, row: LinkRow, share: number): number {
  let total = 0;
  for (const slot of row.slots) total += weights[slot] ?? 0;
  return bias + total * share;
}

function probability(weights: Float64Array, bias: number, row: LinkRow, share: number): number {
  return 1 / (1 + Math.exp(-rawScore(weights, bias, row, share)));
}

function weightOf({ isUnsafe, source }: LinkRow): number {
  return (
    sourceWeights[`${isUnsafe ? "unsafe" : "safe"} ${source}`] ?? (isUnsafe ? 1 : innocentWeight)
  );
}

/** A site with a thousand links must not outweigh a thousand sites. */
function countOwners(rows: readonly LinkRow[]): Map<string, number> {
  const owners = new Map<string, number>();
  for (const { owner } of rows) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  return owners;
}

/** Fisher–Yates with a fixed seed. */
function shuffled(rows: readonly LinkRow[], seed: number): LinkRow[] {
  const order = [...rows];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const other = state % (at + 1);
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}
