import { drawnRootOf } from "@/utils/sites/shadow-roots";

export interface TreeVisitor {
  /** Enters an element; false where its inside is not read. */
  enter(element: Element): boolean;
  /** Called for every element that was entered. */
  leave(element: Element): void;
  text(node: Text): void;
}

/** Depth-first and iterative: bodies nest as deep as a hostile commenter likes. */
export function walkTree(root: Node, visitor: TreeVisitor): void {
  // The browser's own walker: a form's members may be its fields of those names.
  const walker = document.createTreeWalker(root);
  let node: Node = root;
  for (;;) {
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      const drawn = drawnRootOf(node);
      // Without a slot, what it holds is not shown; with one, it is what was written.
      const isShown = drawn === null || drawn.querySelector("slot") !== null;
      for (const child of isShown ? [] : (drawn?.childNodes ?? [])) walkTree(child, visitor);
      const first = isShown ? walker.firstChild() : null;
      if (first !== null) {
        node = first;
        continue;
      }
      visitor.leave(node);
    }
    let next = node === root ? null : walker.nextSibling();
    while (next === null) {
      const up = walker.parentNode();
      if (up === null) return;
      if (isElement(up)) visitor.leave(up);
      next = up === root ? null : walker.nextSibling();
    }
    node = next;
  }
}

/**
 * The element around a node. Not `.parentElement`, which in a form may be its field of that name:
 * going up by that never ends.
 */
export function elementAround(node: Node): Element | null {
  return Reflect.get(Node.prototype, "parentElement", node);
}

/** An element's children. Not `.children`, which in a form may be its field of that name. */
export function childrenOf(element: Element): HTMLCollection {
  return Reflect.get(Element.prototype, "children", element);
}

/** Whether a node begins before another one of the same document or shadow root. */
export function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

/** By type and not by class: nodes of a frame are instances of the frame's own classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
