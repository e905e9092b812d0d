import type { Page } from "playwright-core";

export interface Watched {
  readonly frames: number;
  /**
   * Frames in which the element (or, where words were asked for, these in it) could be seen while
   * the veil is promised to hold.
   */
  readonly seen: number;
  /** Sum of the browser's own layout shifts in the same time, those after input left out. */
  readonly shift: number;
}

/** How long the veil holds: once the page is parsed, and at most (utils/dom/veil.ts), less a frame. */
export const veilMs = { parsed: 2_450, loading: 7_950 } as const;

/**
 * Looks at every frame of the pages that come, from before they are parsed until the veil is lifted
 * by time alone: on a machine that takes longer to judge, comments are seen from then on, as is meant.
 */
export async function watchFrames(page: Page, selector: string, words = ""): Promise<void> {
  await page.addInitScript(
    ([asked, wanted, held]) => {
      const watched = { seen: 0, frames: 0, shift: 0 };
      Object.assign(window, { watched });
      let parsedAt = Number.POSITIVE_INFINITY;
      addEventListener("DOMContentLoaded", () => {
        parsedAt = performance.now();
      });
      const isHeld = (atMs: number) => atMs < Math.min(parsedAt + held.parsed, held.loading);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          };
          if (!hadRecentInput && isHeld(entry.startTime)) watched.shift += value;
        }
      }).observe({ type: "layout-shift", buffered: true });
      const look = () => {
        if (!isHeld(performance.now())) return;
        watched.frames += 1;
        const element = document.querySelector<HTMLElement>(asked);
        const isSeen = element?.checkVisibility({ visibilityProperty: true }) ?? false;
        // What a person sees of its text: what is hidden in it is left out.
        if (isSeen && element?.innerText.includes(wanted)) watched.seen += 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [selector, words, veilMs] as const,
  );
}

export function readWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched);
}
