const attribute = "data-threadkeeper-hidden";

/** A comment out of view. Its replies stay where they are, and stay readable. */
export interface HiddenComment {
  /** The first thing that was hidden: what stands in for the comment goes before it. */
  readonly at: Element;
  restore(): void;
}

/**
 * Hides a comment's own parts. Elements that hold a reply (or one of our own parts) are gone into
 * instead of being hidden, so a hidden parent keeps its replies wherever a theme puts them.
 */
export function hideComment(
  item: Element,
  isItem: (element: Element) => boolean,
): HiddenComment | undefined {
  const hidden: Element[] = [];
  hideParts(item, isItem, hidden);
  const [at] = hidden;
  if (at === undefined) return undefined;
  return {
    at,
    restore() {
      for (const element of hidden) element.removeAttribute(attribute);
    },
  };
}

function hideParts(
  parent: Element,
  isItem: (element: Element) => boolean,
  hidden: Element[],
): void {
  for (const child of parent.children) {
    if (isItem(child) || child.hasAttribute("data-threadkeeper")) continue;
    if (holdsReply(child, isItem)) hideParts(child, isItem, hidden);
    else {
      child.setAttribute(attribute, "comment");
      hidden.push(child);
    }
  }
}

function holdsReply(element: Element, isItem: (element: Element) => boolean): boolean {
  for (const inside of element.querySelectorAll("[id], [data-threadkeeper]")) {
    if (isItem(inside) || inside.hasAttribute("data-threadkeeper")) return true;
  }
  return false;
}
