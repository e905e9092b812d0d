import { isHint } from "@/utils/sites/has-comments";

/** So far an observer tells of elements at once; each costs the page a microsecond, hint or none. */
const mostObserved = 2_000;

/**
 * Resolves once the page is parsed. Until then what has come is asked about once: the first elements
 * before the scripts between them run, the others before each frame. `onHint` hears, once, that there
 * may be comments. Their layout, and what an application does to draw them, takes longer than all that
 * we have to fetch meanwhile. The answer is not final: whether a page has no comments is known when it
 * stands.
 *
 * Example: `await whileParsed(document, ask)`.
 */
export function whileParsed(page: Document, onHint: () => void): Promise<void> {
  const elements = page.getElementsByTagName("*");
  let next = 0;
  let isHeard = false;

  function seesHint(): boolean {
    for (let at = elements[next]; at !== undefined; at = elements[next]) {
      if (isHint(at)) return true;
      next += 1;
    }
    return false;
  }

  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      look();
      if (next > mostObserved) observer.disconnect();
    });

    function end(): void {
      observer.disconnect();
      resolve();
    }

    function look(): void {
      if (page.readyState !== "loading") end();
      else if (!isHeard && seesHint()) {
        isHeard = true;
        observer.disconnect();
        onHint();
      }
    }

    function lookBeforeFrame(): void {
      look();
      if (!isHeard && page.readyState === "loading") requestAnimationFrame(lookBeforeFrame);
    }

    // A page that is not shown has no frames.
    page.addEventListener("DOMContentLoaded", end, { once: true });
    observer.observe(page, { childList: true, subtree: true });
    lookBeforeFrame();
  });
}
