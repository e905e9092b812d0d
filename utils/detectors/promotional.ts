import type { DetectInput, Detector, DetectorResult } from "@/utils/core/detection";
import type { Finding, Weight } from "@/utils/core/finding";
import { promotionRules } from "./promotional/promotion-rules";
import { type StructureSign, structureSigns } from "./promotional/structure-signs";
import { readText } from "./read-text";

const possibleScore = 0.68;
const likelyScore = 0.85;
const mostSignals = 3;

interface RuleHit {
  readonly reason: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Comments that exist to promote: offers, channels, casinos, loans, "recovery experts", empty praise
 * that carries a link. Rules by name of what is promoted, with the structure around them; no one
 * word decides.
 *
 * Example: "I recovered my lost bitcoin, contact the recovery expert on WhatsApp +1 …" → likely.
 */
export const promotional: Detector = {
  name: "promotional",
  kinds: ["promotional"],
  detect(input: DetectInput): DetectorResult {
    const { normalized, folded } = readText(input.text);
    const hits = ruleHits(folded);
    const signs = structureSigns(input, folded);
    const score = combine(hits, signs);
    const scores = { promotional: round(score) };
    const [first] = hits;
    if (score < possibleScore) return { findings: [], scores };
    const weights = hits.map(({ start, end, weight, reason }): Weight => {
      return { ...normalized.span(start, end), weight, reason: { id: reason } };
    });
    const strongest = first === undefined ? signs[0]?.reason : { id: first.reason };
    if (strongest === undefined) return { findings: [], scores };
    const signals = [...hits.map(({ reason }) => ({ id: reason })), ...signs.map((s) => s.reason)]
      .filter(({ id }, index, all) => id !== strongest.id && firstOf(all, id) === index)
      .slice(0, mostSignals);
    const finding: Finding = {
      detector: "promotional",
      kind: "promotional",
      severity: "info",
      band: score >= likelyScore ? "likely" : "possible",
      score: round(score),
      on: "body",
      start: 0,
      end: input.text.length,
      evidence: input.text.slice(0, 300),
      reason: strongest,
      signals,
      weights,
    };
    return { findings: [finding], scores };
  },
};

/** The strongest hit of every rule's reason, strongest first. */
function ruleHits(folded: string): RuleHit[] {
  const best = new Map<string, RuleHit>();
  for (const { reason, weight, pattern } of promotionRules) {
    const match = pattern.exec(folded);
    if (match === null || (best.get(reason)?.weight ?? 0) >= weight) continue;
    best.set(reason, { reason, weight, start: match.index, end: match.index + match[0].length });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** Independent pieces of evidence: each takes away its share of the doubt that is left. */
function combine(hits: readonly RuleHit[], signs: readonly StructureSign[]): number {
  const rules = hits.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
  // Structure alone proves nothing: innocent people post links, too.
  const structure = signs.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
  const alone = Math.min(0.8, 1 - structure);
  return hits.length === 0 ? alone : 1 - rules * structure;
}

function firstOf(all: readonly { readonly id: string }[], id: string): number {
  return all.findIndex((one) => one.id === id);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
