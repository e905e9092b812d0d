import { commentHints } from "@/utils/sites/comment-hints";

/** True where the page may show comments. Costs one `querySelector`. */
export function hasComments(page: Document): boolean {
  return page.querySelector(commentHints) !== null;
}

/**
 * Resolves once the page may show comments; never, where it never does. One observer, asked at
 * most once a frame. Ends without an answer when `signal` aborts.
 */
export function whenComments(page: Document, signal: AbortSignal): Promise<void> {
  if (hasComments(page)) return Promise.resolve();
  return new Promise((resolve) => {
    let isAsked = false;
    const observer = new MutationObserver(() => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (!hasComments(page)) return;
        observer.disconnect();
        resolve();
      });
    });
    observer.observe(page.documentElement, { childList: true, subtree: true });
    signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  });
}
