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
const maxClasses = 8;
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
    for (const selector of selectorsOf(element, signatureOf(element), frequencies)) {
      const members = kinds.get(selector);
      if (members === undefined) kinds.set(selector, [element]);
      else members.push(element);
    }
  }
  return { kinds: distinct(kinds), signatureOf };
}

/** Its signature, and each class by itself: replies may have one more class than roots. */
function selectorsOf(
  element: Element,
  signature: string,
  frequencies: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const selectors = new Set([signature]);
  for (const token of [...element.classList].slice(0, maxClasses)) {
    if ((frequencies.get(token) ?? 0) > 1 && token.length <= 60) {
      selectors.add(`.${CSS.escape(token)}`);
    }
  }
  return selectors;
}

/** Kinds with other members than those before them. */
function distinct(kinds: ReadonlyMap<string, readonly Element[]>): readonly Kind[] {
  const seen = new Map<Element, Set<string>>();
  const found: Kind[] = [];
  for (const [selector, members] of kinds) {
    const [first] = members;
    if (first === undefined) continue;
    const sizes = seen.get(first) ?? new Set();
    seen.set(first, sizes);
    const size = `${members.length}`;
    if (sizes.has(size) && found.some((kind) => isSame(kind.members, members))) continue;
    sizes.add(size);
    found.push({ selector, members });
  }
  return found;
}

function isSame(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, at) => element === b[at]);
}

/** Whether an element could hold a comment: a block or a custom element with something inside. */
function mayBeComment(element: Element): boolean {
  if (element.firstElementChild === null) return false;
  return candidates.has(element.nodeName) || element.localName.includes("-");
}
