/**
 * Brings a comment into view, calmly where the person asked for less motion. The focus is moved
 * only when `isFocused`, and the element gets back the `tabindex` it had.
 */
export function jumpTo(element: Element, isFocused = false): void {
  const view = element.ownerDocument.defaultView;
  const isCalm = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
  element.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
  if (!isFocused || !(element instanceof HTMLElement)) return;
  const before = element.getAttribute("tabindex");
  if (before === null) element.setAttribute("tabindex", "-1");
  element.focus({ preventScroll: true });
  if (before === null) {
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
}
