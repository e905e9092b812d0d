/** Parts of the addresses of frames in which comment systems show themselves. */
const addresses = [
  "disqus.com/embed/comments",
  "giscus.app/",
  "utteranc.es/",
  "talk.hyvor.com/",
  "cusdis.com/",
  "remark42",
  "/plugins/comments.php",
  "/plugins/feedback.php",
  "commento",
  "fastcomments.com/",
  "graphcomment.com/",
  "vuukle.com/",
];

/**
 * Other sites whose frames show comments on this page: nothing in them can be read until the person
 * allows that site by name.
 *
 * Example: an article with Disqus → `["https://disqus.com"]`.
 */
export function commentFrames(page: Document): readonly string[] {
  const own = page.location?.origin;
  const origins = new Set<string>();
  for (const frame of page.getElementsByTagName("iframe")) {
    const source = frame.getAttribute("src") ?? "";
    if (!addresses.some((part) => source.includes(part))) continue;
    if (!URL.canParse(source, page.baseURI)) continue;
    const { origin, protocol } = new URL(source, page.baseURI);
    if (origin !== own && /^https?:$/.test(protocol)) origins.add(origin);
  }
  return [...origins].slice(0, 8);
}
