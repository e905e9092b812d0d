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

/** Powers cost as much as ten features. */
const shares = Float64Array.from({ length: 1_024 }, (_, count) => 1 / Math.max(count, 1) ** 0.15);

/** Long addresses have many features; each counts for less, but not as little as in a mean. */
export function featureShare(count: number): number {
  return shares[count] ?? 1 / count ** 0.15;
}

const sink = new FeatureSink();
/** Whose features the sink holds: an address is explained just after it was scored. */
let read: LinkParts | undefined;

function readFeatures(parts: LinkParts): void {
  if (read === parts) return;
  read = undefined;
  linkFeatures(parts, sink);
  read = parts;
}

/** Log-odds that a link is unsafe, by its address alone; compare with `model.threshold`. */
export function scoreLink(model: LinkModel, parts: LinkParts): number {
  readFeatures(parts);
  return model.bias + model.scale * sumOf(model, 0, sink.count) * featureShare(sink.count);
}

function sumOf({ slots }: LinkModel, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += slots[sink.slots[at] ?? 0] ?? 0;
  return sum;
}

/** As they are read: of two groups that say as much, the earlier is told first. */
const explained: readonly FeatureGroup[] = ["ending", "name", "shape", "path", "brand"];

/** Why: the groups that spoke for it, strongest first. Slower than the score; for findings only. */
export function contributionsOf(
  model: LinkModel,
  parts: LinkParts,
  most = explained.length,
): readonly Contribution[] {
  readFeatures(parts);
  const sums: Record<FeatureGroup, number> = { name: 0, ending: 0, shape: 0, path: 0, brand: 0 };
  sink.readParts((group, from, to) => {
    sums[group] += sumOf(model, from, to);
  });
  const share = model.scale * featureShare(sink.count);
  return explained
    .filter((group) => sums[group] > 0)
    .sort((a, b) => sums[b] - sums[a])
    .slice(0, most)
    .map((group) => ({ group, weight: sums[group] * share, words: strongest(model, group) }));
}

function strongest({ slots }: LinkModel, group: FeatureGroup): string[] {
  const weights = new Map<string, number>();
  sink.readWords(group, (slot, word) => {
    const weight = slots[slot] ?? 0;
    if (weight !== 0 && word !== "") weights.set(word, (weights.get(word) ?? 0) + weight);
  });
  return [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([word]) => word);
}
