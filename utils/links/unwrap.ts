import { type LinkTarget, readTarget } from "./read-target";

/** Redirectors that carry the real address in their own: host, path and parameter. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/^(?:www\.)?google\.[a-z.]+$/, /^\/(?:url|imgres)$/, ["q", "url", "imgurl"]],
    [/^(?:l|lm)\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, ["u"]],
    [/^out\.reddit\.com$/, /^\//, ["url"]],
    [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ["q"]],
    [/\.safelinks\.protection\.outlook\.com$/, /^\//, ["url"]],
    [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, ["url"]],
    [/^steamcommunity\.com$/, /^\/linkfilter/, ["u", "url"]],
    [/^href\.li$/, /^\//, [""]],
    [/^vk\.com$/, /^\/away\.php$/, ["to"]],
    [/^duckduckgo\.com$/, /^\/l\//, ["uddg"]],
    [/^(?:www\.)?bing\.com$/, /^\/ck\/a$/, ["u"]],
    [/^translate\.google\.[a-z.]+$/, /^\/translate$/, ["u"]],
  ];
const maxHops = 5;

/**
 * Every hop of a link, from what is written to where it finally leads, as far as the addresses
 * themselves say. The list has at least one entry and at most six.
 *
 * Example: "https://www.google.com/url?q=https://evil.example/" → google, evil.example.
 */
export function unwrap(first: LinkTarget): readonly LinkTarget[] {
  const hops = [first];
  let current = first;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const inner = innerAddress(current);
    if (inner === undefined) break;
    const next = readTarget(inner);
    if (!/^https?:$/.test(next.scheme)) break;
    hops.push(next);
    current = next;
  }
  return hops;
}

function innerAddress({ url }: LinkTarget): string | undefined {
  if (url === undefined) return undefined;
  for (const [host, path, parameters] of wrappers) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of parameters) {
      const value = name === "" ? url.search.slice(1) : url.searchParams.get(name);
      if (value !== null && /^https?:/i.test(value)) return value;
    }
  }
  return undefined;
}
