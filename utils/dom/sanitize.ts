import DOMPurify, { type Config } from "dompurify";

/** HTML that has been through {@link sanitize}: nothing else may become part of our own pages. */
export type SafeFragment = DocumentFragment & { readonly __safe: unique symbol };

const config: Config = {
  ALLOWED_TAGS:
    "p br a em strong b i u s del ins q code pre blockquote ul ol li sub sup hr #text".split(" "),
  ALLOWED_ATTR: ["href"],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * The only way by which HTML of a page enters a part of ours: a copy with text, simple structure
 * and http(s) or mail links, without pictures, styles, ids, names, handlers or anything that loads.
 *
 * Nodes are given, never strings, so that a page which enforces Trusted Types has nothing to refuse.
 */
export function sanitize(nodes: readonly Node[], page: Document): SafeFragment {
  const box = page.implementation.createHTMLDocument("").createElement("div");
  for (const node of nodes) box.append(box.ownerDocument.importNode(node, true));
  // Our own parts are no part of what was written, and what is stripped there is stripped here.
  const left =
    '[data-threadkeeper], [data-threadkeeper-hidden="line"], [data-threadkeeper-hidden="break"]';
  for (const element of box.querySelectorAll(left)) element.remove();
  const clean = DOMPurify.sanitize(box, config) as unknown as DocumentFragment;
  for (const link of clean.querySelectorAll("a")) {
    if (!link.hasAttribute("href")) continue;
    link.setAttribute("rel", "noopener noreferrer nofollow ugc");
    link.setAttribute("target", "_blank");
  }
  return page.importNode(clean, true) as SafeFragment;
}
