/**
 * Path and query of an address, written so that they lead to the same site from wherever they are
 * read: two slashes at the beginning would name another one.
 *
 * Example: `ownPath("https://n.example//a?b\\c#d")` → `"/a?b%5Cc"`.
 */
export function ownPath(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.replace(/^\/+/, "/") + search.replaceAll("\\", "%5C");
}
