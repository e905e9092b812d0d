/** What a smooth jump is on its way to. */
let arriving: Element | undefined;
const once = { once: true } as const;

/** True from a smooth jump to an element until the page has come to rest. */
export function isArriving(element: Element): boolean {
  return arriving === element;
}

/**
 * Ends a smooth jump where the page is by now: something beside its aim is to be seen from here on,
 * and whatever grows meanwhile must not aim it anew.
 */
export function endJump(): void {
  const view = arriving?.ownerDocument.defaultView;
  arriving = undefined;
  view?.scrollTo({ left: view.scrollX, top: view.scrollY, behavior: "instant" });
}

/**
 * Brings a comment into view, calmly where the person asked for less motion. The focus is moved
 * only when `isFocused`.
 */
export function jumpTo(element: Element, isFocused = false): void {
  const view = element.ownerDocument.defaultView;
  const isCalm = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
  element.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  arriving = isCalm ? undefined : element;
  // The end of an earlier movement is told with the next frame.
  view?.requestAnimationFrame(() => view.document.addEventListener("scrollend", arrive, once));
  if (isFocused) focusOn(element);
}

/** Moves the focus to a comment without scrolling; it gets back the `tabindex` it had. */
export function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const before = element.getAttribute("tabindex");
  if (before === null) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  if (before === null) {
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
}

function arrive(): void {
  arriving = undefined;
}
