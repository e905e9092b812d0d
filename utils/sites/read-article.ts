import type { ArticleBlock } from "@/utils/sites/found-comment";
import { readBody } from "@/utils/sites/read-body";
import type { Steps } from "@/utils/sites/steps";
import { elementAround } from "@/utils/sites/walk-tree";

const bodies = [
  '[itemprop="articleBody"]',
  ".entry-content",
  ".post-content",
  ".article-content",
  ".article-body",
  ".td-post-content",
  ".wp-block-post-content",
  "article",
  "main",
];
const apart =
  "aside, nav, footer, header, form, figure, table, [role='complementary'], .comments-area, " +
  "#comments, .comment-list, .commentlist, .related-posts, .sharedaddy, .widget";
const maxBlocks = 400;
/** Elements between two places where the work may be interrupted. */
const stride = 50;
const maxUnits = 2_000;

/**
 * The paragraphs of the article itself, for sponsors' insertions: bounded, without comments,
 * lists of links and widgets. Empty where the page shows no article.
 */
export function* readArticle(
  page: Document,
  isItem: (element: Element) => boolean,
): Steps<readonly ArticleBlock[]> {
  const body = yield* findBody(page, isItem);
  if (body === undefined) return [];
  const blocks: ArticleBlock[] = [];
  let seen = 0;
  for (const element of body.querySelectorAll("p, li, blockquote, h2, h3, h4")) {
    if (blocks.length === maxBlocks) break;
    seen += 1;
    if (seen % stride === 0) yield;
    if (element.closest(apart) !== null && !isAround(element, apart, body)) continue;
    if (isInside(element, isItem, body) || element.querySelector("p, li") !== null) continue;
    const { text, links } = readBody([element], () => false);
    if (text.length > 2 && text.length <= maxUnits) blocks.push({ text, element, links });
  }
  return blocks;
}

/** True where the element's nearest `apart` ancestor holds the article itself. */
function isAround(element: Element, selector: string, body: Element): boolean {
  return element.closest(selector)?.contains(body) ?? false;
}

function isInside(element: Element, isItem: (element: Element) => boolean, body: Element): boolean {
  for (let up: Element | null = element; up !== null && up !== body; up = elementAround(up)) {
    if (isItem(up)) return true;
  }
  return false;
}

/** The first kind of container that holds paragraphs and is not part of a comment. */
function* findBody(
  page: Document,
  isItem: (element: Element) => boolean,
): Steps<Element | undefined> {
  let seen = 0;
  for (const selector of bodies) {
    yield;
    for (const element of page.querySelectorAll(selector)) {
      seen += 1;
      if (seen % stride === 0) yield;
      if (isInComment(element, isItem)) continue;
      if (element.querySelector("p") !== null) return element;
    }
  }
  return undefined;
}

function isInComment(element: Element, isItem: (element: Element) => boolean): boolean {
  for (let up: Element | null = element; up !== null; up = elementAround(up)) {
    if (isItem(up)) return true;
  }
  return false;
}
