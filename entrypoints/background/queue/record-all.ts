import { type DecisionEvent, type DecisionRequest, isSettler } from "@/utils/core/decision";
import type { SiteStatusName } from "@/utils/core/site-write";
import { readPolicy } from "@/utils/storage/site-policies";
import { saveErrors } from "../record-decision";
import type { Decided } from "../site/missed-wishes";
import { wantOnSite } from "../site/site-writer";
import { openStores } from "../stores";
import { authorFor } from "../team/author";
import { mayDecide } from "./keep-rows";

/** Facets on which two people can disagree. */
const settled: readonly string[] = ["verdict", "action", "pin"];

export interface SiteRequest {
  readonly site: string;
  /** What the site said of the comment when it was decided; "approved" where left out. */
  readonly seen?: SiteStatusName;
  readonly request: DecisionRequest;
}

export type RecordedOne =
  | { readonly ok: true; readonly event: DecisionEvent }
  /** A message id. */
  | { readonly ok: false; readonly error: string };

/**
 * Stores decisions of the queue, those of a site in one write; answers for each what became of it.
 * Only in our own panel does an editor end a dispute; a moderator changes their own side.
 */
export async function recordAll(requests: readonly SiteRequest[]): Promise<RecordedOne[]> {
  const { identity, decisions } = await openStores();
  const results = new Map<SiteRequest, RecordedOne>();
  for (const [site, group] of Map.groupBy(requests, (one) => one.site)) {
    const policy = await readPolicy(site);
    if (!mayDecide(policy)) {
      for (const one of group) results.set(one, { ok: false, error: "save_error_site_off" });
      continue;
    }
    const author = await authorFor(site, policy.role, identity);
    const asked = group.map(({ request }): DecisionRequest => {
      const isDecision = request.target === undefined && settled.includes(request.facet);
      return isDecision && isSettler(author.role) ? { ...request, resolves: true } : request;
    });
    const recorded = await decisions.recordMany(asked, author);
    const decided: Decided[] = [];
    for (const [at, one] of group.entries()) {
      const answer = recorded[at];
      if (answer?.ok) {
        results.set(one, { ok: true, event: answer.event });
        decided.push({ event: answer.event, seen: one.seen ?? "approved" });
      } else results.set(one, { ok: false, error: saveErrors[answer?.error ?? "not-stored"] });
    }
    await wantOnSite(policy, decided);
  }
  return requests.map((one) => results.get(one) ?? { ok: false, error: "save_error_not_stored" });
}
