import { normalizeText } from "@/utils/core/normalize-text";
import type { OwnRule, PhraseRule } from "@/utils/core/own-rule";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { isKnownWord } from "@/utils/detectors/known-words";
import type { ReadText } from "@/utils/detectors/read-text";
import { createPhraseMatcher } from "./match-phrases";
import { type Pattern, readPhrase } from "./read-phrase";

type StoredPhraseRule = OwnRule & PhraseRule;

/** A phrase of a rule where it stands in a text, in offsets of the original. */
export interface RuleHit {
  readonly rule: StoredPhraseRule;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

export interface CompiledPhrases {
  /** In a comment's text: as it is written, and with its disguises undone. */
  inText(text: string, read: ReadText): RuleHit[];
  /** In a name or an address, as it is written. */
  inPlain(text: string): RuleHit[];
}

/** Longer texts are looked through as {@link ReadText} has them: their beginning and end. */
const longestPlain = 60_000;
const longestAddress = 4_096;

export function compilePhrases(rules: readonly StoredPhraseRule[]): CompiledPhrases | undefined {
  const patterns: Pattern[] = [];
  const sources: { readonly rule: StoredPhraseRule; readonly phrase: string }[] = [];
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      for (const written of formsOf(phrase)) {
        const pattern = readPhrase(written, rule.isWholeWord);
        if (pattern === undefined) continue;
        patterns.push(pattern);
        sources.push({ rule, phrase });
      }
    }
  }
  if (patterns.length === 0) return undefined;
  const matcher = createPhraseMatcher(patterns);
  const ownWords = wordsOf(rules);
  // "0tter" is a word where somebody looks for otters.
  const isWord = (word: string) => ownWords.has(word) || isKnownWord(word);

  function hitsIn(text: string, span: (start: number, end: number) => Span): RuleHit[] {
    return matcher.match(text).flatMap(({ pattern, start, end }) => {
      const source = sources[pattern];
      return source === undefined ? [] : [{ ...source, ...span(start, end) }];
    });
  }

  return {
    inText(text, { normalized, folded }) {
      const read = text.length > longestPlain ? normalized : normalizeText(text, isWord);
      if (read.text === text) return distinct(hitsIn(folded, read.span));
      const hits = hitsIn(foldLetters(read.text), read.span);
      const plain = foldLetters(text.slice(0, longestPlain));
      return distinct([...hits, ...hitsIn(plain, (start, end) => ({ start, end }))]);
    },
    inPlain(text) {
      const plain = foldLetters(text.slice(0, longestAddress));
      return distinct(hitsIn(plain, (start, end) => ({ start, end })));
    },
  };
}

/** The words of all phrases, for reading letters that are written as figures and signs. */
function wordsOf(rules: readonly StoredPhraseRule[]): ReadonlySet<string> {
  const words = rules.flatMap(({ phrases }) =>
    phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []),
  );
  return new Set(words);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** As it is written, and as the text's normal form has it: "v1agra" is meant either way. */
function formsOf(phrase: string): string[] {
  const plain = foldLetters(phrase.normalize("NFC"));
  const normal = foldLetters(normalizeText(phrase, isKnownWord).text);
  return normal === plain ? [plain] : [plain, normal];
}

/** One a place and rule, in the order of the text; of those that begin together the longest. */
function distinct(hits: readonly RuleHit[]): RuleHit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: RuleHit[] = [];
  for (const hit of sorted) {
    const isCovered = kept.some(
      (one) => one.rule.id === hit.rule.id && one.start <= hit.start && one.end >= hit.end,
    );
    if (!isCovered) kept.push(hit);
  }
  return kept;
}
