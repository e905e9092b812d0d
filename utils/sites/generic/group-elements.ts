import { ownElements } from "@/utils/sites/own-elements";
import { type SignatureOf, signaturesOf } from "./signature";

/** Elements of one kind, in the page's order. */
export interface Kind {
  readonly selector: string;
  readonly members: readonly Element[];
}

export interface Groups {
  readonly kinds: readonly Kind[];
  readonly signatureOf: SignatureOf;
}

const candidates = new Set(
  "ARTICLE BLOCKQUOTE DD DETAILS DIV DL FIELDSET LI P SECTION TABLE TBODY TD TR".split(" "),
);
/** Never comments of this page: menus, and lists of what was said elsewhere. */
const apart =
  "nav, script, style, template, select, [data-threadkeeper], " +
  '[class*="latest-comments"], [class*="recent-comments"], [class*="recentcomments"], ' +
  '[class*="recent_comments"]';

/** Sorts what may be comments under `roots` by kind. Linear in the page. */
export function groupElements(roots: readonly Element[]): Groups {
  const isApart = (element: Element) => element.matches(apart);
  const elements = roots.flatMap((root) => ownElements(root, isApart)).filter(mayBeComment);
  const frequencies = new Map<string, number>();
  for (const element of elements) {
    for (const token of element.classList) {
      frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
    }
  }
  const signatureOf = signaturesOf(frequencies);
  const kinds = new Map<string, Element[]>();
  for (const element of elements) {
    const selector = signatureOf(element);
    const members = kinds.get(selector);
    if (members === undefined) kinds.set(selector, [element]);
    else members.push(element);
  }
  return {
    kinds: [...kinds].map(([selector, members]) => ({ selector, members })),
    signatureOf,
  };
}

/** Whether an element could hold a comment: a block or a custom element with something inside. */
function mayBeComment(element: Element): boolean {
  if (element.firstElementChild === null) return false;
  return candidates.has(element.nodeName) || element.localName.includes("-");
}
