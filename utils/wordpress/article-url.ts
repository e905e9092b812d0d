/**
 * The address of an article, from the address under which a site says a comment of it stands. It is
 * opened with a click in the queue: what is no page of the web is taken for the site's first page.
 *
 * Example: `articleUrl("https://n.example/a/#comment-7", "n.example")` → `"https://n.example/a/"`.
 */
export function articleUrl(link: string, site: string): string {
  const isWeb = URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
  return isWeb ? (link.split("#", 1)[0] ?? link) : `https://${site}/`;
}
