import { type PatternNode, parsePattern } from "./parse-pattern";

/** All that a part can match, where that is a short list; and lists of words, of each of which one is in every match. */
interface Words {
  readonly all?: readonly string[];
  readonly needed?: readonly (readonly string[])[];
}

const mostWords = 60;
const leastLength = 2;
const unknownChance = 0.003;
/** How often a letter comes in a text, by its unit; others are rare. */
const chances = Float64Array.from({ length: 0x80 }, (_, unit) => {
  const rank = " etaoinsrhldcumfpgwybvkxjqz".indexOf(String.fromCharCode(unit));
  return rank < 0 ? unknownChance : 0.2 / (rank + 1.3);
});

/**
 * Words one of which stands in every text that a regular expression matches, so that the expression
 * need not be tried on texts without any. Undefined where nothing can be promised. Derived from the
 * pattern itself, so that the two cannot part.
 *
 * Example: "\\bdo my (?:homework|essay)" → "do my homework", "do my essay".
 */
export function requiredWords(source: string): readonly string[] | undefined {
  return requiredLists(parsePattern(source))[0];
}

/**
 * All such lists of a pattern that was read, the one that fewest texts have a word of first. Of each
 * of them a word is in every match.
 *
 * Example: of "thanks to [^.]{2,20} for (?:backing|funding) us" → "thanks to "; " for backing us",
 * " for funding us".
 */
export function requiredLists(pattern: PatternNode): readonly (readonly string[])[] {
  const lists = settle(wordsOf(pattern)).needed ?? [];
  const lower = lists.map((words) => words.map((word) => word.toLowerCase()));
  const first = rarest(lower);
  return first === undefined ? [] : [first, ...lower.filter((words) => words !== first)];
}

/** What choices come to: that of "{media}" is asked for by most cues of a language. */
const chosenOf = new WeakMap<PatternNode, Words>();

function wordsOf(node: PatternNode): Words {
  switch (node.kind) {
    case "text":
      return { all: [node.text] };
    case "any":
      return {};
    case "repeat":
      return repeated(wordsOf(node.part), node.least, node.most);
    case "choice":
      return known(node);
    case "sequence":
      return inSequence(node.parts.map(wordsOf));
  }
}

function known(node: PatternNode & { readonly kind: "choice" }): Words {
  const words = chosenOf.get(node) ?? chosen(node.choices.map(wordsOf));
  chosenOf.set(node, words);
  return words;
}

function repeated(words: Words, least: number, most: number): Words {
  if (least === 0) return most === 1 && words.all ? { all: ["", ...words.all] } : {};
  if (least === 1 && most === 1) return words;
  return withNeeded(settle(words).needed);
}

function chosen(choices: readonly Words[]): Words {
  const all: string[] = [];
  for (const choice of choices) all.push(...(choice.all ?? []));
  if (choices.every((choice) => choice.all) && all.length <= mostWords) return { all };
  const needed: string[] = [];
  for (const choice of choices) {
    const own = rarest(settle(choice).needed);
    if (own === undefined) return {};
    needed.push(...own);
  }
  return { needed: [needed] };
}

/** Joins neighbours while that stays a short list, and keeps every list met on the way. */
function inSequence(parts: readonly Words[]): Words {
  const needed: (readonly string[])[] = [];
  let joined: readonly string[] = [""];
  let isWhole = true;
  const keep = (words: readonly string[]) => {
    if (isUsable(words)) needed.push(words);
  };
  for (const part of parts) {
    if (part.all !== undefined && joined.length * part.all.length <= mostWords) {
      const { all } = part;
      joined = joinAll(joined, all);
      continue;
    }
    isWhole = false;
    keep(joined);
    for (const words of part.needed ?? []) keep(words);
    joined = part.all ?? [""];
  }
  if (!isWhole) keep(joined);
  return isWhole ? { all: joined } : withNeeded(needed);
}

function joinAll(starts: readonly string[], ends: readonly string[]): readonly string[] {
  if (starts.length === 1 && starts[0] === "") return ends;
  const joined: string[] = [];
  for (const start of starts) for (const end of ends) joined.push(start + end);
  return joined;
}

function rarest(lists: Words["needed"] = []): readonly string[] | undefined {
  let [best] = lists;
  if (best === undefined || lists.length === 1) return best;
  let least = cost(best);
  for (const words of lists.slice(1)) {
    const price = cost(words);
    if (price >= least) continue;
    best = words;
    least = price;
  }
  return best;
}

function withNeeded(needed: Words["needed"]): Words {
  return needed === undefined || needed.length === 0 ? {} : { needed };
}

function settle(words: Words): Words {
  if (words.needed !== undefined || words.all === undefined) return words;
  return isUsable(words.all) ? { needed: [words.all] } : {};
}

function isUsable(words: readonly string[]): boolean {
  return words.every((word) => word.length >= leastLength);
}

/** How many of them a hundred letters of text are expected to hold, roughly. */
function cost(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let chance = 1;
    for (let at = 0; at < word.length; at += 1) {
      chance *= chances[word.charCodeAt(at)] ?? unknownChance;
    }
    sum += chance;
  }
  return sum;
}
