import type { DetectInput } from "@/utils/core/detection";
import { type ReadText, readText } from "@/utils/detectors/read-text";
import { readSponsorSpans } from "@/utils/detectors/sponsor/read-sponsor-spans";
import { possibleScore } from "@/utils/detectors/sponsor/sponsor-span";
import { addressWords } from "./address-words";
import { countWords } from "./count-words";
import { foreignTargets } from "./foreign-targets";
import { matchRule, type PromotionWords, scanPromotion } from "./promotion-rules";
import { readSigns } from "./read-signs";
import { isSourceHost } from "./source-hosts";
import { type StructureSign, structureSigns } from "./structure-signs";

/** The strongest match of a rule's reason, in offsets of the normalised text. */
export interface RuleHit {
  readonly reason: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** All that is known of a comment before it is judged; training and detection read it alike. */
export interface PromotionReading {
  readonly read: ReadText;
  /** The folded text with addresses blanked out, offset for offset. */
  readonly blanked: string;
  /** Words outside addresses. */
  readonly words: number;
  /** Whether all it leads to is where people find what they quote. */
  readonly isSourced: boolean;
  readonly hits: readonly RuleHit[];
  readonly structure: readonly StructureSign[];
  /** Names of what the comment shows apart from its words; the model has weights for them. */
  readonly signs: readonly string[];
  /** Whether it has words of talk about advertising: the expression need not be asked otherwise. */
  readonly mayTalkOfAds: boolean;
  /** Hosts it leads to and words of its addresses, for the model. */
  readonly addressWords: readonly string[];
}

const address = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)\S+/gu;

export function readPromotion(input: DetectInput): PromotionReading {
  const read = readText(input.text);
  const { normalized } = read;
  const folded = withoutSponsorLines(input.text, read.folded);
  const blanked = folded.includes("www.") || folded.includes("://") ? blank(folded) : folded;
  const targets = foreignTargets(input, folded);
  const words = countWords(blanked);
  const has = scanPromotion(folded);
  const hits = ruleHits(folded, has.rules);
  const structure = structureSigns(input, folded, targets, words);
  const signs = readSigns({ text: normalized.text, blanked, hosts: targets.size, words, has });
  for (const { reason } of hits) signs.push(reason);
  for (const { isOfText, reason } of structure) if (isOfText) signs.push(reason.id);
  const isSourced = targets.size > 0 && [...targets.keys()].every(isSourceHost);
  return {
    read,
    blanked,
    words,
    isSourced,
    hits,
    structure,
    signs,
    mayTalkOfAds: has.hasTalkOfAds,
    addressWords: targets.size === 0 ? [] : addressWords(targets),
  };
}

/** A useful reply is no promotion for the sponsor line it ends with; that line is found elsewhere. */
function withoutSponsorLines(text: string, folded: string): string {
  let rest = folded;
  for (const { start, end, score, kind } of readSponsorSpans(text)) {
    if (score < possibleScore || kind === "slogan") continue;
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  return rest;
}

function blank(folded: string): string {
  return folded.replace(address, (one) => " ".repeat(one.length));
}

/** The strongest hit of every rule's reason, strongest first. */
function ruleHits(folded: string, rules: PromotionWords["rules"]): RuleHit[] {
  if (rules.length === 0) return [];
  const best = new Map<string, RuleHit>();
  for (const found of rules) {
    const { reason, weight } = found.rule;
    const match = matchRule(folded, found);
    if (match === null || (best.get(reason)?.weight ?? 0) >= weight) continue;
    best.set(reason, { reason, weight, start: match.index, end: match.index + match[0].length });
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
