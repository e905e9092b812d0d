import { remember } from "./remember";
import { shortenerHosts } from "./shortener-hosts";

const hosts = new Set(shortenerHosts.trim().split(/\s+/));
/** Firms that lend names under their own for short links: "acme.short.gy". */
const lenders =
  /\.(?:short\.gy|rebrandly\.com|page\.link|app\.link|bit\.ly|tinyurl\.com|s\.id|lnk\.to)$/;

/**
 * True where a link's destination cannot be told from its address.
 *
 * Example: "bit.ly" and "www.bit.ly" yes; "youtu.be" no, for it leads to YouTube alone.
 */
export const isShortener: (host: string) => boolean = remember(
  (host) => hosts.has(host.startsWith("www.") ? host.slice(4) : host) || lenders.test(host),
);
