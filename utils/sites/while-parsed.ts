import { isHint } from "@/utils/sites/has-comments";

/**
 * Resolves once the page is parsed. Until then it is looked at before each of its frames, and what
 * came since the frame before is asked about once: `onHint` hears, once, that there may be comments.
 * Their layout takes longer than all that we have to fetch meanwhile. The answer is not final:
 * whether a page has no comments is known when it stands.
 *
 * Example: `await whileParsed(document, ask)`.
 */
export function whileParsed(page: Document, onHint: () => void): Promise<void> {
  const elements = page.getElementsByTagName("*");
  let next = 0;

  function seesHint(): boolean {
    for (let at = elements[next]; at !== undefined; at = elements[next]) {
      if (isHint(at)) return true;
      next += 1;
    }
    return false;
  }

  return new Promise((resolve) => {
    function look(): void {
      if (page.readyState !== "loading") resolve();
      else if (seesHint()) onHint();
      else requestAnimationFrame(look);
    }
    // A page that is not shown has no frames.
    page.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
    if (page.readyState === "loading") requestAnimationFrame(look);
    else resolve();
  });
}
