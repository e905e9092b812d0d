import { caution, danger, type LinkSign } from "./link-sign";
import type { LinkTarget } from "./read-target";

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const local = /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0)/;
const programs =
  /\.(exe|msi|scr|bat|cmd|com|pif|vbs|vbe|jse|wsf|hta|lnk|ps1|apk|dmg|pkg|jar|iso|img|appx)$/i;
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const unseenEncoded = /%E2%80%(?:8[B-F]|A[A-E])|%E2%81%A[0-9]|%EF%BB%BF|%C2%AD/i;

/** What is wrong with how a web address is written. */
export function addressSigns(target: LinkTarget): LinkSign[] {
  const { url, host, shownHost } = target;
  if (url === undefined || !/^(?:https?|ftp):$/.test(url.protocol)) return [];
  const signs: LinkSign[] = [];
  if (url.username !== "") {
    const pretended = decode(url.username).slice(0, 80);
    const isHostLike = /\.[\p{L}]{2,}/u.test(pretended);
    signs.push((isHostLike ? danger : caution)("link_userinfo", pretended, shownHost));
  }
  if (ipv4.test(host) && writtenHost(target.href) !== host) {
    signs.push(danger("link_ip_odd", host));
  } else if (ipv4.test(host) && !local.test(host)) {
    signs.push(caution("link_ip", host));
  } else if (host.startsWith("[") && host !== "[::1]") {
    signs.push(caution("link_ip", host));
  }
  const authority = authorityOf(target.href.slice(0, 512));
  if (unseen.test(authority) || unseenEncoded.test(authority)) {
    signs.push(danger("link_unseen", shownHost));
  }
  const program = programs.exec(url.pathname)?.[1];
  if (program !== undefined) signs.push(caution("link_program", `.${program.toLowerCase()}`));
  return signs;
}

/** What stands between the scheme and the path. */
function authorityOf(href: string): string {
  return /^[^/\\]*[/\\]+([^/\\?#]*)/.exec(href.trim())?.[1] ?? "";
}

/** The host as it is written, without user and port. */
function writtenHost(href: string): string {
  const authority = authorityOf(href);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  return host.toLowerCase();
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray "%" is shown as it stands.
    return part;
  }
}
