import { drawnRootOf } from "@/utils/sites/shadow-roots";
import { childrenOf } from "@/utils/sites/walk-tree";
import { upOf } from "./dom-order";
import { composer } from "./element-signs";
import { hasHeading, hasHeadline } from "./thread-heading";

const maxSteps = 6;

/** What stands around a list, innermost first: at most six, and nothing that holds the headline. */
export function above(element: Element): Element[] {
  const places: Element[] = [];
  let up = upOf(element);
  while (
    up !== undefined &&
    places.length < maxSteps &&
    !/^(?:BODY|HTML|MAIN)$/.test(up.nodeName)
  ) {
    // What holds the headline is the article, whatever stands at its foot.
    if (hasHeadline(up)) break;
    places.push(up);
    up = upOf(up);
  }
  return places;
}

/** Whether a place to write stands in it, or is one of its children. */
export function hasComposer(place: Element): boolean {
  for (const child of childrenOf(place)) {
    if (child.matches(composer) || child.querySelector(composer) !== null) return true;
  }
  return false;
}

/** A list whose own shadow root has the heading, or the place to write, and shows the comments in a slot. */
export function isDrawnAsThread(place: Element): boolean {
  const root = drawnRootOf(place);
  if (root?.querySelector("slot") == null) return false;
  return root.querySelector(composer) !== null || [...root.children].some(hasHeading);
}

/** A form to write in right after the list, with nothing in between but rules and empty elements. */
export function isBeforeComposer(place: Element): boolean {
  let after = place.nextElementSibling;
  while (after !== null && after.textContent.trim() === "" && !hasAny(after, composer))
    after = after.nextElementSibling;
  return after !== null && hasAny(after, composer) && after.querySelector("h1, h2, h3") === null;
}

function hasAny(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
