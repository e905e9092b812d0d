/**
 * The address of a comment's own screen in WordPress's dashboard, from the address under which its
 * REST API knows the comment; undefined where that is none of this site.
 *
 * Example: `editScreenOf("https://n.example/blog/wp-json/wp/v2/comments/7", "n.example", 7)` →
 * `"https://n.example/blog/wp-admin/comment.php?action=editcomment&c=7"`.
 */
export function editScreenOf(self: string, site: string, id: number): string | undefined {
  if (!URL.canParse(self)) return undefined;
  const { protocol, hostname, username, href } = new URL(self);
  const isWeb = protocol === "https:" || protocol === "http:";
  if (!isWeb || hostname !== site || username !== "") return undefined;
  const home = /^([^?#]*?\/)(?:index\.php\/?)?(?:wp-json\/|\?rest_route=)/.exec(href)?.[1];
  return home === undefined ? undefined : `${home}wp-admin/comment.php?action=editcomment&c=${id}`;
}
