import { allMatches } from "@/utils/sites/own-elements";
import { readAuthor } from "@/utils/sites/read-author";
import type { Place } from "@/utils/sites/site-adapter";
import { isBefore } from "@/utils/sites/walk-tree";
import { isReplyMention } from "./element-signs";
import type { SampleItem } from "./item-sample";

/** "Replying to", in the words of those who write them out; the name follows. */
const lead =
  /^[^\p{L}\p{N}]*(?:(?:in )?repl(?:y|ying|ied) to|in response to|to|antwort(?:et)? (?:auf|an)|an|en réponse à|à|en respuesta a|respuesta a|em resposta a|in risposta a|als antwoord op|w odpowiedzi do|som svar (?:på|til)|svar(?:ar)? (?:till|til)|v odpověď na|válasz(?:ul)?|vastaus|în răspuns la|у відповідь|в ответ|σε απάντηση|yanıt(?: olarak)?|ردا? على|בתגובה ל|trả lời|membalas|ответ|回复|回覆|返信先|reply)?[^\p{L}\p{N}]+|^[^\p{L}\p{N}]+/iu;
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
  for (const { own, byKind } of sample) {
    const { element: author, name } = authorIn(own, authors);
    const [said] = allMatches(own, bodies);
    for (const [kind, [element]] of byKind) {
      if (element === undefined || author === undefined) continue;
      if (element.contains(author) || author.contains(element)) continue;
      // "Edited by Ann" and "Ann likes this", below what was said, tell of somebody else.
      if (said !== undefined && isBefore(said, element)) continue;
      const text = answeredIn(element);
      const count = counts.get(kind) ?? { hits: 0, holders: 0 };
      count.holders += 1;
      if (text !== name && names.has(text)) count.hits += 1;
      counts.set(kind, count);
    }
  }
  const [best] = [...counts]
    .filter(([, { hits, holders }]) => hits >= holders * 0.5 && holders < sample.length)
    .sort(([, a], [, b]) => b.hits - a.hits || a.holders - b.holders);
  if (best !== undefined) return (element) => element.matches(best[0]);
  return sample.some(({ own }) => own.some(isReplyMention)) ? isReplyMention : undefined;
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
    const name = element === undefined ? "" : answeredIn(element);
    if (name === "") return undefined;
    let left = mostBefore;
    for (const earlier of before()) {
      if (authorOf(earlier) === name) return earlier;
      left -= 1;
      if (earlier === root || left === 0) return undefined;
    }
    return undefined;
  };
}

function answeredIn(element: Element): string {
  const text = element.textContent.replace(/\s+/g, " ").trim();
  if (text.length > longest) return "";
  const name = text.replace(lead, "");
  // "Ann:" alone is how somebody begins who answers her.
  return name === text ? name : name.replace(/\s?[:：,]$/, "");
}

function authorIn(own: readonly Element[], authors: readonly string[]) {
  const [element] = allMatches(own, authors);
  return { element, name: readAuthor(element) };
}
