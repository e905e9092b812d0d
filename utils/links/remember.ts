/** Links of one page lead to few sites, and one site's hosts are judged alike. */
const mostHosts = 1_000;

/**
 * The same question about the same host is answered once. Kept in memory only, and forgotten whole
 * when there are too many. The answer must not be undefined, and depends on the host alone.
 *
 * Example: `const partsOf = remember(takeApart)`; `partsOf("a.example") === partsOf("a.example")`.
 */
export function remember<T>(answer: (host: string) => T): (host: string) => T {
  const known = new Map<string, T>();
  return (host) => {
    const found = known.get(host);
    if (found !== undefined) return found;
    const made = answer(host);
    if (known.size >= mostHosts) known.clear();
    known.set(host, made);
    return made;
  };
}
