import { isOurPart } from "@/utils/core/our-part";
import { hideText } from "./hide-text";

const attribute = "data-threadkeeper-hidden";

/** A comment out of view. Its replies stay where they are, and stay readable. */
export interface HiddenComment {
  /** The first thing that was hidden: what stands in for the comment goes before it. */
  readonly at: Element;
  restore(): void;
}

interface HiddenPart {
  readonly element: Element;
  restore(): void;
}

/**
 * Hides a comment's own parts, loose text included. Elements that hold a reply (or one of our own
 * parts) are gone into instead of being hidden, so a hidden parent keeps its replies wherever a
 * theme puts them. `isTraceless` hides a comment without replies as a whole, and marks what is left
 * around replies: no empty box stays where these are hidden, too, by the rule in `page-styles.ts`.
 */
export function hideComment(
  item: Element,
  isItem: (element: Element) => boolean,
  isTraceless = false,
): HiddenComment | undefined {
  const kept = keptIn(item, isItem);
  const isEmptied = isTraceless && ![...kept].some(isItem);
  const hidden = isEmptied ? [hideElement(item)] : hideParts(item, kept, isTraceless);
  const [first] = hidden;
  if (first === undefined) return undefined;
  return {
    at: first.element,
    restore() {
      for (const { restore } of hidden) restore();
    },
  };
}

/** The outermost replies and parts of ours inside. */
function keptIn(item: Element, isItem: (element: Element) => boolean): ReadonlySet<Element> {
  const kept = new Set<Element>();
  let next: Node | null = item.firstChild;
  while (next !== null) {
    const isKept = next instanceof Element && (isItem(next) || isOurPart(next));
    if (isKept) kept.add(next as Element);
    next = (isKept ? null : next.firstChild) ?? following(next, item);
  }
  return kept;
}

/** In the page's order, and iterative: threads nest five hundred deep on hostile pages. */
function hideParts(item: Element, kept: ReadonlySet<Element>, isTraceless: boolean): HiddenPart[] {
  const holders = holdersOf(item, kept);
  const hidden: HiddenPart[] = [];
  let next: Node | null = item.firstChild;
  while (next !== null) {
    let at: Node = next;
    const isHolder = at instanceof Element && holders.has(at);
    if (!isHolder && !(at instanceof Element && kept.has(at))) {
      const part = hidePart(at);
      if (part !== undefined) {
        hidden.push(part);
        at = part.element;
      }
    }
    next = (isHolder ? at.firstChild : null) ?? following(at, item);
  }
  if (isTraceless) for (const holder of holders) hidden.push(hideElement(holder, "around"));
  return hidden;
}

/** Every element on the way from the item to something that stays. */
function holdersOf(item: Element, kept: ReadonlySet<Element>): ReadonlySet<Element> {
  const holders = new Set([item]);
  for (const { parentElement } of kept) {
    for (let up = parentElement; up !== null && !holders.has(up); up = up.parentElement) {
      holders.add(up);
    }
  }
  return holders;
}

function following(node: Node, root: Node): Node | null {
  // By the browser's own walker: a form's `.parentNode` may be its field of that name.
  const walker = document.createTreeWalker(root);
  for (let at: Node | null = node; at !== null && at !== root; at = walker.parentNode()) {
    walker.currentNode = at;
    const next = walker.nextSibling();
    if (next !== null) return next;
  }
  return null;
}

function hidePart(node: Node): HiddenPart | undefined {
  if (node instanceof Element) return hideElement(node);
  if (!(node instanceof Text)) return undefined;
  const text = hideText(node, 0, node.length, [attribute, "comment"]);
  return text === undefined ? undefined : { element: text.wrapper, restore: text.restore };
}

function hideElement(element: Element, what = "comment"): HiddenPart {
  element.setAttribute(attribute, what);
  return { element, restore: () => element.removeAttribute(attribute) };
}
