import { visibleText } from "@/components/visible-text";
import type { Finding } from "@/utils/core/finding";
import { tellingWords } from "@/utils/core/telling-words";

const aroundLength = 90;
const markedLength = 400;

/**
 * The very words in their surroundings, as the page has them: in serif, and marked. Of a comment that
 * is meant as a whole, what tells most, and with it what tells near it.
 */
export function Evidence(props: { readonly finding: Finding; readonly text: string }) {
  const { start, end } = props.finding;
  const { text } = props;
  if (start === null || end === null || start < 0 || start >= end || end > text.length) return null;
  const telling = tellingWords(props.finding, text);
  const [main = { start, end }] = telling;
  const from = wordStart(text, main.start - aroundLength);
  const to = main.end + aroundLength;
  let at = from;
  return (
    <blockquote class="why-evidence" dir="auto">
      {from > 0 ? "… " : ""}
      {[main, ...telling]
        .sort((a, b) => a.start - b.start)
        .map((words) => {
          if (words.start < from || words.end > to || words.end <= at) return null;
          const begin = Math.max(at, words.start);
          const before = text.slice(at, begin);
          at = words.end;
          const marked = text.slice(begin, at).slice(0, markedLength);
          return (
            <>
              {visibleText(before.toWellFormed())}
              <mark>
                {visibleText(marked.toWellFormed())}
                {at - begin > markedLength ? "…" : ""}
              </mark>
            </>
          );
        })}
      {visibleText(text.slice(at, to).trimEnd().toWellFormed())}
      {to < text.length ? " …" : ""}
    </blockquote>
  );
}

/** The next beginning of a word, if one comes soon; scripts without spaces are cut where they are. */
function wordStart(text: string, from: number): number {
  return from > 0 ? from + text.slice(from, from + 20).search(/\s/u) + 1 : 0;
}
