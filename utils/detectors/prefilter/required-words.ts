import { type PatternNode, parsePattern } from "./parse-pattern";

/** All that a part can match, where that is a short list; and words one of which is in every match. */
interface Words {
  readonly all?: readonly string[];
  readonly needed?: readonly string[];
}

const mostWords = 60;
const leastLength = 2;
/** How often a letter comes in a text, in percent; others are rare. */
const frequency: Readonly<Record<string, number>> = Object.fromEntries(
  [..." etaoinsrhldcumfpgwybvkxjqz"].map((letter, rank) => [letter, 20 / (rank + 1.3)]),
);

/**
 * Words one of which stands in every text that a regular expression matches, so that the expression
 * need not be tried on texts without any. Undefined where nothing can be promised. Derived from the
 * pattern itself, so that the two cannot part.
 *
 * Example: "\\bdo my (?:homework|essay)" → "do my homework", "do my essay".
 */
export function requiredWords(source: string): readonly string[] | undefined {
  const { needed } = settle(wordsOf(parsePattern(source)));
  return needed?.map((word) => word.toLowerCase());
}

function wordsOf(node: PatternNode): Words {
  switch (node.kind) {
    case "text":
      return { all: [node.text] };
    case "any":
      return {};
    case "repeat":
      return repeated(wordsOf(node.part), node.least, node.most);
    case "choice":
      return chosen(node.choices.map(wordsOf));
    case "sequence":
      return inSequence(node.parts.map(wordsOf));
  }
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
    const own = settle(choice).needed;
    if (own === undefined) return {};
    needed.push(...own);
  }
  return { needed };
}

/** Joins neighbours while that stays a short list, and keeps the rarest list met on the way. */
function inSequence(parts: readonly Words[]): Words {
  let best: readonly string[] | undefined;
  let joined: readonly string[] = [""];
  let isWhole = true;
  const consider = (words: readonly string[] | undefined) => {
    if (words !== undefined && isUsable(words) && cost(words) < cost(best)) best = words;
  };
  for (const part of parts) {
    if (part.all !== undefined && joined.length * part.all.length <= mostWords) {
      const { all } = part;
      joined = joined.flatMap((start) => all.map((end) => start + end));
      continue;
    }
    isWhole = false;
    consider(joined);
    consider(part.needed);
    joined = part.all ?? [""];
  }
  if (!isWhole) consider(joined);
  return isWhole ? { all: joined } : withNeeded(best);
}

function withNeeded(needed: readonly string[] | undefined): Words {
  return needed === undefined ? {} : { needed };
}

function settle(words: Words): Words {
  if (words.needed !== undefined || words.all === undefined) return words;
  return isUsable(words.all) ? { needed: words.all } : {};
}

function isUsable(words: readonly string[]): boolean {
  return words.every((word) => word.length >= leastLength);
}

/** How many of them a hundred letters of text are expected to hold, roughly. */
function cost(words: readonly string[] | undefined): number {
  if (words === undefined) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const word of words) {
    let chance = 1;
    for (const letter of word) chance *= (frequency[letter] ?? 0.3) / 100;
    sum += chance;
  }
  return sum;
}
