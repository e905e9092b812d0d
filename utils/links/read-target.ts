import { toUnicode } from "punycode/punycode.es6.js";
import { type HostParts, hostParts } from "./host-parts";
import { ownerOfParts } from "./owner-of";
import { remember } from "./remember";

/** Browsers cut nothing; no honest address is longer, and parsing stays cheap on a hostile one. */
const longestHref = 4_096;

/** A link as a browser would open it. */
export interface LinkTarget {
  /** The attribute as it is written, at most 4,096 units of it. */
  readonly href: string;
  /** Undefined where a browser opens nothing. */
  readonly url: URL | undefined;
  /** "https:", "javascript:"; "" where nothing opens. */
  readonly scheme: string;
  readonly host: string;
  /** The host with international names decoded, for people. */
  readonly shownHost: string;
  readonly owner: string | undefined;
  /** Undefined where there is no host. */
  readonly parts: HostParts | undefined;
}

/** What is known of a link by its host alone. */
export type HostTarget = Pick<LinkTarget, "host" | "shownHost" | "parts">;

/**
 * Reads an address by the WHATWG rules that browsers follow, quirks included:
 * `http://evil.tld\@paypal.com` opens evil.tld.
 *
 * `base` is the page's address; without one a relative address opens nothing. Never throws.
 */
export function readTarget(href: string, base?: string): LinkTarget {
  const written = href.slice(0, longestHref);
  const url = parseUrl(written, base);
  const host = url?.hostname ?? "";
  const { shownHost, owner, parts } = host === "" ? noHost : factsOf(host);
  return { href: written, url, scheme: url?.protocol ?? "", host, shownHost, owner, parts };
}

type HostFacts = Pick<LinkTarget, "shownHost" | "owner" | "parts">;
const noHost: HostFacts = { shownHost: "", owner: undefined, parts: undefined };
const factsOf = remember((host): HostFacts => {
  const parts = hostParts(host);
  return { shownHost: decodeHost(host), owner: ownerOfParts(parts), parts };
});

/** Turning a long foreign name into plain letters takes the square of its length; none exists. */
const longestHost = 300;

function hasEndlessHost(written: string): boolean {
  if (written.length <= longestHost) return false;
  const authority = /^\s*(?:[a-z][a-z\d+.-]*:)?[/\\]*([^/\\?#]*)/i.exec(written)?.[1] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.length > longestHost && /[^\0-\x7f]|%/.test(host);
}

function parseUrl(written: string, base: string | undefined): URL | undefined {
  if (hasEndlessHost(written)) return undefined;
  return (
    (base === undefined ? undefined : URL.parse(written, base)) ?? URL.parse(written) ?? undefined
  );
}

/** "xn--pypal-4ve.com" → "pаypal.com"; the host itself where it holds no name that decodes. */
export function decodeHost(host: string): string {
  if (!host.includes("xn--")) return host;
  try {
    return toUnicode(host);
  } catch {
    // Not every "xn--" label is punycode; it is shown as it stands.
    return host;
  }
}
