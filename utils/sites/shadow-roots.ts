import type { Steps } from "@/utils/sites/steps";

/** What browsers give extensions, and pages not: roots that were attached as closed. */
interface Extended {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}

/**
 * The shadow root of an element, closed ones included. Chromium asks a function of the extension's
 * (`chrome.dom`), Firefox has a property; outside of an extension only open roots are seen.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!mayHideRoot(element)) return null;
  if ("openOrClosedShadowRoot" in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  const dom = (globalThis as Extended).chrome?.dom;
  return dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/**
 * Asking costs a call out of the page's world, and pages have a hundred thousand elements: made-up
 * tags are asked, and of the others those that look empty, as a host of a whole widget does.
 */
function mayHideRoot({ localName, firstElementChild }: Element): boolean {
  if (localName.includes("-")) return true;
  return firstElementChild === null && /^(?:div|section|article|main|aside|span)$/.test(localName);
}

/** The shadow root of a made-up tag: what pages are built of, one within the other. */
export function drawnRootOf(element: Element): ShadowRoot | null {
  return element.localName.includes("-") ? shadowRootOf(element) : null;
}

/** Ours are closed too, and none of the page's. */
function isOurs(element: Element): boolean {
  return element.hasAttribute("data-threadkeeper");
}

/** Elements between two places where the work may be interrupted. */
const stride = 300;

/**
 * All shadow roots of a page in its order, those inside others after the one around them. `most`
 * ends the search in each of them after so many elements.
 */
export function* shadowRootsIn(
  place: ParentNode,
  most = Number.POSITIVE_INFINITY,
): Steps<readonly ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  let seen = 0;
  for (const element of place.querySelectorAll("*")) {
    seen += 1;
    if (seen > most) break;
    if (seen % stride === 0) yield;
    const root = shadowRootOf(element);
    if (root === null || isOurs(element)) continue;
    found.push(root, ...(yield* shadowRootsIn(root, most)));
  }
  return found;
}
