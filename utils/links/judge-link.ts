import { addressSigns } from "./address-signs";
import { hostSpoofSigns } from "./host-spoof-signs";
import { danger, type LinkSign, remark } from "./link-sign";
import { ownerOf } from "./owner-of";
import { type LinkTarget, readTarget } from "./read-target";
import { schemeSigns } from "./scheme-signs";
import { isShortener } from "./shorteners";
import { shownHost } from "./shown-host";
import { unwrap } from "./unwrap";

export interface JudgedLink {
  /** Where it finally leads, as far as its address says; the text as written where it opens nothing. */
  readonly target: string;
  /** Strongest first; empty where nothing is wrong. */
  readonly signs: readonly LinkSign[];
}

/**
 * Judges one link by what it says and where it leads; asks nobody.
 *
 * `text` is what a reader sees, `pageUrl` the page it stands on.
 * Example: `judgeLink("https://evil.example/", "www.paypal.com")` → one sign, "high".
 */
export function judgeLink(href: string, text = "", pageUrl?: string): JudgedLink {
  const hops = unwrap(readTarget(href, pageUrl));
  const [first] = hops;
  const last = hops.at(-1) ?? first;
  if (first === undefined || last === undefined) return { target: href, signs: [] };
  const site = pageUrl === undefined ? undefined : readTarget(pageUrl);
  const signs = hops.flatMap((hop) => [
    ...schemeSigns(hop),
    ...(isOwn(hop, site) ? [] : [...addressSigns(hop), ...hostSpoofSigns(hop)]),
  ]);
  signs.push(...mismatchSigns(text, hops, last));
  if (isShortener(last.host)) signs.push(remark("link_shortener", last.host));
  signs.sort((a, b) => b.score - a.score);
  return { target: last.url?.href ?? last.href, signs };
}

/** A link to the page's own site is never suspect for where it leads. */
function isOwn(target: LinkTarget, site: LinkTarget | undefined): boolean {
  return (
    site !== undefined &&
    site.host !== "" &&
    target.host === site.host &&
    target.url?.username === ""
  );
}

/** The text names one owner and the link opens another's site. */
function mismatchSigns(text: string, hops: readonly LinkTarget[], last: LinkTarget): LinkSign[] {
  if (!/^https?:$/.test(last.scheme) || isShortener(last.host)) return [];
  const shown = shownHost(text);
  if (shown === undefined) return [];
  const said = readTarget(`http://${shown}/`);
  const owner = said.owner ?? ownerOf(shown);
  if (owner === undefined || hops.some((hop) => hop.owner === owner || hop.host === said.host)) {
    return [];
  }
  // A short name in the text may well lead there.
  if (isShortener(said.host)) return [];
  return [danger("link_mismatch", said.shownHost, last.shownHost)];
}
