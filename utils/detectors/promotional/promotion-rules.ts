import { chatContact, chatContactWords } from "@/utils/detectors/contact/chat-contact";
import { matchNear } from "@/utils/detectors/prefilter/match-near";
import { requiredWords } from "@/utils/detectors/prefilter/required-words";
import {
  type BoundWord,
  createWordScanner,
  type WordScanner,
} from "@/utils/detectors/prefilter/word-scanner";
import { foreignRules } from "./foreign-rules";
import { offerRules } from "./offer-rules";
import type { PromotionRule } from "./promotion-rule";
import { selfPromotionRules } from "./self-promotion-rules";
import { chatNames, currencyWords, talkOfAds } from "./sign-words";

/** Every way in which comments promote, each by the name of what it promotes. */
export const promotionRules: readonly PromotionRule[] = [
  ...selfPromotionRules,
  ...offerRules,
  ...foreignRules,
];

/** A rule, and where its words begin. */
export interface FoundRule {
  readonly rule: PromotionRule;
  readonly places: readonly number[];
}

/** What a comment has words of. */
export interface PromotionWords {
  /** Rules that may match; the others need not be tried. */
  readonly rules: readonly FoundRule[];
  readonly hasChat: boolean;
  readonly hasMoney: boolean;
  readonly hasTalkOfAds: boolean;
  /** Where contacts in chats may stand, but for those by the shortest name. */
  readonly chats: readonly number[];
}

let scanner: WordScanner | undefined;
/** Where the words of each rule stand in the text at hand, and those of contacts in chats. */
const places: number[][] = [...promotionRules, chatContact].map(() => []);

let last: { readonly folded: string; readonly words: PromotionWords } | undefined;

/**
 * One pass over a folded text for the words of every rule, of chats and contacts in them, of money and of
 * talk of ads; remembered for the text that was asked for last.
 */
export function scanPromotion(folded: string): PromotionWords {
  if (last?.folded !== folded) last = { folded, words: scanWords(folded) };
  return last.words;
}

function scanWords(folded: string): PromotionWords {
  const { length } = promotionRules;
  scanner ??= createWordScanner(
    [
      ...promotionRules.map(({ pattern: { source }, isOfNames }) =>
        isOfNames ? bound(requiredWords(source)) : requiredWords(source),
      ),
      bound(chatContactWords(), false),
      bound(requiredWords(chatNames.source)),
      currencyWords,
      requiredWords(talkOfAds.source),
    ],
    (group, at) => places[group]?.push(at),
  );
  const marks = scanner(folded);
  const rules: FoundRule[] = [];
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    const rule = promotionRules[at];
    if (rule !== undefined) rules.push({ rule, places: takePlaces(at) });
  }
  return {
    rules,
    chats: takePlaces(length),
    hasChat: marks[length + 1] === 1,
    hasMoney: marks[length + 2] === 1,
    hasTalkOfAds: marks[length + 3] === 1,
  };
}

/** Words before which no letter stands: "ig" is in "big". */
function bound(words: readonly string[] = [], ends = true): BoundWord[] {
  return words.map((word) => ({ word, starts: true, ends }));
}

/** In order, and forgotten here: words are found by letters in their middle. */
function takePlaces(rule: number): readonly number[] {
  const own = places[rule] ?? [];
  places[rule] = [];
  return own.sort((a, b) => a - b);
}

/** The first match of a rule in the text that was scanned. */
export function matchRule(folded: string, { rule, places: near }: FoundRule) {
  return matchNear(rule.pattern, folded, near);
}
