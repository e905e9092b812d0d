import { besideOf, setBeside } from "@/utils/sites/beside";
import { parentByList } from "@/utils/sites/parent-by-list";
import type { SiteAdapter } from "@/utils/sites/site-adapter";
import { isBefore, isElement } from "@/utils/sites/walk-tree";

const mostParagraphs = 50;
/** Between the links of a signature stand no words: " (", " · ". */
const longestGap = 12;
/** "User:" and "User talk:", in any language. */
const person = ':is(a[title*=":"], a[href^="/"][href*=":"])';

/**
 * Talk pages of MediaWiki with DiscussionTools: a comment is the paragraph or list item in which an
 * empty mark stands, up to the mark of its end, and ends with its author's signature.
 */
export const mediawiki: SiteAdapter = {
  name: "mediawiki",
  detect: "[data-mw-comment-start]",
  item: '[data-mw-comment-start][id^="c-"]',
  id: ({ id }) => id.slice(2),
  whole: wholeOf,
  author: [],
  authorName: (item) => signatureIn(besideOf(item)?.after.at(-1) ?? item)?.textContent.trim(),
  authorLink: false,
  time: [],
  body: [],
  isMeta: isSigned,
  textStart: (text) => (isSigned(text) ? text.length : 0),
  parent: parentByList((element) => /^[DOU]L$/.test(element.nodeName)),
};

/** The paragraph with the mark; those after it, up to the one with the mark of the end, beside it. */
function wholeOf(mark: Element): Element {
  const item = mark.parentElement ?? mark;
  const ends = (one: Element) =>
    one.querySelector(`[data-mw-comment-end="${CSS.escape(mark.id)}"]`) !== null;
  const after: Element[] = [];
  let at: Element | null = item;
  while (at !== null && !ends(at) && after.length < mostParagraphs) {
    at = at.nextElementSibling;
    if (at !== null) after.push(at);
  }
  if (at !== null && at !== item) setBeside(item, { before: [], after, more: after });
  return item;
}

/** By what the author is called in the name of the comment: "c-Dov_Harel-20240303140500-…". */
function nameIn(end: Element | null): string {
  const id = end?.getAttribute("data-mw-thread-id") ?? end?.getAttribute("data-mw-comment-end");
  return /^c-(.+?)-\d{14}/.exec(id ?? "")?.[1]?.replaceAll("_", " ") ?? "";
}

/** Whether an element or a link in it has a name in its words or its title. */
function isNamedIn(element: Element, name: string): boolean {
  if (element.textContent.includes(name)) return true;
  return [element, ...element.querySelectorAll("[title]")].some((one) =>
    one.getAttribute("title")?.includes(name),
  );
}

/** Where a signature begins: the first of the links to its author before date and controls. */
function signatureIn(paragraph: Element): Element | undefined {
  const end = paragraph.querySelector(
    ":scope > .ext-discussiontools-init-replylink-buttons, :scope > [data-mw-comment-end]",
  );
  const name = nameIn(end);
  let first: Element | undefined;
  for (let at = end?.previousSibling; at != null; at = at.previousSibling) {
    if (!isElement(at)) {
      if (first !== undefined && (at.nodeValue ?? "").trim().length > longestGap) break;
    } else if (at.matches(`${person}, :has(${person})`)) {
      // A page of the wiki may be the last that somebody says.
      if (first !== undefined && !isNamedIn(at, name)) break;
      first = at;
    } else if (!at.matches(".ext-discussiontools-init-timestamplink")) break;
  }
  return first;
}

function isSigned(node: Node): boolean {
  const { parentElement } = node;
  const first = parentElement === null ? undefined : signatureIn(parentElement);
  return first !== undefined && (first === node || isBefore(first, node));
}
