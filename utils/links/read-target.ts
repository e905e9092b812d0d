import { factsOfHost, type HostFacts } from "./host-facts";
import type { HostTarget } from "./host-target";

/** Browsers cut nothing; no honest address is longer, and parsing stays cheap on a hostile one. */
const longestHref = 4_096;

/** A link as a browser would open it. */
export interface LinkTarget extends HostTarget {
  /** The attribute as it is written, at most 4,096 units of it. */
  readonly href: string;
  /** Undefined where a browser opens nothing. */
  readonly url: URL | undefined;
  /** "https:", "javascript:"; "" where nothing opens. */
  readonly scheme: string;
  readonly owner: string | undefined;
  /** Undefined where there is no host. */
  readonly facts: HostFacts | undefined;
}

/** True for the schemes of pages. */
export function isWeb(scheme: string): boolean {
  return scheme === "https:" || scheme === "http:";
}

/**
 * Reads an address by the WHATWG rules that browsers follow, quirks included:
 * `http://evil.tld\@paypal.com` opens evil.tld.
 *
 * `base` is the page's address; without one a relative address opens nothing. Never throws.
 */
export function readTarget(href: string, base?: string): LinkTarget {
  const written = href.length > longestHref ? href.slice(0, longestHref) : href;
  const url = parseUrl(written, base);
  const host = url?.hostname ?? "";
  const facts = host === "" ? undefined : factsOfHost(host);
  return {
    href: written,
    url,
    scheme: url?.protocol ?? "",
    host,
    shownHost: facts?.shownHost ?? "",
    owner: facts?.owner,
    parts: facts?.parts,
    facts,
  };
}

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
  // Where it opens nothing on the page it may still open something by itself.
  const onPage = base === undefined ? null : URL.parse(written, base);
  return onPage ?? URL.parse(written) ?? undefined;
}
