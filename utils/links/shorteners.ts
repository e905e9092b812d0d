import { dot, lastUnit } from "@/utils/model/last-unit";
import { LetterSet } from "./brands/letter-set";
import { shortenerHosts } from "./shortener-hosts";

const hosts = new Set(shortenerHosts);
const known = new LetterSet(hosts);
/** Firms that lend names under their own for short links: "acme.short.gy". */
const lenders = new Set(
  "short.gy rebrandly.com page.link app.link bit.ly tinyurl.com s.id lnk.to".split(" "),
);

const knownLenders = new LetterSet(lenders);

/**
 * True where a link's destination cannot be told from its address.
 *
 * Example: "bit.ly" and "www.bit.ly" yes; "youtu.be" no, for it leads to YouTube alone.
 */
export function isShortener(host: string): boolean {
  const from = host.startsWith("www.") ? 4 : 0;
  if (known.mayHold(host, from) && hosts.has(host.slice(from))) return true;
  const at = lastUnit(host, dot, lastUnit(host, dot));
  return at >= 0 && knownLenders.mayHold(host, at + 1) && lenders.has(host.slice(at + 1));
}
