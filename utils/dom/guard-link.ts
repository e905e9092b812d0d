const attribute = "data-threadkeeper-link";
const activations = ["click", "auxclick", "dragstart"] as const;

/** A link that is marked, and stopped where it is dangerous. */
export interface GuardedLink {
  release(): void;
}

interface Watch {
  readonly onTry: Map<Element, () => void>;
  readonly stop: AbortController;
}

/** One set of listeners a window or closed root, however many links of it are stopped. */
const watches = new WeakMap<EventTarget, Watch>();

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
  const view = watchedFrom(link);
  link.setAttribute(attribute, level);
  if (level === "defang" && view !== null) watchOf(view).onTry.set(link, onTry);
  const release = () => {
    signal.removeEventListener("abort", release);
    link.removeAttribute(attribute);
    if (view !== null) forget(view, link);
  };
  signal.addEventListener("abort", release, { once: true });
  return { release };
}

/** What stands in a closed root is on no event's path outside of it. */
function watchedFrom(link: Element): EventTarget | null {
  const root = link.getRootNode();
  const isClosed = root instanceof ShadowRoot && root.mode === "closed";
  return isClosed ? root : link.ownerDocument.defaultView;
}

function watchOf(view: EventTarget): Watch {
  const known = watches.get(view);
  if (known !== undefined) return known;
  const watch: Watch = { onTry: new Map(), stop: new AbortController() };
  // Capture on the window: a page's own handler on the link must not navigate first.
  const options = { capture: true, signal: watch.stop.signal };
  for (const type of activations) {
    view.addEventListener(type, (event) => refuse(event, watch.onTry), options);
  }
  watches.set(view, watch);
  return watch;
}

function refuse(event: Event, guarded: Watch["onTry"]): void {
  // The path also goes into a page's own shadow roots, where `target` does not.
  const link = event.composedPath().find((one) => one instanceof Element && guarded.has(one));
  if (!(link instanceof Element)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.isTrusted) guarded.get(link)?.();
}

function forget(view: EventTarget, link: Element): void {
  const watch = watches.get(view);
  if (watch === undefined) return;
  watch.onTry.delete(link);
  if (watch.onTry.size > 0) return;
  watch.stop.abort();
  watches.delete(view);
}
