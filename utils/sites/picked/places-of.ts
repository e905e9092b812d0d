import type { PickedRule } from "@/utils/core/picked-rule";
import { shadowRootOf } from "@/utils/sites/shadow-roots";
import { selectorsFor } from "./choose-selectors";

/** The roots that a rule's comments stand in: the document, or the shadow roots of its hosts. */
export function placesOf(page: Document, { hosts }: Pick<PickedRule, "hosts">): ParentNode[] {
  let places: ParentNode[] = [page];
  for (const host of hosts) {
    places = places.flatMap((place) =>
      [...place.querySelectorAll(host)].flatMap((element) => shadowRootOf(element) ?? []),
    );
  }
  return places;
}

/** Selectors of the shadow hosts around an element, outermost first. */
export function hostsOf(element: Element): readonly string[] {
  const hosts: string[] = [];
  let root = element.getRootNode();
  while (root instanceof ShadowRoot || "host" in root) {
    const { host } = root as ShadowRoot;
    root = host.getRootNode();
    const [selector = host.localName] = selectorsFor(root as Node & ParentNode, [host]);
    hosts.unshift(selector);
  }
  return hosts;
}

/** Everything that a rule names on a page; empty where a selector of it is none. */
export function itemsOf(page: Document, rule: PickedRule): Element[] {
  try {
    return placesOf(page, rule).flatMap((place) => [...place.querySelectorAll(rule.item)]);
  } catch {
    // An imported rule may hold what this browser does not understand: it then finds nothing.
    return [];
  }
}
