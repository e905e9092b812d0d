import { fileSigns } from "./file-signs";
import { caution, danger, type LinkSign, remark } from "./link-sign";
import type { LinkTarget } from "./read-target";

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
export function addressSigns(target: LinkTarget): LinkSign[] {
  const { url, host, shownHost, href, scheme } = target;
  if (url === undefined || !/^(?:https?|ftp):$/.test(scheme)) return [];
  if (plain.test(href)) return fileSigns(url);
  const authority = authorityOf(href);
  // Within the page's own site nothing is said about a host.
  if (authority === "") return fileSigns(url);
  const signs = [...userSigns(target, authority), ...numberSigns(host, authority)];
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

/** A host that is a number, and whether it is written as everybody writes one. */
function numberSigns(host: string, authority: string): LinkSign[] {
  if (host.startsWith("[")) {
    if (host === "[::1]") return [];
    // "::ffff:7f00:1" is an IPv4 address in disguise.
    return [host.startsWith("[::ffff:") ? danger("link_ip_odd", host) : remark("link_ip", host)];
  }
  if (!ipv4.test(host)) return [];
  if (writtenHost(authority) !== host) return [danger("link_ip_odd", host)];
  return local.test(host) ? [] : [remark("link_ip", host)];
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
