import { hideBreakBeside } from "./hide-break";
import { type HiddenText, hideText } from "./hide-text";

const attribute = "data-threadkeeper-hidden";
/** What can be seen without being text; and what is ours. */
const shown =
  "img, picture, video, audio, iframe, object, embed, canvas, svg, math, hr, input, button, select, textarea, [data-threadkeeper]";

/** A line taken out of view. `restore` puts the page's DOM back exactly as it was. */
export interface StrippedLine {
  /** Where the small "sponsor line hidden · show" goes: right before what is hidden. */
  readonly at: Node;
  restore(): void;
}

/**
 * Hides one line and nothing else: its element where the line has one of its own, and otherwise
 * the stretch of text (between two `<br>`s, say), wrapped for as long as it is hidden. `isFragile`
 * says that a framework owns these nodes and must not find others in their place: then undefined,
 * and the caller covers the text instead. Undefined, too, where the line is out of view already.
 *
 * Example: of `Editor: The Gazette<br>Thanks to our Sponsor` the range over the second line takes
 * away the line and the `<br>` before it.
 */
export function stripLine(range: Range, isFragile = false): StrippedLine | undefined {
  const text = withoutSpace(range.toString());
  if (text === "" || isHidden(range.commonAncestorContainer)) return undefined;
  const element = wholeElement(range, text);
  if (element !== undefined) return hideElement(element);
  return isFragile ? undefined : hideStretch(range);
}

/** The largest element that holds the line and nothing else that can be seen. */
function wholeElement(range: Range, text: string): Element | undefined {
  const common = range.commonAncestorContainer;
  let element = common instanceof Element ? common : common.parentElement;
  let whole: Element | undefined;
  while (element !== null && holdsOnly(element, text)) {
    whole = element;
    element = element.parentElement;
  }
  return whole;
}

function holdsOnly(element: Element, text: string): boolean {
  return (
    element !== element.ownerDocument.body &&
    withoutSpace(element.textContent ?? "") === text &&
    element.querySelector(shown) === null &&
    !element.matches(shown)
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function isHidden(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(`[${attribute}]`) != null;
}

function hideElement(element: Element): StrippedLine {
  const isInline = getComputedStyle(element).display.startsWith("inline");
  const showBreak = isInline ? hideBreakBeside(element, element) : undefined;
  element.setAttribute(attribute, "line");
  return {
    at: element,
    restore() {
      element.removeAttribute(attribute);
      showBreak?.();
    },
  };
}

function hideStretch(range: Range): StrippedLine | undefined {
  // Splitting moves the range's own ends: what it covers is noted down first.
  const stretches = textNodesOf(range).map((node) => ({
    node,
    from: node === range.startContainer ? range.startOffset : 0,
    to: node === range.endContainer ? range.endOffset : node.length,
  }));
  const hidden = stretches
    .map(({ node, from, to }) => hideText(node, from, to, [attribute, "line"]))
    .filter((one): one is HiddenText => one !== undefined);
  const first = hidden[0]?.wrapper;
  const last = hidden.at(-1)?.wrapper;
  if (first === undefined || last === undefined) return undefined;
  const showBreak = hideBreakBeside(first, last);
  return {
    at: first,
    restore() {
      showBreak?.();
      for (const one of hidden) one.restore();
    },
  };
}

function textNodesOf(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker?.nextNode(); node != null; node = walker?.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node) && !isHidden(node)) nodes.push(node);
  }
  return nodes;
}
