import { brandOfDomain } from "./brands/brand";
import { LetterSet } from "./brands/letter-set";
import { type HostParts, hostParts } from "./host-parts";

/** Names under which an owner outside of the brand map is also reached; the first stands for all. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "git.io": "github.com",
    "npm.im": "npmjs.com",
    "flic.kr": "flickr.com",
    "staticflickr.com": "flickr.com",
    "on.ft.com": "ft.com",
    "econ.st": "economist.com",
    "wrd.cm": "wired.com",
    "tcrn.ch": "techcrunch.com",
    "reut.rs": "reuters.com",
    "politi.co": "politico.com",
    "huff.to": "huffpost.com",
    "4sq.com": "foursquare.com",
    "cnet.co": "cnet.com",
    "s.nikkei.com": "nikkei.com",
    "lemde.fr": "lemonde.fr",
    "spon.de": "spiegel.de",
  }),
);

/** Firms that hold the same name under nearly every country's ending. */
const everywhere = new Set("google amazon ebay yahoo wikipedia bbc ikea paypal".split(" "));
const mayBeFirm = new LetterSet(everywhere);
const mayBeAlias = new LetterSet(aliases);
const everyEnding = /^(?:com|(?:com?\.)?[a-z]{2})$/;
/** Endings where anybody got any name for nothing. */
const givenAway = /\.(?:tk|ml|ga|cf|gq|cc|pw|ws|su)$/;

/**
 * Who owns a host: the registrable domain by the public suffix list (private part included, so
 * "a.github.io" and "b.github.io" are two owners), with well-known aliases folded together.
 * Undefined for addresses of numbers and names without an owner ("localhost").
 *
 * Example: `ownerOf("www.bbc.com")` → "bbc.co.uk".
 */
export function ownerOf(host: string): string | undefined {
  return ownerOfParts(hostParts(host));
}

/** As {@link ownerOf}, for a host that was taken apart already. */
export function ownerOfParts({ domain, name, suffix }: HostParts): string | undefined {
  if (domain === undefined) return undefined;
  const isFirms =
    mayBeFirm.mayHold(name) &&
    everywhere.has(name) &&
    everyEnding.test(suffix) &&
    !givenAway.test(domain);
  const known = isFirms ? `${name}.com` : domain;
  const alias = mayBeAlias.mayHold(known) ? aliases.get(known) : undefined;
  return alias ?? brandOfDomain(known)?.home ?? known;
}

/** True where a host ends in a suffix that people can really register names under. */
export function hasPublicSuffix(host: string): boolean {
  const { domain, isListed } = hostParts(host);
  return domain !== undefined && isListed;
}
