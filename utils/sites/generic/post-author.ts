/** Classes that say, in any system's words, that the article's author wrote. */
export const byPostAuthor =
  '.bypostauthor, .by-author, .by-node-author, [class*="post-author" i], ' +
  '[class*="is-author" i], [class*="author-badge" i], [class*="topic-owner"], .submitter, .op';

/** The article's author as the page's head or a byline with `rel` names them. */
export function articleAuthor(page: Document): string | undefined {
  const meta = page.querySelector('meta[name="author"]')?.getAttribute("content");
  const byline = page.querySelector('article [rel~="author"], .byline [rel~="author"], .byline a');
  return (meta ?? byline?.textContent)?.trim() || undefined;
}
