import { type Automaton, buildAutomaton } from "./automaton";
import { type Lines, linesOf } from "./lines";
import type { Pattern, Reach } from "./read-phrase";
import { edge, isInWord, symbolsOf } from "./symbols";

/** One place where a pattern matches: half-open offsets into the text that was matched. */
export interface PhraseHit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

export interface PhraseMatcher {
  match(text: string): PhraseHit[];
}

interface Use {
  readonly pattern: number;
  readonly piece: number;
  readonly length: number;
  readonly isLast: boolean;
}

/** Where the pieces so far were found: the earliest end decides whether, the latest start where. */
interface Partial {
  line: number;
  earliestStart: number;
  earliestEnd: number;
  latestStart: number;
  latestEnd: number;
}

/** Of one phrase in one text; nobody needs more to decide. */
const mostHits = 8;
/** Of all phrases in one text. */
const mostHitsInAll = 500;
/**
 * Steps a unit of text, so that its length alone bounds the time: neither words that end in one
 * another (a, aa, aaa, …) nor hundreds of phrases that begin alike can multiply it.
 */
const visitsPerUnit = 32;
const leastVisits = 4_096;
/** A word is completed by so many units at most. */
const longestReach = 64;

/**
 * Looks for all patterns at once. Time is linear in the text and independent of how the patterns
 * look; nothing is ever tried twice.
 */
export function createPhraseMatcher(patterns: readonly Pattern[]): PhraseMatcher {
  const uses: Use[][] = [];
  const words: Uint16Array[] = [];
  const wordOf = new Map<string, number>();
  for (const [pattern, { pieces }] of patterns.entries()) {
    for (const [piece, word] of pieces.entries()) {
      const name = String.fromCharCode(...word);
      const known = wordOf.get(name) ?? words.push(word) - 1;
      wordOf.set(name, known);
      const isLast = piece === pieces.length - 1;
      const use = { pattern, piece, length: word.length, isLast };
      uses[known] = [...(uses[known] ?? []), use];
    }
  }
  const automaton: Automaton = buildAutomaton(words);

  return {
    match(text) {
      const { units, at, length } = symbolsOf(text);
      const lines = linesOf(text);
      const hits: PhraseHit[] = [];
      const counts = new Map<number, number>();
      const partials = new Map<number, Partial>();

      function found(use: Use, start: number, end: number): void {
        const count = counts.get(use.pattern) ?? 0;
        if (count >= mostHits || hits.length >= mostHitsInAll) return;
        counts.set(use.pattern, count + 1);
        const pattern = patterns[use.pattern];
        if (pattern === undefined) return;
        hits.push({
          pattern: use.pattern,
          start: reachBack(text, at[start] ?? 0, pattern.before, lines),
          end: reachOn(text, endOf(end), pattern.after, lines),
        });
      }

      /** The offset after the last character of a match that ends before this unit. */
      function endOf(end: number): number {
        let last = end - 1;
        while (last > 0 && units[last] === edge) last -= 1;
        return (at[last] ?? 0) + 1;
      }

      let left = leastVisits + visitsPerUnit * length;
      automaton.run(units, length, (word, end) => {
        const used = uses[word] ?? [];
        left -= used.length;
        for (const use of used) {
          const start = end - use.length;
          if (use.piece === 0 && use.isLast) found(use, start, end);
          else advance(use, start, end, lines.lineOf(at[start] ?? 0));
        }
        return left > 0;
      });
      return hits;

      function advance(use: Use, start: number, end: number, line: number): void {
        // An edge of a word may end one piece and begin the next.
        const limit = units[start] === edge ? start + 1 : start;
        const begun =
          use.piece === 0
            ? { earliest: start, latest: start }
            : beginning(partials.get(nameOf(use, use.piece - 1)), limit, line);
        if (begun === undefined) return;
        if (use.isLast) {
          found(use, begun.latest, end);
          return;
        }
        const name = nameOf(use, use.piece);
        const known = partials.get(name);
        if (known === undefined || known.line !== line) {
          partials.set(name, {
            line,
            earliestStart: begun.earliest,
            earliestEnd: end,
            latestStart: begun.latest,
            latestEnd: end,
          });
        } else {
          known.latestStart = begun.latest;
          known.latestEnd = end;
        }
      }
    },
  };
}

function nameOf({ pattern }: Use, piece: number): number {
  return 16 * pattern + piece;
}

/** Where a match began whose last piece so far ends before `limit` in the same line. */
function beginning(partial: Partial | undefined, limit: number, line: number) {
  if (partial === undefined || partial.line !== line) return undefined;
  if (partial.latestEnd <= limit) {
    return { earliest: partial.earliestStart, latest: partial.latestStart };
  }
  if (partial.earliestEnd > limit) return undefined;
  return { earliest: partial.earliestStart, latest: partial.earliestStart };
}

function reachBack(text: string, start: number, reach: Reach, lines: Lines): number {
  if (reach === "line") return lines.startOf(lines.lineOf(start));
  let at = start;
  if (reach === "word") {
    while (at > 0 && start - at < longestReach && isInWord(text.charCodeAt(at - 1))) at -= 1;
  }
  return at;
}

function reachOn(text: string, end: number, reach: Reach, lines: Lines): number {
  if (reach === "line") return lines.endOf(lines.lineOf(end - 1));
  let at = end;
  if (reach === "word") {
    while (at < text.length && at - end < longestReach && isInWord(text.charCodeAt(at))) at += 1;
  }
  return at;
}
