import type { TourTarget } from "@/utils/core/tour";
import { veiledItems } from "@/utils/sites/veiled-items";

/** Hosts of ours, the first kind that is there; and what is meant inside of their shadow root. */
const places: Readonly<Record<TourTarget, readonly (readonly [host: string, part?: string])[]>> = {
  mark: [
    ["label", ".label"],
    ["stripped", ".reader-note"],
    ["hidden", ".reader-note"],
    ["link", ".chip"],
  ],
  bar: [["reader-bar"]],
  chip: [["panel", ".chip"]],
  tools: [["panel", '[role="toolbar"]']],
  pin: [
    ["panel", '[data-tool="pin"]'],
    ["panel", '[role="toolbar"]'],
  ],
};

interface Extended {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
  };
}

/** What a step speaks of, where the page shows it now. */
export function findTarget(page: Document, target: TourTarget): Element | undefined {
  for (const [name, part] of places[target]) {
    for (const host of page.querySelectorAll(`[data-threadkeeper="${name}"]`)) {
      const found = part === undefined ? host : rootOf(host)?.querySelector(part);
      if (found != null && found.getClientRects().length > 0) return found;
    }
  }
  return undefined;
}

/** Where comments begin: what is far from the view is not painted yet, and so cannot be shown. */
export function firstComment(page: Document): Element | undefined {
  return page.querySelector(veiledItems.join(", ")) ?? undefined;
}

/** Ours are closed; browsers open them to the extension that made them. */
function rootOf(host: Element): ShadowRoot | null {
  if ("openOrClosedShadowRoot" in host) return host.openOrClosedShadowRoot as ShadowRoot | null;
  const dom = (globalThis as Extended).chrome?.dom;
  return dom?.openOrClosedShadowRoot?.(host) ?? host.shadowRoot;
}
