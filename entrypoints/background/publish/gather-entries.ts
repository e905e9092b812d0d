import type { FacetState, PageDecisions } from "@/utils/core/decision";
import { wholeSite } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { hasEnded } from "@/utils/core/pin";
import type { ListEntry, ListWarning } from "@/utils/core/published-list";
import type { LeftOut } from "@/utils/messages/publish-protocol";
import { listOwnRules } from "../own-rules";
import { openStores } from "../stores";
import { type PublicCopy, readCopies } from "./public-copies";

export interface Gathered {
  readonly entries: readonly ListEntry[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Everything that stands on these sites and can be published: pins and sponsor labels of comments
 * that were seen as they were decided on, and domains that the editor's own rules call unsafe.
 */
export async function gatherEntries(sites: readonly string[]): Promise<Gathered> {
  const entries: ListEntry[] = [];
  const leftOut: LeftOut[] = [];
  const { log } = await openStores();
  for (const site of sites) {
    const events = await log.read(`${encodeURIComponent(site.toWellFormed())}/`);
    const byPost = Map.groupBy(events, ({ post }) => post);
    const rules = byPost.get(wholeSite) ?? [];
    const copies = await readCopies(site);
    // An article of which only the site's own rules speak has no events.
    for (const post of new Set([...byPost.keys(), ...copies.keys()])) {
      if (post === wholeSite) continue;
      const page = foldPage({ site, post }, byPost.get(post) ?? [], rules, "");
      const found = ofPage(page, copies.get(post) ?? new Map());
      entries.push(...found.entries);
      leftOut.push(...found.leftOut);
    }
  }
  return { entries: [...entries, ...(await warnings(sites))], leftOut };
}

const putAside: readonly (string | undefined)[] = ["hold", "spam", "trash"];
const labelled: readonly (string | undefined)[] = ["label", "strip"];

function ofPage(page: PageDecisions, copies: ReadonlyMap<string, PublicCopy>): Gathered {
  const { site, post } = page;
  const entries: ListEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const comment of new Set([...Object.keys(page.comments), ...copies.keys()])) {
    const facets = page.comments[comment]?.facets ?? {};
    const copy = copies.get(comment);
    // What was put aside is pinned to nobody.
    const pin = putAside.includes(standingValue(facets.verdict)) ? undefined : facets.pin;
    const isPinned = standingValue(pin) === "pin" && !hasEnded(pin, Date.now());
    const isLabelled = labelled.includes(standingValue(facets.action));
    const lines = (copy?.lines ?? []).filter(({ rule }) =>
      rule === undefined ? isLabelled : labelled.includes(standingValue(page.lines[rule])),
    );
    for (const state of [isPinned ? pin : undefined, isLabelled ? facets.action : undefined]) {
      const why = state === undefined ? undefined : whyNot(state, copy);
      if (why !== undefined) leftOut.push({ site, post, why });
    }
    if (copy === undefined) continue;
    const place = { site, post, comment, hash: copy.hash };
    if (isPinned && pin !== undefined && whyNot(pin, copy) === undefined) {
      entries.push({ type: "pin", ...place, author: copy.author, path: copy.path });
    }
    const isDecided = isLabelled && facets.action !== undefined;
    const fits = isDecided && whyNot(facets.action, copy) === undefined;
    const ruled = lines.filter(({ rule }) => rule !== undefined);
    if (fits || ruled.length > 0) {
      const own = (fits ? lines : ruled).map(({ start, end, hash }) => ({ start, end, hash }));
      entries.push({ type: "label", ...place, lines: distinct(own) });
    }
  }
  return { entries, leftOut };
}

/** Why a decision cannot be published: nobody saw its comment, or not as it was decided on. */
function whyNot(state: FacetState, copy: PublicCopy | undefined): LeftOut["why"] | undefined {
  const { subject } = state.event;
  if (copy === undefined) return "unread";
  const isSame = subject.normHash === copy.normHash && subject.linksHash === copy.linksHash;
  return isSame ? undefined : "changed";
}

/** Undefined where nobody decided here, or people disagree. */
function standingValue(state: FacetState | undefined): string | undefined {
  return state === undefined || state.isDisputed || state.isObserved ? undefined : state.value;
}

function distinct<T extends { readonly hash: string; readonly start: number }>(lines: T[]): T[] {
  return [...new Map(lines.map((line) => [`${line.start} ${line.hash}`, line])).values()];
}

async function warnings(sites: readonly string[]): Promise<ListWarning[]> {
  const found = new Map<string, ListWarning>();
  for (const rule of await listOwnRules()) {
    if (rule.type !== "domain" || !rule.isOn) continue;
    if (rule.effect !== "block" || rule.kind !== "unsafe-link" || !rule.domain.includes("."))
      continue;
    // A rule for every site is the editor's own; only what they said of a published site is.
    if (rule.site === null || !sites.includes(rule.site)) continue;
    const severity = rule.severity === "high" ? "high" : "caution";
    found.set(rule.domain, { type: "warning", domain: rule.domain, severity });
  }
  return [...found.values()];
}
