import { isKnownWord } from "@/utils/detectors/known-words";
import { isAftertalk } from "@/utils/detectors/lexicons/aftertalk";
import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";

/** Words with a capital that may be a name. */
const named = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’&-]{3,}/gu;
/** What a sentence of a script without capitals is about: what stands before its particle. */
const topic =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hiragana}ー\p{N}A-Za-z·]{3,14}?(?=[はがの，,、：:]|(?:은|는|이|가) )/u;
/** An address, where an offer goes on. */
const address = /(?:https?:\/\/|www\.)\S|[\p{L}\p{N}-]{2,}\.\p{Ll}{2,}(?:\/\S*)?/u;
const asked = /[?？]/u;
const longest = 180;
/** "Acme", "Acmes", "Acme'nin". */
const longestEnding = 4;
/** So many sentences at most. */
const mostAdded = 3;

/**
 * A sponsor line with the sentences behind it that go on with its message: they have its name again, or
 * say what is said behind disclosures alone. `folded` has the offsets of `text`.
 *
 * Example: "Presented by Larkwell. Larkwell does payroll. Nice weather." → the first two.
 */
export function withAftertalk(text: string, folded: string, found: Stretch): Stretch {
  const lineEnd = text.indexOf("\n", found.end);
  const line = { start: found.start, end: lineEnd < 0 ? text.length : lineEnd };
  if (line.end - found.end < 2 || text.slice(found.start, found.end).includes("\n")) return found;
  const behind = splitSentences(text, line).filter(({ start }) => start >= found.end);
  let { end } = found;
  for (const sentence of behind.slice(0, mostAdded)) {
    const isFollowed = end > found.end;
    if (!goesOn(text.slice(found.start, end), sentence, isFollowed)) break;
    end = sentence.end;
  }
  return { start: found.start, end };

  function goesOn(before: string, { start, end }: Stretch, isFollowed: boolean): boolean {
    const written = text.slice(start, end);
    if (written.length > longest || asked.test(written)) return false;
    if (isAftertalk(folded.slice(start, end))) return true;
    if (isFollowed && address.test(written)) return true;
    const about = topic.exec(written)?.[0];
    if (about !== undefined && before.includes(about)) return true;
    const again = Array.from(written.matchAll(named), ([word]) => word);
    return Array.from(before.matchAll(named), ([word]) => word).some(
      (word) => !isKnownWord(word.toLowerCase()) && again.some((one) => isSame(one, word)),
    );
  }
}

function isSame(word: string, name: string): boolean {
  return word.startsWith(name) && word.length - name.length <= longestEnding;
}
