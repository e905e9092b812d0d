import { parse } from "tldts";
import { isLentDomain } from "./lent-domains";

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

const options = {
  allowPrivateDomains: true,
  // The host comes from a parsed address.
  extractHostname: false,
  validateHostname: false,
} as const;

/**
 * Example: `hostParts("pay.team.pages.dev")` → domain "team.pages.dev", subdomain "pay", name
 * "team", suffix "pages.dev", lent.
 */
export function hostParts(host: string): HostParts {
  const { domain, subdomain, domainWithoutSuffix, publicSuffix, isPrivate, isIcann } = parse(
    host,
    options,
  );
  if (domain !== null && subdomain && subdomain !== "www" && isLentDomain(domain)) {
    return below(domain, subdomain);
  }
  return {
    domain: domain ?? undefined,
    subdomain: subdomain ?? "",
    name: domainWithoutSuffix ?? host,
    suffix: publicSuffix ?? "",
    isLent: isPrivate === true,
    isListed: isPrivate === true || isIcann === true,
  };
}

/** The last label before a lent domain is an owner's name. */
function below(suffix: string, labels: string): HostParts {
  const dot = labels.lastIndexOf(".");
  const name = labels.slice(dot + 1);
  return {
    domain: `${name}.${suffix}`,
    subdomain: dot < 0 ? "" : labels.slice(0, dot),
    name,
    suffix,
    isLent: true,
    isListed: true,
  };
}
