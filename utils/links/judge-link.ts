import { loadLinkModel } from "@/utils/model/load-link-model";
import { addressSigns } from "./address-signs";
import { brandOfDomain } from "./brands/brand";
import { type LinkSign, remark } from "./link-sign";
import { mismatchSigns } from "./mismatch-signs";
import { isWeb, type LinkTarget, readTarget } from "./read-target";
import { schemeSigns } from "./scheme-signs";
import { scoreSigns } from "./score-signs";
import { unwrap } from "./unwrap";

export interface JudgedLink {
  /** Where it finally leads, as far as its address says; the text as written where it opens nothing. */
  readonly target: string;
  /** Strongest first; empty where nothing is wrong. */
  readonly signs: readonly LinkSign[];
  /** 0–1, continuous: ranks links without any sign too. */
  readonly score: number;
}

/** Where the learned score of a link without a certain sign ends. */
const mostLearned = 0.9;

/**
 * Judges one link by what it says and where it leads; asks nobody.
 *
 * `text` is what a reader sees, `pageUrl` the page it stands on.
 * Example: `judgeLink("https://evil.example/", "www.paypal.com")` → one sign, "high".
 */
export function judgeLink(href: string, text = "", pageUrl?: string): JudgedLink {
  const site = pageUrl === undefined ? undefined : siteOf(pageUrl);
  const hops = unwrap(readTarget(href, pageUrl));
  const last = hops.at(-1);
  if (last === undefined) return { target: href, signs: [], score: 0 };
  const signs: LinkSign[] = [];
  let learned = 0;
  for (const hop of hops) learned = Math.max(learned, judgeHop(hop, site, signs));
  if (text !== "") signs.push(...mismatchSigns(text, hops, last));
  if (last.facts?.isShortener === true) signs.push(remark("link_shortener", last.host));
  if (signs.length > 1) signs.sort((a, b) => b.score - a.score);
  return {
    target: last.url?.href ?? last.href,
    signs,
    score: Math.max(mostLearned * learned, signs[0]?.score ?? 0),
  };
}

let lastSite: LinkTarget | undefined;

/** All links of a comment stand on one page. */
function siteOf(pageUrl: string): LinkTarget {
  if (lastSite?.href !== pageUrl) lastSite = readTarget(pageUrl);
  return lastSite;
}

/** Adds what is wrong with one hop to `signs`, and gives its learned score, 0–1. */
function judgeHop(hop: LinkTarget, site: LinkTarget | undefined, signs: LinkSign[]): number {
  const { url, parts, facts } = hop;
  const ofScheme = schemeSigns(hop);
  const ofAddress = addressSigns(hop);
  // A link to the page's own site is never suspect for where it leads.
  if (isOwn(hop, site)) {
    const isHigh = ({ severity }: LinkSign) => severity === "high";
    signs.push(...ofScheme.filter(isHigh), ...ofAddress.filter(isHigh));
    return 0;
  }
  add(signs, ofScheme);
  add(signs, ofAddress);
  if (facts === undefined) return 0;
  add(signs, facts.signs);
  if (url === undefined || parts === undefined || !isScorable(hop)) return 0;
  const learned = scoreSigns(url, parts, loadLinkModel());
  add(signs, learned.signs);
  return learned.score;
}

function add(signs: LinkSign[], more: readonly LinkSign[]): void {
  if (more.length > 0) signs.push(...more);
}

function isOwn({ owner, host }: LinkTarget, site: LinkTarget | undefined): boolean {
  if (site === undefined || site.host === "") return false;
  return host === site.host || (owner !== undefined && owner === site.owner);
}

/**
 * The model knows nothing of addresses within a network, of short links, of brands' own sites, and
 * of international names: it would read their code ("xn--fiq228c") as letters.
 */
function isScorable({ scheme, host, parts, owner, facts }: LinkTarget): boolean {
  if (!isWeb(scheme) || !host.includes(".")) return false;
  if (facts?.isShortener === true || host.includes("xn--")) return false;
  return parts?.domain === undefined || brandOfDomain(owner ?? parts.domain) === undefined;
}
