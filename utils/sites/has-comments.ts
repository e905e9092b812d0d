import { namedHint, replyHint } from "@/utils/sites/comment-hints";
import { headingHint } from "@/utils/sites/heading-hint";
import { shadowRootOf } from "@/utils/sites/shadow-roots";

/** Class lists in which there was no hint: pages repeat few of them thousands of times. */
const hintless = new Set<string>();
const maxHintless = 2_000;

/**
 * True where the page may show comments. It may be wrong in one direction only. A loop, for fifty
 * selectors of parts of attributes cost milliseconds on every change of a page without comments.
 * `onRoot` hears of the shadow roots that were looked into.
 */
export function hasComments(page: ParentNode, onRoot?: (root: ShadowRoot) => void): boolean {
  for (const element of page.querySelectorAll("*")) {
    if (isHint(element)) return true;
    const root = shadowRootOf(element);
    if (root === null) continue;
    onRoot?.(root);
    if (hasComments(root, onRoot)) return true;
  }
  return false;
}

/** Whether an element by itself speaks of comments. */
export function isHint(element: Element): boolean {
  const { localName } = element;
  if (localName === "textarea") return true;
  if (localName.includes("-") && namedHint.test(localName)) return true;
  const text = element.firstChild;
  if (text?.nodeType === 3 && isHeading(element, text.nodeValue ?? "")) return true;
  return element.getAttributeNames().some((name) => isHintAttribute(element, name));
}

function isHintAttribute(element: Element, name: string): boolean {
  const value = element.getAttribute(name) ?? "";
  switch (name) {
    case "class": {
      if (hintless.has(value)) return false;
      const isNamed = namedHint.test(value);
      if (!isNamed && hintless.size < maxHintless) hintless.add(value);
      return isNamed;
    }
    case "id":
      return namedHint.test(value);
    case "data-testid":
    case "itemtype":
    case "typeof":
      return /comment/i.test(value);
    case "aria-label":
      return headingHint.test(value) || replyHint.test(value);
    case "alt":
      return replyHint.test(value);
    case "role":
      return value === "feed";
    // A made-up tag to write in.
    case "type":
      return value === "textarea";
    case "contenteditable":
      return value === "" || value === "true";
    default:
      return name === "data-spotim-module" || name === "data-spot-im-shadow-host";
  }
}

/** "What readers think" as a heading, "8 comments" anywhere, "Reply" on a control: what the generic reader's gate asks. */
function isHeading({ nodeName }: Element, text: string): boolean {
  if (text.length > 300) return false;
  if (/^(?:A|BUTTON)$/.test(nodeName) && text.length <= 40 && replyHint.test(text.trim()))
    return true;
  const isCounted = text.trim().length <= 40 && /\p{Nd}/u.test(text);
  return (
    (isCounted || /^(?:H[1-6]|LEGEND|SUMMARY|CAPTION)$/.test(nodeName)) && headingHint.test(text)
  );
}

/**
 * Resolves once the page may show comments; never, where it never does. One observer, asked at
 * most once a frame. Ends without an answer when `signal` aborts. `isKnown` knows comments besides.
 */
export function whenComments(
  page: Document,
  signal: AbortSignal,
  isKnown: (page: Document) => boolean = () => false,
): Promise<void> {
  // Not its root element: a page that writes into a frame (`document.open`) brings another one.
  const roots = new Set<Node>([page]);
  const find = () => isKnown(page) || hasComments(page, (root) => roots.add(root));
  if (find()) return Promise.resolve();
  return new Promise((resolve) => {
    let isAsked = false;
    const observer = new MutationObserver(() => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        if (find()) {
          observer.disconnect();
          resolve();
        } else observeRoots();
      });
    });
    /** What a system fetches may come into a root that was there before. Twice the same is once. */
    const observeRoots = () => {
      for (const root of roots) observer.observe(root, { childList: true, subtree: true });
    };
    observeRoots();
    signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  });
}
