import { shadowRootsIn } from "@/utils/sites/shadow-roots";
import type { Steps } from "@/utils/sites/steps";

/** Elements in the page's order, each once. */
export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** The element around one; that of a shadow root's top is its host. */
export function upOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
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
