export interface TreeVisitor {
  /** Enters an element; false where its inside is not read. */
  enter(element: Element): boolean;
  /** Called for every element that was entered. */
  leave(element: Element): void;
  text(node: Text): void;
}

/** Depth-first and iterative: bodies nest as deep as a hostile commenter likes. */
export function walkTree(root: Node, visitor: TreeVisitor): void {
  let node: Node = root;
  for (;;) {
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (node !== root && node.nextSibling === null) {
      const up: Node | null = node.parentNode;
      if (up === null) return;
      node = up;
      if (isElement(node)) visitor.leave(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}

/** By type and not by class: nodes of a frame are instances of the frame's own classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}
