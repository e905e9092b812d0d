const attribute = "data-threadkeeper-hidden";

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
 * and the caller covers the text instead.
 */
export function stripLine(range: Range, isFragile = false): StrippedLine | undefined {
  const text = range.toString().trim();
  if (text === "") return undefined;
  const element = wholeElement(range, text);
  if (element !== undefined) return hideElement(element);
  return isFragile ? undefined : wrapRange(range);
}

/** The largest element that holds the line and nothing else that can be seen. */
function wholeElement(range: Range, text: string): Element | undefined {
  const common = range.commonAncestorContainer;
  let element = common instanceof Element ? common : common.parentElement;
  let whole: Element | undefined;
  while (element !== null && visibleText(element) === normal(text)) {
    whole = element;
    element = element.parentElement;
  }
  return whole;
}

function visibleText(element: Element): string {
  return normal(element.textContent ?? "");
}

function normal(text: string): string {
  return text.replace(/\s+/g, "");
}

function hideElement(element: Element): StrippedLine {
  element.setAttribute(attribute, "line");
  return { at: element, restore: () => element.removeAttribute(attribute) };
}

/** Wraps each text node of the range (and a `<br>` that would leave an empty line behind). */
function wrapRange(range: Range): StrippedLine | undefined {
  const undo: (() => void)[] = [];
  let first: Element | undefined;
  for (const node of textNodesOf(range)) {
    const wrapper = wrapText(node, range, undo);
    first ??= wrapper;
  }
  if (first === undefined) return undefined;
  hideBreakBeside(first, undo);
  return {
    at: first,
    restore() {
      for (const step of undo.toReversed()) step();
    },
  };
}

function textNodesOf(range: Range): Text[] {
  const page = range.startContainer.ownerDocument;
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const walker = page?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker?.nextNode(); node != null; node = walker?.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  }
  return nodes;
}

function wrapText(node: Text, range: Range, undo: (() => void)[]): Element | undefined {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  if (to <= from || node.data.slice(from, to).trim() === "") return undefined;
  const whole = node.data;
  const line = from > 0 ? node.splitText(from) : node;
  const rest = to - from < line.length ? line.splitText(to - from) : undefined;
  const wrapper = line.ownerDocument.createElement("span");
  wrapper.setAttribute(attribute, "line");
  line.replaceWith(wrapper);
  wrapper.append(line);
  undo.push(() => {
    wrapper.replaceWith(line);
    rest?.remove();
    if (line !== node) line.remove();
    node.data = whole;
  });
  return wrapper;
}

function hideBreakBeside(wrapper: Element, undo: (() => void)[]): void {
  const before = skipBlank(wrapper.previousSibling, (node) => node.previousSibling);
  if (!(before instanceof HTMLBRElement)) return;
  before.setAttribute(attribute, "break");
  undo.push(() => before.removeAttribute(attribute));
}

function skipBlank(start: Node | null, next: (node: Node) => Node | null): Node | null {
  let node = start;
  while (node instanceof Text && node.data.trim() === "") node = next(node);
  return node;
}
