import { SponsorLabel } from "@/components/ReaderParts";
import type { Finding } from "@/utils/core/finding";
import { drawHost } from "./draw-host";
import type { Brush } from "./paint-comment";
import { sourceOf } from "./paint-plan";
import { topOf } from "./places";

/** A word right before a line; where the line begins amid a text, above the comment instead. */
export function paintLabel(range: Range, finding: Finding, { place, signal, keep }: Brush): void {
  const { startContainer, startOffset } = range;
  const isAtStart =
    startContainer instanceof Text && startContainer.data.slice(0, startOffset).trim() === "";
  const where = isAtStart ? { before: startContainer } : topOf(place);
  const host = drawHost(
    where,
    { name: "label", signal, isInline: isAtStart },
    <SponsorLabel kind="sponsored" source={sourceOf(finding)} />,
  );
  if (host !== undefined) keep(host.element);
}
