import type { DetectInput } from "@/utils/core/detection";
import { ownerOf } from "@/utils/links/owner-of";
import { readTarget } from "@/utils/links/read-target";

const address = /https?:\/\/[^\s<>"']{3,2000}|(?<![\p{L}\p{N}])www\.[^\s<>"']{3,2000}/gu;
const mostAddresses = 200;
const longestPath = 200;

/**
 * Hosts a comment leads to that are not the page's own, each with the path and query of the first
 * link to it: from its links, and from addresses in its (folded) text.
 */
export function foreignTargets(input: DetectInput, folded: string): Map<string, string> {
  const targets = new Map<string, string>();
  const links = input.links ?? [];
  const isPlain = !folded.includes("://") && !folded.includes("www.");
  if (links.length === 0 && isPlain) return targets;
  const pageUrl = input.page?.url;
  const own = pageUrl === undefined ? undefined : readTarget(pageUrl).owner;
  const written = (folded.match(address) ?? []).map((one) =>
    one.startsWith("http") ? one : `http://${one}`,
  );
  const hrefs = [...links.map(({ href }) => href), ...written];
  for (const href of hrefs.slice(0, mostAddresses)) {
    const { host, scheme } = readTarget(href, pageUrl);
    if (host === "" || !scheme.startsWith("http") || targets.has(host) || ownerOf(host) === own) {
      continue;
    }
    const at = href.toLowerCase().indexOf(host);
    targets.set(
      host,
      at < 0 ? "" : href.slice(at + host.length, at + host.length + longestPath).toLowerCase(),
    );
  }
  return targets;
}
