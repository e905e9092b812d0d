import type { Page } from "playwright-core";

export interface Watched {
  readonly frames: number;
  /** Frames in which the element (or, where words were asked for, these in it) could be seen. */
  readonly seen: number;
  /** Sum of the browser's own layout shifts, those after input left out. */
  readonly shift: number;
}

/** Looks at every frame of the pages that come, from before they are parsed. */
export async function watchFrames(page: Page, selector: string, words = ""): Promise<void> {
  await page.addInitScript(
    ([asked, wanted]) => {
      const watched = { seen: 0, frames: 0, shift: 0 };
      Object.assign(window, { watched });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          };
          if (!hadRecentInput) watched.shift += value;
        }
      }).observe({ type: "layout-shift", buffered: true });
      const look = () => {
        watched.frames += 1;
        const element = document.querySelector<HTMLElement>(asked);
        const isSeen = element?.checkVisibility({ visibilityProperty: true }) ?? false;
        // What a person sees of its text: what is hidden in it is left out.
        if (isSeen && element?.innerText.includes(wanted)) watched.seen += 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [selector, words] as const,
  );
}

export function readWatched(page: Page): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { readonly watched: Watched }).watched);
}
