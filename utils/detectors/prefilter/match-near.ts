import { longestMatch } from "./longest-match";
import { parsePattern } from "./parse-pattern";
import { requiredLists } from "./required-words";

/** Units behind a match that its look-aheads may ask for. */
const margin = 40;
/** Of shorter texts the whole is tried. */
const shortText = 400;

/** Longer lists take as long to look for as the expression. */
const mostWords = 16;

interface Reach {
  readonly expression: RegExp;
  readonly longest: number;
  /** Of each of these a word is in every match, too. */
  readonly lists: readonly (readonly string[])[];
}

const reaches = new WeakMap<RegExp, Reach>();

function reachOf(expression: RegExp): Reach {
  const known = reaches.get(expression);
  if (known !== undefined) return known;
  const pattern = parsePattern(expression.source);
  const [, ...others] = requiredLists(pattern);
  const reach = {
    expression: new RegExp(expression.source, "gu"),
    longest: longestMatch(pattern),
    lists: others.filter(({ length }) => length <= mostWords).sort((a, b) => a.length - b.length),
  };
  reaches.set(expression, reach);
  return reach;
}

/**
 * The first match of an expression in a text, which is read only as far around `places` as a match
 * reaches: where the words begin one of which is in every match, in order.
 *
 * Example: of 5,000 letters with one "casino", /online casinos?/u is tried on some fifty.
 */
export function matchNear(
  expression: RegExp,
  text: string,
  places: readonly number[],
): RegExpExecArray | null {
  if (text.length < shortText) return expression.exec(text);
  const { expression: own, longest, lists } = reachOf(expression);
  for (let first = 0; first < places.length; ) {
    const start = Math.max(0, (places[first] ?? 0) - longest);
    let end = (places[first] ?? 0) + longest;
    for (first += 1; first < places.length && (places[first] ?? 0) - longest <= end; first += 1) {
      end = (places[first] ?? 0) + longest;
    }
    const near = text.slice(start, end + margin);
    if (!lists.every((words) => words.some((word) => near.includes(word)))) continue;
    own.lastIndex = start;
    const match = own.exec(text.slice(0, end + margin));
    if (match !== null) return match;
  }
  return null;
}
