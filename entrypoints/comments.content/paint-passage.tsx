import { SponsorLabel, StrippedLine } from "@/components/ReaderParts";
import type { ArticleMode } from "@/utils/core/reader-modes";
import { stripLine } from "@/utils/dom/strip-line";
import { drawHost } from "./draw-host";

/**
 * A sponsor's passage in the article: a label before it, or a note in its place with the way to see
 * it. Possible ones too, as the reader has chosen: the article's passages seldom say who paid.
 */
export function paintPassage(
  mode: Exclude<ArticleMode, "show">,
  { element, range }: { readonly element: Element; readonly range: Range },
  signal: AbortSignal,
  onShow: () => void,
): void {
  if (mode === "label") {
    const { startContainer, startOffset } = range;
    const isAtStart =
      startContainer instanceof Text && startContainer.data.slice(0, startOffset).trim() === "";
    const place = { before: isAtStart ? startContainer : element };
    const options = { name: "label", signal, isInline: isAtStart };
    drawHost(place, options, <SponsorLabel kind="sponsored" />);
    return;
  }
  const stripped = stripLine(range);
  if (stripped === undefined) return;
  signal.addEventListener("abort", stripped.restore, { once: true });
  drawHost(
    { before: stripped.at },
    { name: "stripped", signal, isInline: true },
    <StrippedLine words="ui_article_hidden" onShow={onShow} />,
  );
}
