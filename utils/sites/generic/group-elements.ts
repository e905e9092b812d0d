import { isOurPart } from "@/utils/core/our-part";
import { descendants } from "@/utils/sites/own-elements";
import { drawnRootOf } from "@/utils/sites/shadow-roots";
import type { Steps } from "@/utils/sites/steps";
import { upOf } from "./dom-order";
import { directText } from "./element-signs";
import { type SignatureOf, signaturesOf } from "./signature";
import { headlines } from "./thread-heading";

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
  "ARTICLE BLOCKQUOTE DD DETAILS DIV DL FIELDSET FIGURE LI OL P SECTION TABLE TBODY TD TR UL".split(
    " ",
  ),
);
const maxClasses = 8;
const menus = new Set("HEAD NAV NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE".split(" "));
/** Lists of what was said elsewhere. */
const elsewhere = /(?:latest|recent)[-_]?comments/i;
const longestControl = 60;
/** Elements between two places where the work may be interrupted. */
const stride = 100;

/** Sorts what may be comments under `roots` by kind. Linear in the page. */
export function* groupElements(roots: readonly Element[]): Steps<Groups> {
  const elements: Element[] = [];
  const classLists = new Map<string, number>();
  const headed = aroundHeadline(roots);
  for (const root of roots) {
    let seen = 0;
    if (isApart(root)) continue;
    for (const element of withInside(root)) {
      seen += 1;
      if (seen % stride === 0) yield;
      if (headed.has(element) || !mayBeComment(element)) continue;
      elements.push(element);
      const classes = element.getAttribute("class") ?? "";
      classLists.set(classes, (classLists.get(classes) ?? 0) + 1);
    }
  }
  const frequencies = countTokens(classLists);
  const signatureOf = signaturesOf(frequencies);
  const tokensOf = lastingTokens(frequencies);
  const kinds = new Map<string, Element[]>();
  for (const [at, element] of elements.entries()) {
    if (at % stride === 0) yield;
    if (isLoneControl(element)) continue;
    // Its signature, and each class by itself: replies may have one more class than roots.
    const tokens = tokensOf(element.getAttribute("class") ?? "");
    const places = [
      ...placeOf(element, tokensOf),
      ...rowOf(element),
      ...drawnAs(element),
      ...saidToBe(element),
    ];
    for (const selector of new Set([signatureOf(element), ...tokens, ...places])) {
      const members = kinds.get(selector);
      if (members === undefined) kinds.set(selector, [element]);
      else members.push(element);
    }
  }
  return { kinds: distinct(kinds), signatureOf };
}

/** What holds the page's headline is the article, however much it is drawn as its comments are. */
function aroundHeadline(roots: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  const [headline] = roots.flatMap((root) => root.querySelector(headlines) ?? []);
  for (let up = headline && upOf(headline); up !== undefined; up = upOf(up)) {
    if (isHeadedAlike(up, headline)) around.clear();
    else around.add(up);
  }
  return around;
}

/** Whether one beside an element has a heading of its own where this has the page's: posts of a topic. */
function isHeadedAlike(element: Element, headline: Element | undefined): boolean {
  const [name] = headline?.classList ?? [];
  if (name === undefined || element.classList.length === 0) return false;
  const heading = `:is(h2, h3).${CSS.escape(name)}`;
  return [...(element.parentElement?.children ?? [])].some(
    (one) => one.className === element.className && one.querySelector(heading) !== null,
  );
}

function* withInside(root: Element): Iterable<Element> {
  yield root;
  yield* descendants(root, isApart);
}

/**
 * An element without classes, by the nearest around it that has some or, where it is no other such
 * element, an id: replies nest at any depth.
 */
function placeOf(
  element: Element,
  tokensOf: (classes: string) => readonly string[],
): readonly string[] {
  // Classes of definitions are those of every second, or of the article's author.
  if (element.hasAttribute("class") && element.nodeName !== "DD") return [];
  const alike = CSS.escape(element.localName);
  const around = element.parentElement?.closest(`[class], [id]:not(${alike})`);
  const [name = ""] = around?.getAttribute("class")?.trim().split(/\s+/) ?? [];
  const id = around?.getAttribute("id") ?? "";
  // What the page has often is no place.
  if (name !== "" && tokensOf(name).length > 0) return [];
  const place = name !== "" ? `.${CSS.escape(name)}` : id !== "" ? `#${CSS.escape(id)}` : undefined;
  return place === undefined ? [] : [`${place} ${alike}`];
}

/** A row without classes, by those in it: of one post a board may make three rows. */
function rowOf(element: Element): readonly string[] {
  if (element.nodeName !== "TR" || element.hasAttribute("class")) return [];
  const found = new Set<string>();
  for (const inside of descendants(element, isApart)) {
    if (found.size >= maxClasses) break;
    for (const token of inside.classList) if (token.length <= 60) found.add(CSS.escape(token));
  }
  return [...found].slice(0, maxClasses).map((token) => `tr:has(.${token})`);
}

const drawing = ["width", "cellpadding", "border", "bgcolor"];

/** A table without classes, by how it is drawn: pages of its time nest replies in quotations. */
function drawnAs(element: Element): readonly string[] {
  if (element.nodeName !== "TABLE" || element.hasAttribute("class")) return [];
  const how = drawing.flatMap((name) => {
    const value = element.getAttribute(name) ?? "";
    return value === "" || value.length > 20 ? [] : [`[${name}=${JSON.stringify(value)}]`];
  });
  return how.length < 2 ? [] : [`table${how.join("")}`];
}

/** What its own tag or an attribute says it is, for machines or for the page's own scripts: roots and replies alike. */
function saidToBe(element: Element): readonly string[] {
  const tag = element.localName.includes("-") ? [CSS.escape(element.localName)] : [];
  const said = ["itemprop", "component", "data-testid"].flatMap((name) => {
    const value = element.getAttribute(name) ?? "";
    return value === "" || value.length > 40 || /\d/.test(value)
      ? []
      : [`[${name}=${JSON.stringify(value)}]`];
  });
  return [...tag, ...said];
}

function isApart(element: Element): boolean {
  if (menus.has(element.nodeName.toUpperCase())) return true;
  if (isOurPart(element)) return true;
  return elsewhere.test(element.getAttribute("class") ?? "");
}

function countTokens(classLists: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const [classes, count] of classLists) {
    for (const token of new Set(classes.split(/\s+/))) {
      frequencies.set(token, (frequencies.get(token) ?? 0) + count);
    }
  }
  return frequencies;
}

/** The selectors of single classes that the page has more than once. */
function lastingTokens(
  frequencies: ReadonlyMap<string, number>,
): (classes: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (classes) => {
    const before = known.get(classes);
    if (before !== undefined) return before;
    const tokens = [...new Set(classes.split(/\s+/))].filter(
      (token) => token !== "" && token.length <= 60 && (frequencies.get(token) ?? 0) > 1,
    );
    const selectors = tokens.slice(0, maxClasses).map((token) => `.${CSS.escape(token)}`);
    known.set(classes, selectors);
    return selectors;
  };
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

/** "Show 12 more replies": a link or button alone in a row that may be drawn as the replies are. */
function isLoneControl(element: Element): boolean {
  // Of a definition the name stands beside it.
  if (element.nodeName === "DD") return false;
  let at = element;
  for (let steps = 0; steps < 4; steps += 1) {
    const only = at.firstElementChild;
    if (only === null || at.childElementCount > 1 || directText(at) !== "") return false;
    if (/^(?:A|BUTTON)$/.test(only.nodeName)) return only.textContent.length <= longestControl;
    at = only;
  }
  return false;
}

/** Whether an element could hold a comment: a block or a custom element with something inside. */
function mayBeComment(element: Element): boolean {
  // A row that begins with a heading is a table's own.
  const first = element.firstElementChild;
  if (first === null) {
    const isText = element.nodeName === "DD" && /\p{L}/u.test(element.textContent);
    if (!isText) return drawnRootOf(element)?.firstElementChild != null;
  } else if (first.nodeName === "TH") return false;
  // Of the definitions of one term the first is the text; the others are dates and links.
  if (element.nodeName === "DD" && element.previousElementSibling?.nodeName === "DD") return false;
  if (/^[OU]L$/.test(element.nodeName)) return element.hasAttribute("class");
  return candidates.has(element.nodeName) || element.localName.includes("-");
}
