import DOMPurify, { type Config } from "dompurify";

/** HTML that has been through {@link sanitize}: nothing else may become part of our own pages. */
export type SafeFragment = DocumentFragment & { readonly __safe: unique symbol };

/**
 * In place, and without a policy: then nothing is ever parsed from a string, and a page that
 * enforces Trusted Types has nothing to refuse and nothing to report.
 */
const config = {
  ALLOWED_TAGS:
    "p br a em strong b i u s del ins q code pre blockquote ul ol li sub sup hr #text".split(" "),
  ALLOWED_ATTR: ["href"],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  IN_PLACE: true,
  TRUSTED_TYPES_POLICY: null,
} as const satisfies Config;

/** Ours, and lines that somebody has taken out of view: a copy does not bring them back. */
const left =
  '[data-threadkeeper], [data-threadkeeper-hidden="line"], [data-threadkeeper-hidden="break"]';
const emoji = 'img[alt][class*="emoji"], img[alt].wp-smiley';

/**
 * The only way by which HTML of a page enters a part of ours: a copy with text, simple structure
 * and http(s) or mail links, without pictures, styles, ids, names, handlers or anything that loads.
 * Markup that defeats the sanitiser is copied as its text.
 *
 * Example: `<p onclick="…">See <a href="/a">this</a></p>` → `<p>See <a href="https://site/a" …>`.
 */
export function sanitize(nodes: readonly Node[], page: Document): SafeFragment {
  const inert = page.implementation.createHTMLDocument("");
  // An allowed element: what it holds is taken out of it afterwards.
  const box = inert.createElement("blockquote");
  for (const node of nodes) box.append(inert.importNode(node, true));
  for (const element of box.querySelectorAll(left)) element.remove();
  for (const image of box.querySelectorAll(emoji))
    image.replaceWith(image.getAttribute("alt") ?? "");
  for (const link of box.querySelectorAll("a[href]")) resolve(link, page.baseURI);
  return copyOf(purify(box), page);
}

/**
 * Built anew from names, words and addresses, not cloned: a clone keeps an element's `is`, and with
 * it the page's own code in a part of ours. Iterative, because markup may nest as deep as it likes.
 */
function copyOf(clean: Node, page: Document): SafeFragment {
  const fragment = page.createDocumentFragment();
  const open: { readonly from: Node; readonly to: Node }[] = [{ from: clean, to: fragment }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const node of step.from.childNodes) {
      if (node instanceof Text) step.to.appendChild(page.createTextNode(node.data));
      if (!(node instanceof Element)) continue;
      const made = page.createElement(node.localName);
      const href = node.getAttribute("href");
      if (href !== null) lead(made, href);
      step.to.appendChild(made);
      open.push({ from: node, to: made });
    }
  }
  return fragment as SafeFragment;
}

function lead(link: Element, href: string): void {
  link.setAttribute("href", href);
  link.setAttribute("rel", "noopener noreferrer nofollow ugc");
  link.setAttribute("target", "_blank");
}

/** An address that is relative to the page says nothing anywhere else. */
function resolve(link: Element, base: string): void {
  const href = link.getAttribute("href") ?? "";
  if (URL.canParse(href, base)) link.setAttribute("href", new URL(href, base).href);
}

function purify(box: HTMLElement): Node {
  try {
    return DOMPurify.sanitize(box, config);
  } catch {
    // It refuses what it cannot make safe, and says so by throwing: the words are safe always.
    const words = box.ownerDocument.createElement("blockquote");
    words.textContent = box.textContent;
    return words;
  }
}
