import { loadLinkModel } from "@/utils/model/load-link-model";
import { addressSigns } from "./address-signs";
import { brandSigns } from "./brand-signs";
import { brandOfDomain } from "./brands/brand";
import { hostSpoofSigns } from "./host-spoof-signs";
import { type LinkSign, remark } from "./link-sign";
import { mismatchSigns } from "./mismatch-signs";
import { type LinkTarget, readTarget } from "./read-target";
import { schemeSigns } from "./scheme-signs";
import { type ScoredLink, scoreSigns } from "./score-signs";
import { isShortener } from "./shorteners";
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
  const judged = hops.map((hop) => judgeHop(hop, site));
  const signs = [...judged.flatMap((hop) => hop.signs), ...mismatchSigns(text, hops, last)];
  if (isShortener(last.host)) signs.push(remark("link_shortener", last.host));
  signs.sort((a, b) => b.score - a.score);
  const learned = mostLearned * Math.max(...judged.map((hop) => hop.score));
  return {
    target: last.url?.href ?? last.href,
    signs,
    score: Math.max(learned, signs[0]?.score ?? 0),
  };
}

let lastSite: LinkTarget | undefined;

/** All links of a comment stand on one page. */
function siteOf(pageUrl: string): LinkTarget {
  if (lastSite?.href !== pageUrl) lastSite = readTarget(pageUrl);
  return lastSite;
}

const mostHosts = 1_000;
const signsByHost = new Map<string, readonly LinkSign[]>();

function signsOfHost(hop: LinkTarget): readonly LinkSign[] {
  const known = signsByHost.get(hop.host);
  if (known !== undefined) return known;
  const signs = [...hostSpoofSigns(hop), ...brandSigns(hop)];
  if (signsByHost.size >= mostHosts) signsByHost.clear();
  signsByHost.set(hop.host, signs);
  return signs;
}

function judgeHop(hop: LinkTarget, site: LinkTarget | undefined): ScoredLink {
  const signs = [...schemeSigns(hop), ...addressSigns(hop)];
  // A link to the page's own site is never suspect for where it leads.
  if (isOwn(hop, site))
    return { signs: signs.filter(({ severity }) => severity === "high"), score: 0 };
  signs.push(...signsOfHost(hop));
  if (hop.url === undefined || hop.parts === undefined || !isScorable(hop)) {
    return { signs, score: 0 };
  }
  const learned = scoreSigns(hop.url, hop.parts, loadLinkModel());
  return { signs: [...signs, ...learned.signs], score: learned.score };
}

function isOwn({ owner, host }: LinkTarget, site: LinkTarget | undefined): boolean {
  if (site === undefined || site.host === "") return false;
  return host === site.host || (owner !== undefined && owner === site.owner);
}

/** The model knows nothing of addresses within a network, of short links and of brands' own sites. */
function isScorable({ scheme, host, parts, owner }: LinkTarget): boolean {
  if ((scheme !== "https:" && scheme !== "http:") || !host.includes(".")) return false;
  if (isShortener(host)) return false;
  return parts?.domain === undefined || brandOfDomain(owner ?? parts.domain) === undefined;
}
