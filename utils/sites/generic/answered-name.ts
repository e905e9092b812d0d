import { allMatches } from "@/utils/sites/own-elements";
import { readAuthor } from "@/utils/sites/read-author";
import type { Place } from "@/utils/sites/site-adapter";
import { isBefore } from "@/utils/sites/walk-tree";
import { isReplyMention } from "./element-signs";
import type { SampleItem } from "./item-sample";
import { isQuoted } from "./name-signs";
import { isReplyText } from "./words";

/** "Quote from", in a box whose name does not say so. */
const quoted = /^\W*(?:quot|zitat|cit[aá]|origin|ursprung)/i;
const longest = 60;
/** Further up nobody looks for who is meant. */
const mostBefore = 200;

/**
 * Which elements of replies name whom they answer, as layouts do that show all replies on one level:
 * a kind of its own, "Ann → Ben", or "Reply@Ben:" in what is said. Undefined where none does.
 * `bodies` select what people wrote.
 */
export function learnAnswered(
  sample: readonly SampleItem[],
  authors: readonly string[],
  bodies: readonly string[],
): ((element: Element) => boolean) | undefined {
  const names = new Set(sample.map(({ own }) => authorIn(own, authors).name));
  names.delete("");
  const counts = new Map<string, { hits: number; holders: number }>();
  for (const { item, own, byKind } of sample) {
    const { element: author, name } = authorIn(own, authors);
    const [said] = allMatches(own, bodies);
    for (const [kind, [element]] of byKind) {
      if (element === undefined || author === undefined) continue;
      if (element.contains(author) || author.contains(element)) continue;
      // "Edited by Ann" and "Ann likes this", below what was said, tell of somebody else.
      if (said !== undefined && isBefore(said, element)) continue;
      const text = shortIn(element);
      const count = counts.get(kind) ?? { hits: 0, holders: 0 };
      count.holders += 1;
      // "Originally posted by Ann" tells who is quoted.
      const isHead = (quoted.test(text) || isQuoted(element, item)) && !names.has(text);
      const named = isHead ? [] : [...names].filter((one) => endsIn(text, one));
      // One paragraph may be "Well said, Ann".
      if (named.length > 0 && !named.includes(name))
        count.hits += element.nodeName === "P" ? 0.5 : 1;
      counts.set(kind, count);
    }
  }
  const [best] = [...counts]
    .filter(
      ([, { hits, holders }]) => hits >= Math.max(1, holders * 0.5) && holders < sample.length,
    )
    .sort(([, a], [, b]) => b.hits - a.hits || a.holders - b.holders);
  if (best !== undefined) return (element) => element.matches(best[0]);
  // "Ann replies to Ben", both names drawn alike.
  const isSecond = (element: Element) =>
    isBehindReply(element) && allMatches([element], authors).length > 0;
  return [isReplyMention, isSecond].find((is) => sample.some(({ own }) => own.some(is)));
}

function isBehindReply({ previousSibling }: Element): boolean {
  return isReplyText((previousSibling?.textContent ?? "").trim());
}

/**
 * Finds the nearest comment before a place by whom an `isAnswered` names, within the thread of `root`.
 * Each comment is asked once for its author: names that nobody has are looked for in all of them.
 */
export function parentByName(
  isAnswered: (element: Element) => boolean,
  authors: readonly string[],
): (place: Pick<Place, "own" | "before">, root: Element | undefined) => Element | undefined {
  const names = new Map<Element, string>();

  function authorOf(item: Element): string {
    const known = names.get(item);
    if (known !== undefined) return known;
    const named = authors.map((author) => item.querySelector(author)).find((one) => one !== null);
    const name = readAuthor(named ?? undefined);
    names.set(item, name);
    return name;
  }

  return ({ own, before }, root) => {
    const element = own().find(isAnswered);
    const text = element === undefined ? "" : shortIn(element);
    if (text === "") return undefined;
    let left = mostBefore;
    let found: Element | undefined;
    for (const earlier of before()) {
      const name = authorOf(earlier);
      if (endsIn(text, name) && name.length > (found ? authorOf(found).length : 0)) {
        found = earlier;
        // "In reply to Mary Ann" is no answer to Ann.
        if (!/\p{L}/u.test(text.replace(name, ""))) break;
      }
      left -= 1;
      if (earlier === root || left === 0) break;
    }
    return found;
  };
}

function shortIn(element: Element): string {
  const text = element.textContent.replace(/\s+/g, " ").trim();
  return text.length > longest ? "" : text;
}

/**
 * "@Ann", "Replying to Ann:", "In reactie op Ann": a name, and what is said before it in any language.
 * "Ann:" alone is how somebody begins who answers her.
 */
function endsIn(text: string, name: string): boolean {
  if (name === "" || !text.includes(name)) return false;
  if (text === name) return true;
  const line = text.replace(/\s?[:：,]$/, "");
  if (line === name || !line.endsWith(name)) return false;
  return /[^\p{L}\p{N}]$/u.test(line.slice(0, -name.length));
}

function authorIn(own: readonly Element[], authors: readonly string[]) {
  const [element] = allMatches(own, authors);
  return { element, name: readAuthor(element) };
}
