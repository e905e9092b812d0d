import type { CommentLink } from "@/utils/core/comment";

/** A run of characters that stands in one text node without a gap. */
interface Run {
  readonly start: number;
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
}

/** A body as text, and the way back to the page. */
export interface BodyText {
  /** `\n` between blocks and at `<br>`; single blanks elsewhere; trimmed. */
  readonly text: string;
  readonly links: readonly CommentLink[];
  readonly linkElements: readonly Element[];
  /** The live range of a half-open span; undefined where nothing of it is text of the page. */
  rangeOf(start: number, end: number): Range | undefined;
}

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL"
  ).split(" "),
);
const never = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA SELECT BUTTON IFRAME SVG".split(" "),
);
const invisible = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])/i;

/** True where the page itself hides an element: by attribute or inline style. */
function isInvisible(element: Element): boolean {
  if (element.hasAttribute("hidden")) return true;
  const style = element.getAttribute("style");
  return style !== null && style.length < 2_000 && invisible.test(style);
}

/**
 * Reads what a person sees of a body: inline elements joined, blocks and `<br>` as line breaks,
 * white space collapsed, without the parts that `isDropped` names.
 *
 * Example: `<p>Thanks.</p><p>Ad by <b>X</b></p>` → `"Thanks.\nAd by X"`.
 */
export function readBody(
  roots: readonly Node[],
  isDropped: (element: Element) => boolean,
): BodyText {
  const runs: Run[] = [];
  const links: { element: Element; from: number; to: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap: "" | " " | "\n" = "";

  function breakLine(): void {
    if (length > 0) gap = "\n";
  }

  function addText(node: Text): void {
    const { data } = node;
    const words = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;
    for (let match = words.exec(data); match !== null; match = words.exec(data)) {
      if (match.index > 0 && gap === "" && length > 0) gap = " ";
      if (length === 0) gap = "";
      parts.push(gap, match[0]);
      length += gap.length;
      runs.push({ start: length, node, nodeStart: match.index, length: match[0].length });
      length += match[0].length;
      gap = "";
      if (words.lastIndex < data.length) gap = " ";
    }
    if (/^[\t\n\f\r ]+$/.test(data) && gap === "" && length > 0) gap = " ";
  }

  /** Enters an element; false where its inside is not read. */
  function enter(element: Element): boolean {
    const name = element.nodeName.toUpperCase();
    if (never.has(name) || element.hasAttribute("data-threadkeeper")) return false;
    if (isDropped(element) || isInvisible(element)) return false;
    if (name === "BR" || blocks.has(name)) breakLine();
    if (name === "IMG") addImage(element);
    if (name === "A" && element.hasAttribute("href")) {
      links.push({ element, from: length + (length > 0 ? gap.length : 0), to: -1 });
    }
    return true;
  }

  function addImage(image: Element): void {
    const alt = image.getAttribute("alt")?.trim() ?? "";
    // WordPress prints emoji as pictures; other pictures' descriptions are not what was written.
    if (alt === "" || !/\b(?:emoji|wp-smiley)\b/.test(image.className)) return;
    if (length === 0) gap = "";
    parts.push(gap, alt);
    length += gap.length + alt.length;
    gap = "";
  }

  function leave(element: Element): void {
    if (blocks.has(element.nodeName.toUpperCase())) breakLine();
    const link = links.findLast((one) => one.element === element);
    if (link !== undefined) link.to = length;
  }

  for (const root of roots) walk(root, enter, leave, addText);

  const text = parts.join("");
  return {
    text,
    links: links.map(({ element, from, to }) => readLink(element, text.slice(from, to))),
    linkElements: links.map(({ element }) => element),
    rangeOf: (start, end) => rangeOf(runs, start, end),
  };
}

function readLink(element: Element, text: string): CommentLink {
  const rel = element.getAttribute("rel")?.toLowerCase();
  const href = element.getAttribute("href") ?? "";
  const words = text.replace(/\s+/g, " ").trim();
  return rel === undefined ? { href, text: words } : { href, text: words, rel };
}

/** Depth-first and iterative: bodies nest as deep as a hostile commenter likes. */
function walk(
  root: Node,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  addText: (node: Text) => void,
): void {
  let node: Node | null = root;
  while (node !== null) {
    let isOpen = false;
    if (node instanceof Text) addText(node);
    else if (node instanceof Element) isOpen = enter(node);
    if (isOpen && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isOpen) leave(node as Element);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node instanceof Element) leave(node);
    }
    if (node === null || node === root) return;
    node = node.nextSibling;
  }
}

function rangeOf(runs: readonly Run[], start: number, end: number): Range | undefined {
  const first = runs.find((run) => run.start + run.length > start);
  const last = runs.findLast((run) => run.start < end);
  if (first === undefined || last === undefined || first.start > last.start) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.start));
  return range;
}
