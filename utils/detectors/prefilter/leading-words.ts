import type { PatternNode } from "./parse-pattern";
import { joinAll, wordsOf } from "./required-words";

const mostWords = 240;
const fewestUnits = 2;

/**
 * Beginnings, of two units or more, with one of which every match of a pattern begins. Undefined where
 * nothing can be promised.
 *
 * Example: of "\\b(?:my )?(?:channel|site)" → "channel", "site", "my channel", "my site".
 */
export function leadingWords(node: PatternNode): readonly string[] | undefined {
  const words = beginningsOf(node);
  return words?.every(({ length }) => length >= fewestUnits) === true ? words : undefined;
}

function beginningsOf(node: PatternNode): readonly string[] | undefined {
  switch (node.kind) {
    case "text":
      return [node.text];
    case "any":
      return undefined;
    case "repeat":
      return node.least === 0 ? undefined : beginningsOf(node.part);
    case "choice": {
      const own = node.choices.map(leadingWords);
      return own.every((words) => words !== undefined) ? own.flat() : undefined;
    }
    case "sequence":
      return inSequence(node.parts);
  }
}

/** Joins parts until what they begin with is long enough. */
function inSequence(parts: readonly PatternNode[]): readonly string[] | undefined {
  let joined: readonly string[] = [""];
  for (const part of parts) {
    const { all } = wordsOf(part);
    const next = all ?? beginningsOf(part);
    if (next === undefined || joined.length * next.length > mostWords) return undefined;
    joined = joinAll(joined, next);
    if (joined.every(({ length }) => length >= fewestUnits)) return joined;
    // What goes on behind beginnings is not known.
    if (all === undefined) return undefined;
  }
  return joined;
}
