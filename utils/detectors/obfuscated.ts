import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { Trick, TrickKind } from "@/utils/core/normalize/trick";
import { readText } from "./read-text";

/** Places below which a trick is a slip, a foreign keyboard or play. */
const leastPlaces: Readonly<Record<TrickKind, number>> = {
  bidi: 1,
  lookalike: 1,
  overlay: 2,
  invisible: 2,
  spaced: 1,
  leet: 2,
  emoji: 2,
  styled: 4,
};
const sure = 3;
/** Units of one word of eight letters with seven gaps. */
const stretched = 15;
const evidenceLength = 300;

/**
 * Text written so as to dodge filters: look-alike and invisible characters, letters apart, symbols
 * for letters. No promotion by itself (people play with letters), and so of severity info.
 *
 * Example: "Thаnk yоu to our Spоnsor" with Cyrillic letters → obfuscated, "look-alike letters".
 */
export const obfuscated: Detector = {
  name: "obfuscated",
  kinds: ["obfuscated"],
  detect({ text }: DetectInput): DetectorResult {
    const { tricks } = readText(text).normalized;
    if (tricks.length === 0) return { findings: [] };
    const byKind = [...Map.groupBy(tricks, ({ kind }) => kind)]
      .filter(([kind, places]) => countWords(text, places) >= leastPlaces[kind])
      .filter(([kind, places]) => kind !== "spaced" || !isEmphasis(places))
      .sort(([, a], [, b]) => b.length - a.length);
    const [strongest] = byKind;
    if (strongest === undefined) return { findings: [] };
    const places = byKind.flatMap(([, ofKind]) => ofKind);
    const start = Math.min(...bounded(places.map((place) => place.start)));
    const end = Math.max(...bounded(places.map((place) => place.end)));
    const words = countWords(text, places);
    const finding: Finding = {
      detector: "obfuscated",
      kind: "obfuscated",
      severity: "info",
      band: words >= sure ? "likely" : "possible",
      score: Math.round((1 - 0.5 / words) * 1000) / 1000,
      on: "body",
      start,
      end,
      evidence: text.slice(start, end).slice(0, evidenceLength),
      reason: { id: `text_obfuscated_${strongest[0]}` },
      ...(byKind.length < 2
        ? {}
        : { signals: byKind.slice(1, 4).map(([kind]) => ({ id: `text_obfuscated_${kind}` })) }),
    };
    return { findings: [finding] };
  },
};

/** One word written apart is how people without italics stress it ("you m u s t go"). */
function isEmphasis([first, ...others]: readonly Trick[]): boolean {
  return first !== undefined && others.length === 0 && first.end - first.start < stretched;
}

/** How many words are tricked: one word of forty styled letters is one. */
function countWords(text: string, places: readonly Trick[]): number {
  let words = 0;
  let last = -2;
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (last < 0 || /\s/u.test(text.slice(last, start))) words += 1;
    last = Math.max(last, end);
  }
  return words;
}

/** A spread call takes some ten thousand arguments; the first and the last are what is asked for. */
function bounded(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}
