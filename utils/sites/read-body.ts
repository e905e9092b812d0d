import type { Asides, CommentLink } from "@/utils/core/comment";
import { isOurPart } from "@/utils/core/our-part";
import { collectAsides, isHiddenByItself } from "@/utils/sites/asides";
import { collectRuns } from "@/utils/sites/text-runs";
import { walkTree } from "@/utils/sites/walk-tree";

/** A body as text, and the way back to the page. */
export interface BodyText {
  /** `\n` between blocks and at `<br>`; single blanks elsewhere; trimmed. */
  readonly text: string;
  readonly links: readonly CommentLink[];
  readonly linkElements: readonly Element[];
  readonly asides: Asides | undefined;
  /** The live range of a half-open span; undefined where nothing of it is text of the page. */
  rangeOf(start: number, end: number): Range | undefined;
}

const blocks = words(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION " +
    "FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH " +
    "SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL",
);
const unread = words(
  "AUDIO BUTTON CANVAS DATALIST HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE " +
    "TEXTAREA TITLE VIDEO",
);
/** What themes show to screen readers alone: no commenter can write a class. */
const hiddenClass =
  /(?:^|\s)(?:screen[-_](?:reader(?:[-_]text)?|out)|sr[-_]only|visually[-_]?hidden|hidden-visually|element-invisible|assistive-text|offscreen|blind)(?:\s|$)/;

/**
 * Reads what a person sees of a body: inline elements joined, blocks and `<br>` as line breaks,
 * white space collapsed, without the parts that `isDropped` names.
 *
 * Example: `<p>Thanks.</p><p>Ad by <b>X</b></p>` → `"Thanks.\nAd by X"`.
 */
export function readBody(
  roots: readonly Node[],
  isDropped: (element: Element) => boolean,
  textStart: (text: Text, author: Element | undefined) => number = () => 0,
  author?: Element,
): BodyText {
  const runs = collectRuns();
  const links: { readonly element: Element; readonly from: number; to: number; isCut?: true }[] =
    [];
  const openLinks: (typeof links)[number][] = [];
  const asides = collectAsides();

  function enter(element: Element): boolean {
    const name = element.nodeName.toUpperCase();
    const isRoot = roots.includes(element);
    // Some systems make a name a button; a button inside a body is the page's.
    if (unread.has(name) && !(isRoot && name === "BUTTON")) return false;
    if (element.matches('a[role="button"]:not([href])')) return false;
    if (isOurPart(element)) return false;
    // What a page has folded away as a whole is still what the commenter wrote.
    if (isDropped(element)) {
      const around = openLinks.at(-1);
      if (around !== undefined) around.isCut = true;
      return false;
    }
    if (!isRoot && isHiddenByItself(element)) {
      asides.addHidden(element);
      return false;
    }
    if (!isRoot && hiddenClass.test(element.getAttribute("class") ?? "")) return false;
    if (isBlock(element)) runs.breakLine();
    if (name === "IMG") readImage(element);
    if (name === "A" && element.hasAttribute("href")) {
      const link = { element, from: runs.next(), to: -1 };
      links.push(link);
      openLinks.push(link);
    }
    return true;
  }

  function readImage(image: Element): void {
    // Emoji are often printed as pictures; other pictures' descriptions, and a site's own names for
    // its emoji, stand beside the text.
    if (!/(?:^|[\s_-])(?:emoji|wp-smiley)/.test(image.className)) {
      asides.addPicture(image);
      return;
    }
    const alt = image.getAttribute("alt")?.trim() ?? "";
    if (/\p{L}/u.test(alt)) asides.addPicture(image);
    else if (alt !== "") runs.addWord(alt);
  }

  const addText = (node: Text) => runs.add(node, textStart(node, author));

  function leave(element: Element): void {
    if (isBlock(element)) runs.breakLine();
    if (openLinks.at(-1)?.element !== element) return;
    const link = openLinks.pop();
    if (link !== undefined) link.to = runs.end();
  }

  for (const root of roots) walkTree(root, { enter, leave, text: addText });

  const text = runs.text();
  // A link around nothing but a picture that is dropped, the author's, is the page's.
  const own = links.filter(
    ({ element, isCut }) => isCut === undefined || /\S/.test(element.textContent),
  );
  return {
    text,
    links: own.map(({ element, from, to }) => readLink(element, text.slice(from, to))),
    linkElements: own.map(({ element }) => element),
    asides: asides.read(),
    rangeOf: runs.rangeOf,
  };
}

/** "Ann wrote:" above what is quoted: all boards draw it as a line of its own, some deeper inside. */
function isBlock(element: Element): boolean {
  return (
    blocks.has(element.nodeName.toUpperCase()) ||
    (element.matches("cite") && getComputedStyle(element).display === "block")
  );
}

function readLink(element: Element, text: string): CommentLink {
  const rel = element.getAttribute("rel")?.toLowerCase();
  const href = element.getAttribute("href") ?? "";
  const shown = text.replace(/\s+/g, " ").trim();
  return rel === undefined ? { href, text: shown } : { href, text: shown, rel };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
