import type { DetectInput } from "@/utils/core/detection";
import type { Reason } from "@/utils/core/finding";
import { ownerOf } from "@/utils/links/owner-of";
import { readTarget } from "@/utils/links/read-target";
import { isShortener } from "@/utils/links/shorteners";

/** What a comment's shape says, apart from its words. */
export interface StructureSign {
  readonly weight: number;
  readonly reason: Reason;
}

const address = /https?:\/\/[^\s<>"']{3,2000}|\bwww\.[^\s<>"']{3,2000}/giu;
const markup = /\[(?:url|link)\b[^\]]{0,300}\]|<a\s+href|\{[^{}|]{1,200}\|[^{}]{1,200}\}/iu;
const keyword =
  /\b(?:casino|slots?|seo|loans?|viagra|cialis|escorts?|essay|writing|hosting|insurance|lawyers?|attorneys?|plumb(?:er|ing)|roofing|movers?|repairs?|services?|software|agency|company|online|cheap|buy|best|free|download|weight loss|pills|replica|outlet|wholesale|marketing|backlinks?|betting|poker|credit|dentist|clinic|tours?|rental|shop|store|for sale)\b/iu;
const mostAddresses = 200;

/** Strongest first. */
export function structureSigns(input: DetectInput, folded: string): StructureSign[] {
  const signs: StructureSign[] = [];
  const hosts = foreignHosts(input, folded);
  const words = folded.replace(address, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const add = (weight: number, id: string, ...args: string[]) =>
    signs.push({ weight, reason: { id, args } });
  if (markup.test(folded.slice(0, 20_000))) add(0.72, "text_sign_markup");
  if (hosts.size >= 3) add(0.55, "text_sign_links", String(hosts.size));
  else if (hosts.size > 0) add(words < 40 ? 0.35 : 0.22, "text_sign_link");
  if ([...hosts].some(isShortener)) add(0.3, "text_sign_short_link");
  const { author = "", authorUrl } = input;
  if (keyword.test(author) && author.trim().includes(" ")) {
    add(authorUrl === undefined ? 0.3 : 0.55, "text_sign_author", author.slice(0, 60));
  }
  return signs.sort((a, b) => b.weight - a.weight);
}

/** Hosts a comment leads to that are not the page's own. */
function foreignHosts(input: DetectInput, folded: string): Set<string> {
  const pageUrl = input.page?.url;
  const own = pageUrl === undefined ? undefined : readTarget(pageUrl).owner;
  const written = (folded.match(address) ?? []).map((one) =>
    one.startsWith("http") ? one : `http://${one}`,
  );
  const hosts = new Set<string>();
  const hrefs = [...(input.links ?? []).map(({ href }) => href), ...written];
  for (const href of hrefs.slice(0, mostAddresses)) {
    const { host, scheme } = readTarget(href, pageUrl);
    if (host !== "" && scheme.startsWith("http") && ownerOf(host) !== own) hosts.add(host);
  }
  return hosts;
}
