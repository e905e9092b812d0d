import { innerAddresses } from "./inner-address";
import { type LinkTarget, readTarget } from "./read-target";

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
    const next = nextHop(current);
    if (next === undefined || hops.some(({ url }) => url?.href === next.url?.href)) break;
    hops.push(next);
    current = next;
  }
  return hops;
}

function nextHop({ url }: LinkTarget): LinkTarget | undefined {
  if (url === undefined) return undefined;
  for (const inner of innerAddresses(url)) {
    const next = readTarget(inner);
    // A wrapper that leads to a script or a file is judged for that too.
    if (next.url !== undefined && (next.host !== "" || !/^[a-z]:$/.test(next.scheme))) return next;
  }
  return undefined;
}
