/** Elements in the page's order, each once. */
export function inPageOrder(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** The innermost element around all of them; for a single one, its parent. */
export function commonAncestor(elements: readonly Element[]): Element {
  const [first] = elements;
  const last = elements.at(-1);
  let up = first?.parentElement ?? first;
  while (up != null && last !== undefined && !up.contains(last) && up.parentElement !== null) {
    up = up.parentElement;
  }
  return up ?? document.documentElement;
}

/** The top elements of all open shadow roots of a page, those inside others too. */
export function shadowTops(page: Document): readonly Element[] {
  const tops: Element[] = [];
  const places: ParentNode[] = [page];
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    for (const element of place.querySelectorAll("*")) {
      const root = element.shadowRoot;
      if (root === null || element.hasAttribute("data-threadkeeper")) continue;
      tops.push(...root.children);
      places.push(root);
    }
  }
  return tops;
}
