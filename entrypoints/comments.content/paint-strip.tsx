import { StrippedLine } from "@/components/ReaderParts";
import type { FindingView } from "@/utils/core/comment-view";
import { stripLine } from "@/utils/dom/strip-line";
import { drawHost } from "./draw-host";
import type { Brush } from "./paint-comment";

/** Takes one line out of view and leaves a small note in its place, with a way to see it. */
export function paintStrip({ finding }: FindingView, brush: Brush): void {
  const { place, context, signal, keep } = brush;
  if (finding.start === null || finding.end === null) return;
  const range = place.rangeOf(finding.start, finding.end);
  const stripped = range === undefined ? undefined : stripLine(range);
  if (stripped === undefined) return;
  signal.addEventListener("abort", () => stripped.restore(), { once: true });
  if (stripped.at instanceof Element) keep(stripped.at);
  const host = drawHost(
    { before: stripped.at },
    { name: "stripped", signal, isInline: true },
    <StrippedLine onShow={() => context.model.reveal(place.comment.key, true)} />,
  );
  if (host !== undefined) keep(host.element);
}
