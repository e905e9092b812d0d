const mostTargets = 20;
const mostWords = 8;
const dated = /\/(?:19|20)\d\d\/|\d{4}-\d\d-\d\d/u;

/**
 * What the model reads of addresses: hosts, words of hosts and paths, and the kind of place they
 * lead to (a home page is promoted, a dated story with a long name is quoted).
 *
 * Example: "shop.cheap-pills.example" → "top example", "part cheap", "part pills", "path-0" …
 */
export function addressWords(targets: ReadonlyMap<string, string>): string[] {
  const words = new Set<string>();
  for (const [host, path] of [...targets].slice(0, mostTargets)) {
    const labels = host.split(".");
    words.add(`top ${labels.at(-1) ?? ""}`);
    words.add(`host ${labels.slice(-2).join(".")}`);
    for (const word of parts(labels.slice(0, -1).join("."))) words.add(`part ${word}`);
    const segments = path.split("/").filter((segment) => segment !== "");
    words.add(`path-${Math.min(4, segments.length)}`);
    if (dated.test(path)) words.add("path-dated");
    if (segments.some((segment) => segment.split("-").length >= 5)) words.add("path-slug");
    if (/[?&]\w+=/u.test(path)) words.add("path-query");
    for (const word of parts(path)) words.add(`way ${word}`);
  }
  return [...words];
}

function parts(name: string): string[] {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word.length >= 3 && word !== "www");
  return words.slice(0, mostWords);
}
