import { parse } from "tldts";

/** Names under which one owner is also reached; the first stands for all. */
const aliases: Readonly<Record<string, string>> = {
  "youtu.be": "youtube.com",
  "fb.com": "facebook.com",
  "fb.me": "facebook.com",
  "fb.watch": "facebook.com",
  "m.me": "facebook.com",
  "instagr.am": "instagram.com",
  "twitter.com": "x.com",
  "t.me": "telegram.org",
  "telegram.me": "telegram.org",
  "wa.me": "whatsapp.com",
  "redd.it": "reddit.com",
  "lnkd.in": "linkedin.com",
  "g.co": "google.com",
  "goo.gl": "google.com",
  "amzn.to": "amazon.com",
  "a.co": "amazon.com",
  "spoti.fi": "spotify.com",
  "pin.it": "pinterest.com",
  "wp.me": "wordpress.com",
  "nyti.ms": "nytimes.com",
  "bbc.in": "bbc.co.uk",
  "bbc.com": "bbc.co.uk",
  "doi.org": "doi.org",
};

/** Firms that hold the same name under many country endings. */
const everywhere = /^(?:google|amazon|ebay|yahoo|wikipedia|bbc|ikea|paypal)\./;

/**
 * Who owns a host: the registrable domain by the public suffix list (private part included, so
 * "a.github.io" and "b.github.io" are two owners), with well-known aliases folded together.
 * Undefined for addresses of numbers and names without an owner ("localhost").
 *
 * Example: `ownerOf("www.bbc.com")` → "bbc.co.uk".
 */
export function ownerOf(host: string): string | undefined {
  const { domain } = parse(host, { allowPrivateDomains: true, validateHostname: false });
  if (domain === null) return undefined;
  const known = aliases[domain];
  if (known !== undefined) return known;
  const firm = everywhere.exec(domain)?.[0];
  return firm === undefined ? domain : `${firm}*`;
}

/** True where a host ends in a suffix that people can really register names under. */
export function hasPublicSuffix(host: string): boolean {
  const { isIcann, isPrivate, domain } = parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
  });
  return domain !== null && (isIcann === true || isPrivate === true);
}
