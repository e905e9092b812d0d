import type { PickedRule } from "@/utils/core/picked-rule";
import { inPageOrder } from "@/utils/sites/generic/dom-order";
import { drawnRootOf, shadowRootOf } from "@/utils/sites/shadow-roots";

/**
 * The roots that a rule's comments stand in: the document, or the shadow roots of its hosts. Where
 * each comment is a host, its replies are hosts in its root.
 */
export function placesOf(page: Document, { hosts }: Pick<PickedRule, "hosts">): ParentNode[] {
  let places: ParentNode[] = [page];
  for (const host of hosts) places = rootsIn(places, host);
  const last = hosts.at(-1);
  const all = new Set(places);
  for (let inner = places; last !== undefined && inner.length > 0; ) {
    inner = rootsIn(inner, last).filter((root) => !all.has(root));
    for (const root of inner) all.add(root);
  }
  return [...all];
}

function rootsIn(places: readonly ParentNode[], host: string): ParentNode[] {
  return places.flatMap((place) =>
    [...place.querySelectorAll(host)].flatMap((element) => shadowRootOf(element) ?? []),
  );
}

/** Everything that a rule names on a page; empty where a selector of it is none. */
export function itemsOf(page: Document, rule: PickedRule): Element[] {
  try {
    const found = new Set<Element>();
    let isInRoots = rule.hosts.length > 0;
    for (let places = placesOf(page, rule); places.length > 0; ) {
      const items = places.flatMap((place) => [...place.querySelectorAll(rule.item)]);
      const more = items.filter((item) => !found.has(item));
      for (const item of more) found.add(item);
      // A comment may be a made-up tag that draws its replies.
      places = more.flatMap((item) => drawnRootOf(item) ?? []);
      isInRoots ||= places.length > 0;
    }
    return isInRoots ? [...inPageOrder([...found])] : [...found];
  } catch {
    // An imported rule may hold what this browser does not understand: it then finds nothing.
    return [];
  }
}
