import { type Emit, type FeatureGroup, linkFeatures } from "./link-features";
import { slotBits } from "./link-hash";
import type { LinkParts } from "./link-parts";

/** The learned weights, unpacked. */
export interface LinkModel {
  readonly bias: number;
  /** One weight a slot; multiplied by `scale`. */
  readonly slots: ArrayLike<number>;
  readonly scale: number;
  /** Log-odds from which a link is worth a caution. */
  readonly threshold: number;
}

/** What spoke most for a score, by where it stands in the address. */
export interface Contribution {
  readonly group: FeatureGroup;
  /** Summed log-odds of the group. */
  readonly weight: number;
  /** The readable words of the group that spoke most for it, strongest first, at most three. */
  readonly words: readonly string[];
}

const met = new Int32Array(1 << slotBits);
let round = 0;

/** Runs `each` once for every distinct feature. */
export function distinctFeatures(parts: LinkParts, each: Emit): void {
  round += 1;
  linkFeatures(parts, (group, slot, word) => {
    if (met[slot] === round) return;
    met[slot] = round;
    each(group, slot, word);
  });
}

/** Long addresses have many features; each counts for less, but not as little as in a mean. */
export function featureShare(count: number): number {
  return 1 / Math.max(count, 1) ** 0.3;
}

/** Log-odds that a link is unsafe, by its address alone; compare with `model.threshold`. */
export function scoreLink(model: LinkModel, parts: LinkParts): number {
  let sum = 0;
  let count = 0;
  distinctFeatures(parts, (_, slot) => {
    sum += model.slots[slot] ?? 0;
    count += 1;
  });
  return model.bias + model.scale * sum * featureShare(count);
}

/** Why: the groups that spoke for it, strongest first. Slower than the score; for findings only. */
export function contributionsOf(model: LinkModel, parts: LinkParts): readonly Contribution[] {
  const groups = new Map<FeatureGroup, { weight: number; words: Map<string, number> }>();
  let count = 0;
  distinctFeatures(parts, (group, slot, word) => {
    const weight = model.slots[slot] ?? 0;
    const entry = groups.get(group) ?? { weight: 0, words: new Map<string, number>() };
    groups.set(group, entry);
    entry.weight += weight;
    if (word !== "") entry.words.set(word, (entry.words.get(word) ?? 0) + weight);
    count += 1;
  });
  const share = model.scale * featureShare(count);
  return [...groups]
    .map(([group, { weight, words }]) => ({
      group,
      weight: weight * share,
      words: [...words]
        .filter(([, own]) => own > 0)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 3)
        .map(([word]) => word),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
