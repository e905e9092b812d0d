const attribute = "data-threadkeeper-hidden";

type Side = "previousSibling" | "nextSibling";

/**
 * Takes the `<br>` away that would leave an empty line where a line was hidden from `first` to
 * `last`: the one before it, or, where the line was the first of its block, the one after. A
 * stretch that shares its line with other text keeps both. Returns what brings the break back.
 */
export function hideBreakBeside(first: Element, last: Element): (() => void) | undefined {
  const before = neighbour(first, "previousSibling");
  const after = neighbour(last, "nextSibling");
  if (!endsLine(before) || !endsLine(after)) return undefined;
  const lineBreak = [before, after].find((node) => node instanceof HTMLBRElement);
  if (lineBreak === undefined) return undefined;
  lineBreak.setAttribute(attribute, "break");
  return () => lineBreak.removeAttribute(attribute);
}

/** The next thing that is seen on a side, looked for outside inline elements that begin or end here. */
function neighbour(from: Element, side: Side): Node | undefined {
  let at: Element = from;
  for (;;) {
    let next = at[side];
    while (next !== null && isUnseen(next)) next = next[side];
    if (next !== null) return next;
    const parent: Element | null = at.parentElement;
    if (parent === null || !isInline(parent)) return undefined;
    at = parent;
  }
}

function isUnseen(node: Node): boolean {
  if (node instanceof Element) {
    return node.hasAttribute(attribute) || node.hasAttribute("data-threadkeeper");
  }
  return !(node instanceof Text) || node.data.trim() === "";
}

function endsLine(node: Node | undefined): boolean {
  if (node === undefined || node instanceof HTMLBRElement) return true;
  return node instanceof Element && !isInline(node);
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith("inline");
}
