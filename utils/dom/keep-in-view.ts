import { isArriving } from "./jump-to";

/**
 * Remembers where an element stands. What it gives, called after something above has changed, scrolls
 * by as much as the element moved: what somebody reads stays under their eyes. Above the window
 * browsers do that themselves (CSS Scroll Anchoring), below it nobody sees it, and who has not
 * scrolled yet is to see the page's beginning. A jump that is under way is aimed anew.
 *
 * Example: `const settle = holdInView(comment); paintNeighbours(); settle();`.
 */
export function holdInView(element: Element): () => void {
  const view = element.ownerDocument.defaultView;
  const before = element.getBoundingClientRect().top;
  return () => {
    if (view === null) return;
    const moved = element.getBoundingClientRect().top - before;
    if (moved === 0) return;
    if (isArriving(element)) element.scrollIntoView({ block: "center", behavior: "smooth" });
    else if (view.scrollY > 0 && before >= 0 && before < view.innerHeight) {
      view.scrollBy({ top: moved, behavior: "instant" });
    }
  };
}

/** Changes what stands above an element that is in view, which stays where it is. */
export function keepInView(element: Element, change: () => void): void {
  const settle = holdInView(element);
  change();
  settle();
}
