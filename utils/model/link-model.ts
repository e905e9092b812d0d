import { type FeatureGroup, FeatureSink } from "./feature-sink";
import { linkFeatures } from "./link-features";
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

/** Long addresses have many features; each counts for less, but not as little as in a mean. */
export function featureShare(count: number): number {
  return 1 / Math.max(count, 1) ** 0.15;
}

const sink = new FeatureSink();

/** Log-odds that a link is unsafe, by its address alone; compare with `model.threshold`. */
export function scoreLink(model: LinkModel, parts: LinkParts): number {
  linkFeatures(parts, sink);
  const { slots } = model;
  let sum = 0;
  for (let at = 0; at < sink.count; at += 1) sum += slots[sink.slots[at] ?? 0] ?? 0;
  return model.bias + model.scale * sum * featureShare(sink.count);
}

interface GroupSum {
  readonly group: FeatureGroup;
  weight: number;
  readonly words: Map<string, number>;
}

/** Why: the groups that spoke for it, strongest first. Slower than the score; for findings only. */
export function contributionsOf(model: LinkModel, parts: LinkParts): readonly Contribution[] {
  linkFeatures(parts, sink);
  const sums = new Map<FeatureGroup, GroupSum>();
  let sum: GroupSum | undefined;
  sink.read((slot, group, word) => {
    const weight = model.slots[slot] ?? 0;
    if (weight === 0) return;
    if (sum?.group !== group) {
      sum = sums.get(group) ?? { group, weight: 0, words: new Map() };
      sums.set(group, sum);
    }
    sum.weight += weight;
    if (word !== "") sum.words.set(word, (sum.words.get(word) ?? 0) + weight);
  });
  const share = model.scale * featureShare(sink.count);
  return [...sums.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ group, weight, words }) => ({
      group,
      weight: weight * share,
      words: strongest(words),
    }));
}

function strongest(words: ReadonlyMap<string, number>): string[] {
  return [...words]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([word]) => word);
}
