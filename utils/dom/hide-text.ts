/** Pieces of the page's text nodes that we have split, and the node each came from. */
const originOf = new WeakMap<Text, Text>();

/** A stretch of one text node, out of view. */
export interface HiddenText {
  readonly wrapper: HTMLElement;
  /** Joins the pieces again; several stretches of one node may be restored in any order. */
  restore(): void;
}

/**
 * Hides a half-open stretch of a text node, in UTF-16 units, by wrapping it in an element that
 * carries `attribute`. Undefined where the stretch shows nothing.
 */
export function hideText(
  node: Text,
  from: number,
  to: number,
  attribute: readonly [name: string, value: string],
): HiddenText | undefined {
  if (node.data.slice(from, to).trim() === "") return undefined;
  const origin = originOf.get(node) ?? node;
  const line = from > 0 ? node.splitText(from) : node;
  const pieces = to - from < line.length ? [node, line, line.splitText(to - from)] : [node, line];
  for (const piece of pieces) originOf.set(piece, origin);
  const wrapper = line.ownerDocument.createElement("span");
  wrapper.setAttribute(...attribute);
  line.replaceWith(wrapper);
  wrapper.append(line);
  return {
    wrapper,
    restore() {
      wrapper.replaceWith(...wrapper.childNodes);
      join(line, origin);
    },
  };
}

/**
 * Makes neighbours that were one node one node again. The leftmost is the page's own wherever it
 * still stands, so a framework that holds on to it finds it as it was.
 */
function join(piece: Text, origin: Text): void {
  let first = piece;
  for (let before = textOf(first.previousSibling, origin); before !== undefined; ) {
    first = before;
    before = textOf(first.previousSibling, origin);
  }
  for (let after = textOf(first.nextSibling, origin); after !== undefined; ) {
    first.appendData(after.data);
    after.remove();
    after = textOf(first.nextSibling, origin);
  }
}

function textOf(node: Node | null, origin: Text): Text | undefined {
  return node instanceof Text && originOf.get(node) === origin ? node : undefined;
}
