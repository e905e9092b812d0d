import { PinBadge } from "@/components/PinBadge";
import { HiddenNotice, SponsorLabel } from "@/components/ReaderParts";
import type { CommentView, FindingView } from "@/utils/core/comment-view";
import { tellingWords } from "@/utils/core/telling-words";
import { hideComment } from "@/utils/dom/hide-comment";
import type { Mark } from "@/utils/dom/highlight";
import type { FoundComment } from "@/utils/sites/found-comment";
import { adoptPageStyles } from "./adopt-page-styles";
import { drawHost } from "./draw-host";
import { paintLabel } from "./paint-label";
import { paintLink } from "./paint-link";
import { isPinned, sourceOf } from "./paint-plan";
import { paintStrip } from "./paint-strip";
import { isListPinned } from "./pins";
import { topOf } from "./places";
import type { SessionContext } from "./session-context";

/** What was painted of one comment, and the way back to the page as it was. */
export interface Painted {
  /** False where the page has replaced what we painted. */
  isIntact(): boolean;
  clear(): void;
}

/** More marks than this in one comment help nobody. */
const mostMarks = 200;

/** What a part of the painting needs: where, and how it is taken down. */
export interface Brush {
  readonly place: FoundComment;
  readonly context: SessionContext;
  readonly signal: AbortSignal;
  /** Must still be in the page for the painting to be whole. */
  readonly keep: (element: Element | Range) => void;
}

/** Of most comments there is nothing to paint. */
const nothing: Painted = { isIntact: () => true, clear() {} };

/** Paints one comment as its view says. Nothing of the page is moved or removed. */
export function paintComment(
  view: CommentView,
  place: FoundComment,
  context: SessionContext,
): Painted {
  if (isBare(view) && !isListPinned(place.comment.key, context.model)) return nothing;
  const stopper = new AbortController();
  const signal = AbortSignal.any([context.signal, stopper.signal]);
  const kept: (Element | Range)[] = [place.bodyEnd];
  const brush: Brush = { place, context, signal, keep: (one) => kept.push(one) };
  adoptPageStyles(place.item);
  if (view.display === "show") paintShown(view, brush);
  else paintHidden(view, brush);
  return {
    isIntact: () => kept.every(isInPage) && context.highlighter.isShown(place.comment.key),
    clear() {
      stopper.abort();
      context.highlighter.clear(place.comment.key);
    },
  };
}

function isBare({ display, findings, label, decisions }: CommentView): boolean {
  return (
    display === "show" &&
    findings.length === 0 &&
    label === undefined &&
    decisions.pin === undefined
  );
}

function isInPage(one: Element | Range): boolean {
  return one instanceof Range ? one.startContainer.isConnected && !one.collapsed : one.isConnected;
}

function paintShown(view: CommentView, brush: Brush): void {
  const { place, context, keep } = brush;
  const marks: Mark[] = [];
  const strips: FindingView[] = [];
  for (const one of view.findings.slice(0, mostMarks)) {
    const { finding, treatment } = one;
    if (treatment === "warn" || treatment === "defang") paintLink(one, treatment, brush);
    if (treatment === "strip") strips.push(one);
    // To readers, what promotes as a whole says so once, above it.
    const isLabelled = treatment === "label" && finding.kind !== "promotional";
    if (treatment !== "highlight" && !isLabelled) continue;
    for (const { start, end } of tellingWords(finding, place.comment.text)) {
      const range = place.rangeOf(start, end);
      if (range === undefined) continue;
      marks.push({ range, kind: finding.kind });
      keep(range);
      if (isLabelled) paintLabel(range, finding, brush);
    }
  }
  context.highlighter.set(place.comment.key, marks);
  // Last: stripping splits text, and what was measured before would no longer fit.
  for (const one of strips) paintStrip(one, brush);
  if (view.label !== undefined) {
    const published = view.findings.map(({ finding }) => sourceOf(finding)).find(Boolean);
    paintTop(<SponsorLabel kind={view.label} source={published} />, "label", brush);
  }
  if (isPinned(view) || isListPinned(place.comment.key, context.model)) {
    paintTop(<PinBadge />, "pin-badge", brush);
  }
}

function paintTop(child: preact.JSX.Element, name: string, { place, signal, keep }: Brush): void {
  const host = drawHost(topOf(place), { name, signal, isInline: false }, child);
  if (host !== undefined) keep(host.element);
}

function paintHidden(view: CommentView, { place, context, signal, keep }: Brush): void {
  const hidden = hideComment(place.item, context.isItem, view.display === "hide");
  if (hidden === undefined) return;
  signal.addEventListener("abort", () => hidden.restore(), { once: true });
  keep(hidden.at);
  if (view.display === "hide") return;
  const { author, key } = place.comment;
  const [kind = "decided"] = view.because;
  const host = drawHost(
    { before: hidden.at },
    { name: "hidden", signal, isInline: false },
    <HiddenNotice
      author={author}
      reason={`ui_hidden_because_${kind.replaceAll("-", "_")}`}
      onShow={() => context.model.reveal(key, true)}
    />,
  );
  if (host !== undefined) keep(host.element);
}
