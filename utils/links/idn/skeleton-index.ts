import { skeletonsOf } from "./skeleton";

/** More labels than any known domain has. */
const mostLabels = 4;

/** Known domains by what they look like. */
export type SkeletonIndex = ReadonlyMap<string, string>;

export function createSkeletonIndex(domains: Iterable<string>): SkeletonIndex {
  const index = new Map<string, string>();
  for (const domain of domains) {
    for (const skeleton of skeletonsOf(domain)) {
      if (!index.has(skeleton)) index.set(skeleton, domain);
    }
  }
  return index;
}

/**
 * The known domain that a host, or the end of it, looks like without being it or below it.
 *
 * Example: with "test.net" known, "www.tést.net" → "test.net"; "www.test.net" → undefined.
 */
export function lookalikeDomain(host: string, index: SkeletonIndex): string | undefined {
  for (const skeleton of skeletonsOf(host)) {
    const labels = skeleton.split(".").slice(-mostLabels);
    for (let at = 0; at < labels.length - 1; at += 1) {
      const domain = index.get(labels.slice(at).join("."));
      if (domain === undefined) continue;
      if (host === domain || host.endsWith(`.${domain}`)) return undefined;
      return domain;
    }
  }
  return undefined;
}
