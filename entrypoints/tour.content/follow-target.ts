import type { Signal } from "@preact/signals";

/** The card's height is not known beforehand; more than half of the window it never takes. */
const lowerPart = 0.55;

/**
 * Keeps the ring around what the step speaks of, frame by frame, for as long as the tour is shown:
 * pages scroll, fold and load. Ends the tour when the extension has gone.
 */
export function followTarget(options: {
  readonly page: Document;
  readonly ring: HTMLElement;
  readonly target: () => Element | undefined;
  readonly isAtTop: Signal<boolean>;
  readonly isOurs: () => boolean;
  readonly leave: () => void;
  readonly signal: AbortSignal;
}): void {
  const { page, ring, target, isAtTop, isOurs, leave, signal } = options;
  const view = page.defaultView;
  if (view === null) return;

  function follow(): void {
    if (signal.aborted || view === null) return;
    if (!isOurs()) {
      leave();
      return;
    }
    const rect = target()?.getBoundingClientRect();
    ring.hidden = rect === undefined || rect.width === 0;
    if (rect !== undefined) {
      const { left, top, width, height } = rect;
      Object.assign(ring.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      isAtTop.value = top + height / 2 > view.innerHeight * lowerPart;
    }
    view.requestAnimationFrame(follow);
  }

  view.requestAnimationFrame(follow);
}
