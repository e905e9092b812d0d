import { readFeatures } from "./text-features";
import { type TextModel, type TextReading, wordShare } from "./text-model";

/** A word or phrase that spoke for (+) or against (−) promotion, in offsets of the text. */
export interface WordWeight {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const word =
  /[\u3040-\u30ff\u3400-\u9fff]{1,4}|[^\P{L}\u3040-\u30ff\u3400-\u9fff][\p{L}\p{N}\p{M}']*|\p{N}+/gu;
const mostWords = 400;
const strongest = 3;
/** Log-odds below which a word's say is not worth a person's look. */
const leastWeight = 0.02;

/**
 * Folds the weights of letter groups, words and pairs into the words they stand in, and returns the
 * three strongest for and the three strongest against, strongest first. Neighbours among them are
 * joined into a phrase.
 */
export function explainText(model: TextModel, { blanked }: TextReading): readonly WordWeight[] {
  const credit = new Float64Array(blanked.length);
  let count = 0;
  const met = new Set<number>();
  const features = readFeatures(blanked);
  for (let feature = 0; feature < features.count; feature += 1) {
    const slot = features.slots[feature] ?? 0;
    const weight = model.slots[slot] ?? 0;
    if (weight === 0 || met.has(slot)) continue;
    met.add(slot);
    count += 1;
    const start = features.starts[feature] ?? 0;
    const end = features.ends[feature] ?? 0;
    for (let at = start; at < end; at += 1) credit[at] = (credit[at] ?? 0) + weight / (end - start);
  }
  const scale = model.scale * wordShare(count);
  const words: WordWeight[] = [];
  for (const match of blanked.matchAll(word)) {
    if (words.length >= mostWords) break;
    const end = match.index + match[0].length;
    let sum = 0;
    for (let at = match.index; at < end; at += 1) sum += credit[at] ?? 0;
    words.push({ start: match.index, end, weight: sum * scale });
  }
  return [...pick(words, 1), ...pick(words, -1)];
}

function pick(words: readonly WordWeight[], sign: 1 | -1): WordWeight[] {
  const chosen = words
    .filter(({ weight }) => sign * weight > leastWeight)
    .sort((a, b) => sign * (b.weight - a.weight))
    .slice(0, strongest * 2)
    .sort((a, b) => a.start - b.start);
  const phrases: WordWeight[] = [];
  for (const one of chosen) {
    const last = phrases.at(-1);
    if (last !== undefined && one.start - last.end <= 1) {
      phrases[phrases.length - 1] = { ...last, end: one.end, weight: last.weight + one.weight };
    } else phrases.push(one);
  }
  return phrases.sort((a, b) => sign * (b.weight - a.weight)).slice(0, strongest);
}
