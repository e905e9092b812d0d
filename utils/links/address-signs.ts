import { dot, lastUnit } from "@/utils/model/last-unit";
import { brandWithin } from "./brands/find-brand";
import { fileSigns } from "./file-signs";
import { caution, danger, type LinkSign, noSigns, remark } from "./link-sign";
import { isWeb, type LinkTarget } from "./read-target";

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const local = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0)/;
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const unseenEncoded = /%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A[0-9]|%EF%BB%BF|%C2%AD/i;
/** Embeddings and overrides that turn what follows around: "exe.fdp" for "pdf.exe". */
const reversed = /[\u202a\u202b\u202d\u202e\u2066-\u2068]|%E2%80%A[ABDE]|%E2%81%A[6-8]/iu;
/** As nearly every address is written: nothing before the host, nothing unseen anywhere. */
const plain = /^https?:\/\/(?:[a-z\d_-]+\.)+[a-z][a-z\d-]*(?::\d+)?(?:[/?#][!-$&-~]*)?$/;
const longestWritten = 512;

/** What is wrong with how a web address is written. */
export function addressSigns(target: LinkTarget): readonly LinkSign[] {
  const { url, shownHost, href, scheme } = target;
  if (url === undefined || !(isWeb(scheme) || scheme === "ftp:")) return noSigns;
  if (isPlain(href, url)) return fileSigns(url);
  const authority = authorityOf(href);
  // Within the page's own site nothing is said about a host.
  if (authority === "") return fileSigns(url);
  const signs = [...userSigns(target, authority), ...numberSigns(url, authority)];
  if (unseen.test(authority) || unseenEncoded.test(authority)) {
    signs.push(danger("link_unseen", shownHost));
  } else if (reversed.test(href)) {
    signs.push(danger("link_reversed", shownHost));
  } else if (/%[0-9a-f]{2}/i.test(writtenHost(authority))) {
    signs.push(danger("link_encoded_host", shownHost));
  }
  signs.push(...fileSigns(url));
  return signs;
}

/** As browsers write it themselves, or as people do who mean nothing by it. */
function isPlain(href: string, url: URL): boolean {
  const isCanonical = url.href === href && !href.includes("%") && !href.includes("@");
  return isCanonical ? !endsInNumber(url.hostname) : plain.test(href);
}

/** An address of numbers; names of the top level begin with a letter. */
function endsInNumber(host: string): boolean {
  return !(host.charCodeAt(lastUnit(host, dot) + 1) >= 97);
}

/** What stands before the "@", and the backslash that ends a host in browsers and nowhere else. */
function userSigns({ url, href, shownHost }: LinkTarget, authority: string): LinkSign[] {
  if (url === undefined) return [];
  const signs: LinkSign[] = [];
  // "http://mailto:desk@…" is a slip of the pen.
  if (url.username !== "" && url.username !== "mailto") {
    const secret = url.password === "" ? "" : `:${url.password}`;
    const pretended = decode(`${url.username}${secret}`).slice(0, 80);
    const isHostLike = /\.[\p{L}]{2,}|^www\b/u.test(pretended) || pretended.includes("/");
    signs.push((isHostLike ? danger : caution)("link_userinfo", pretended, shownHost));
  }
  const after = href.slice(0, longestWritten).indexOf(`${authority}\\`);
  if (
    authority !== "" &&
    after >= 0 &&
    /^[^/?#]*@/.test(href.slice(after + authority.length + 1))
  ) {
    signs.push(danger("link_backslash", shownHost));
  }
  return signs;
}

/** What only a site with a name has an honest use for. */
const bait =
  /(?:^|[^a-z])(?:log-?in|log-?on|sign-?in|verif(?:y|ication)|secure|security|accounts?|bank(?:ing)?|wallets?|passwords?|payments?|invoices?|webmail)(?![a-z])/i;

/**
 * A host that is a number, and whether it is written as everybody writes one. Cameras and private
 * servers are linked by number and mean no harm; who asks for a password has a name.
 */
function numberSigns({ hostname: host, pathname }: URL, authority: string): LinkSign[] {
  const isBait = bait.test(pathname) || brandWithin(pathname.toLowerCase()) !== undefined;
  const plain = isBait ? caution("link_ip", host) : remark("link_ip", host);
  if (host.startsWith("[")) {
    if (host === "[::1]") return [];
    // "::ffff:7f00:1" is an IPv4 address in disguise.
    return [host.startsWith("[::ffff:") ? danger("link_ip_odd", host) : plain];
  }
  if (!ipv4.test(host)) return [];
  if (writtenHost(authority) !== host) return [danger("link_ip_odd", host)];
  return local.test(host) ? [] : [plain];
}

/**
 * What stands between the scheme and the path, as browsers find it: tabs and line breaks fall out.
 * Empty for an address within the page's own site ("/u/ann"), which names no host.
 */
function authorityOf(href: string): string {
  const written = href
    .slice(0, longestWritten)
    .trim()
    .replace(/[\t\n\r]/g, "");
  return /^(?:[a-z][a-z\d+.-]*:[/\\]*|[/\\]{2,})([^/\\?#]*)/i.exec(written)?.[1] ?? "";
}

/** The host as it is written, without user and port. */
function writtenHost(authority: string): string {
  return authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d*$/, "")
    .replace(/\.$/, "")
    .toLowerCase();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray "%" is shown as it stands.
    return part;
  }
}
