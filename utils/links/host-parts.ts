import { parse } from "tldts";

/** A host taken apart by the public suffix list, private part included. */
export interface HostParts {
  /** What somebody registered or was lent: "example.co.uk", "team.pages.dev"; undefined for none. */
  readonly domain: string | undefined;
  readonly subdomain: string;
  /** The label its owner chose: "example", "team"; a host without an owner is all name. */
  readonly name: string;
  readonly suffix: string;
  /** The suffix is one that a firm lends to strangers. */
  readonly isLent: boolean;
  readonly isListed: boolean;
}

const options = { allowPrivateDomains: true, validateHostname: false } as const;

/**
 * Example: `hostParts("pay.team.pages.dev")` → domain "team.pages.dev", subdomain "pay", name
 * "team", suffix "pages.dev", lent.
 */
export function hostParts(host: string): HostParts {
  const { domain, subdomain, domainWithoutSuffix, publicSuffix, isPrivate, isIcann } = parse(
    host,
    options,
  );
  return {
    domain: domain ?? undefined,
    subdomain: subdomain ?? "",
    name: domainWithoutSuffix ?? host,
    suffix: publicSuffix ?? "",
    isLent: isPrivate === true,
    isListed: isPrivate === true || isIcann === true,
  };
}
