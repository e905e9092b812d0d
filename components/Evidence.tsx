import { visibleText } from "@/components/visible-text";
import type { Finding } from "@/utils/core/finding";

const aroundLength = 90;
const markedLength = 400;

/** The very words in their surroundings, as the page has them: in serif, and marked. */
export function Evidence(props: { readonly finding: Finding; readonly text: string }) {
  const { start, end } = props.finding;
  const { text } = props;
  if (start === null || end === null || start < 0 || start >= end || end > text.length) return null;
  const from = wordStart(text, Math.max(0, start - aroundLength));
  const to = Math.min(text.length, end + aroundLength);
  const marked = text.slice(start, Math.min(end, start + markedLength)).toWellFormed();
  return (
    <blockquote class="why-evidence" dir="auto">
      {from > 0 ? "… " : ""}
      {visibleText(text.slice(from, start).trimStart().toWellFormed())}
      <mark>
        {visibleText(marked)}
        {end - start > markedLength ? "…" : ""}
      </mark>
      {visibleText(text.slice(end, to).trimEnd().toWellFormed())}
      {to < text.length ? " …" : ""}
    </blockquote>
  );
}

/** The next beginning of a word, if one comes soon; scripts without spaces are cut where they are. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 20).search(/\s/u);
  return space === -1 ? from : from + space;
}
