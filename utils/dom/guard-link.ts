const attribute = "data-threadkeeper-link";
const activations = ["click", "auxclick", "dragstart"] as const;

/** A link that is marked, and stopped where it is dangerous. */
export interface GuardedLink {
  release(): void;
}

/**
 * Marks a link and, for "defang", stops every way of following it (click, middle click, Enter,
 * drag) before the page sees it; `onTry` then shows where it really leads. The `href` itself stays
 * as it is: nothing of the page is changed but one attribute of ours.
 */
export function guardLink(
  link: Element,
  level: "warn" | "defang",
  onTry: () => void,
  signal: AbortSignal,
): GuardedLink {
  const stop = new AbortController();
  link.setAttribute(attribute, level);
  if (level === "defang") {
    for (const type of activations) {
      // Capture on the window of the link: a page's own handler must not navigate first.
      link.ownerDocument.defaultView?.addEventListener(
        type,
        (event) => {
          if (!(event.target instanceof Node) || !link.contains(event.target)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (event.isTrusted) onTry();
        },
        { capture: true, signal: stop.signal },
      );
    }
  }
  const release = () => {
    stop.abort();
    link.removeAttribute(attribute);
  };
  signal.addEventListener("abort", release, { once: true });
  return { release };
}
