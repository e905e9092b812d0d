import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import type { Steps } from "@/utils/sites/steps";
import { elementAround, isBefore } from "@/utils/sites/walk-tree";

/** Elements in the page's order, each once; what is in a shadow root stands where its host does. */
export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].sort((a, b) => (isBeforeInPage(a, b) ? -1 : 1));
}

function isBeforeInPage(a: Element, b: Element): boolean {
  if (a.getRootNode() === b.getRootNode()) return isBefore(a, b);
  const [first, second] = [hostsTo(a), hostsTo(b)];
  const at = first.findIndex((one, index) => one !== second[index]);
  const [mine, other] = [first[at], second[at]];
  // The one that is a host of the other comes first.
  if (mine === undefined || other === undefined) return mine === undefined;
  return isBefore(mine, other);
}

/** An element after the shadow hosts it is in, the outermost first. */
function hostsTo(element: Element): readonly Element[] {
  const path = [element];
  for (let root = element.getRootNode(); "host" in root; ) {
    const { host } = root as ShadowRoot;
    path.unshift(host);
    root = host.getRootNode();
  }
  return path;
}

/** The nearest element around one of which something holds, shadow hosts included. */
export function nearestAround(
  element: Element,
  isMeant: (around: Element) => boolean,
): Element | undefined {
  let up = upOf(element);
  while (up !== undefined && !isMeant(up)) up = upOf(up);
  return up;
}

/** The element around one; that of a shadow root's top is its host. */
export function upOf(element: Element): Element | undefined {
  return elementAround(element) ?? hostOf(element);
}

/** Whether an element is another or stands in it, in the shadow roots that it draws too. */
export function isWithin(element: Element, around: Element): boolean {
  let up: Element | undefined = element;
  while (up !== undefined && up !== around) up = around.contains(up) ? around : hostOf(up);
  return up !== undefined;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : undefined;
}

/** The innermost element around all of them; for a single one, its parent. */
export function commonAncestor(elements: readonly Element[]): Element {
  const [first] = elements;
  const around = new Set<Element>();
  for (let up = elements.at(-1); up !== undefined; up = upOf(up)) around.add(up);
  let up = first === undefined ? undefined : (upOf(first) ?? first);
  for (; up !== undefined && !around.has(up); up = upOf(up));
  return up ?? first ?? document.documentElement;
}

/** The top elements of all shadow roots of a page, those inside others too. */
export function* shadowTops(page: Document): Steps<readonly Element[]> {
  const roots = yield* shadowRootsIn(page);
  return roots.flatMap((root) => [...root.children]);
}
