/**
 * The match pattern by which a browser is asked for an address. Without its port: Firefox knows
 * none in patterns, and in Chromium a pattern without one holds for all.
 *
 * Example: `originPattern("https://news.example:8443/list.json")` → `"https://news.example/*"`.
 */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
