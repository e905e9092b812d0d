import { shadowRootOf } from "@/utils/sites/shadow-roots";

const ours = "[data-threadkeeper]";
const unseen = /^(?:SCRIPT|STYLE|LINK|META|TEMPLATE|NOSCRIPT|BR|HEAD)$/;

/** The innermost element of the page at a point of the window, through shadow roots. */
export function elementAt(page: Document, x: number, y: number): Element | undefined {
  let root: DocumentOrShadowRoot = page;
  let found: Element | undefined;
  for (;;) {
    const inner: Element | undefined = root
      .elementsFromPoint(x, y)
      .find((element) => element.closest(ours) === null);
    // A root without anything at that point answers with what is around it.
    if (inner === undefined || inner === found) return found;
    found = inner;
    const shadow = shadowRootOf(inner);
    if (shadow === null) return found;
    root = shadow;
  }
}

export type Move = "parent" | "child" | "previous" | "next";

/** Where an arrow key leads; the element itself where there is nothing that way. */
export function moveFrom(element: Element, move: Move): Element {
  switch (move) {
    case "parent":
      return parentOf(element) ?? element;
    case "child": {
      const inside = shadowRootOf(element)?.children ?? element.children;
      return [...inside].find(isSeen) ?? element;
    }
    case "previous":
      return besides(element, (one) => one.previousElementSibling) ?? element;
    case "next":
      return besides(element, (one) => one.nextElementSibling) ?? element;
  }
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  const parent = element.parentElement ?? ("host" in root ? (root as ShadowRoot).host : null);
  return parent === null || parent.localName === "html" ? undefined : parent;
}

function besides(
  element: Element,
  step: (element: Element) => Element | null,
): Element | undefined {
  let at = step(element);
  while (at !== null && !isSeen(at)) at = step(at);
  return at ?? undefined;
}

/** Something of the page that takes up room. */
function isSeen(element: Element): boolean {
  if (unseen.test(element.nodeName) || element.matches(ours)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** "li.comment", and how what it says begins. */
export function describe(element: Element): { readonly name: string; readonly text: string } {
  const [first] = element.classList;
  const text = element.textContent.slice(0, 400).replace(/\s+/g, " ").trim();
  return {
    name: first === undefined ? element.localName : `${element.localName}.${first}`.slice(0, 40),
    text: text.length > 90 ? `${text.slice(0, 90)}…` : text,
  };
}

/** The list with a scroll bar of its own that a turn of the wheel is meant for. */
export function scrollerAt(page: Document, at: WheelEvent): Element | undefined {
  let element = elementAt(page, at.clientX, at.clientY);
  while (element !== undefined && element !== page.scrollingElement) {
    const hasMore = element.scrollHeight > element.clientHeight;
    if (hasMore && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
    element = parentOf(element);
  }
  return undefined;
}
