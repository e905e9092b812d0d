import { adapters } from "@/utils/sites/adapters";
import { nextElement } from "@/utils/sites/find-items";
import type { SiteAdapter } from "@/utils/sites/site-adapter";

/** A system's own screens, and what only looks like its comments: no reader is to try there. */
export function isOffLimits(page: Document): boolean {
  return adapters.some(({ never }) => never !== undefined && page.body.matches(never));
}

const anyItem = adapters.map(({ item }) => item).join(", ");
/** Elements to look at for the first comment: the page's head and its article have fewer. */
export const mostWalked = 5_000;

/**
 * The systems that the first thing that looks like a comment may be of. To ask for each system in
 * turn would be fifty walks of the whole page before the first comment is read.
 */
export function firstMatching(places: readonly ParentNode[]): readonly SiteAdapter[] {
  let count = 0;
  for (const place of places) {
    for (let at = place.firstElementChild; at !== null; at = nextElement(at, place)) {
      const element = at;
      if (element.matches(anyItem)) return adapters.filter(({ item }) => element.matches(item));
      count += 1;
      if (count > mostWalked) return [];
    }
  }
  return [];
}

/** One query for each selector: a list of them is many times slower where nothing matches. */
export function isDetected(place: ParentNode, { detect }: SiteAdapter): boolean {
  return detect.split(", ").some((selector) => place.querySelector(selector) !== null);
}

/** The adapters, the one that read the page before first. */
export function inOrder(prefer: string | undefined): readonly SiteAdapter[] {
  const first = adapters.filter(({ name }) => name === prefer);
  return [...first, ...adapters.filter(({ name }) => name !== prefer)];
}
