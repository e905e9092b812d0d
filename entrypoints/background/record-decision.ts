import { type DecisionRequest, noSubject, type PageDecisions } from "@/utils/core/decision";
import { wholeSite } from "@/utils/core/decision-event";
import type { SitePolicy } from "@/utils/core/policy";
import type { SiteStatusName } from "@/utils/core/site-write";
import type { Answer } from "@/utils/messages/protocol";
import type { Recorded } from "@/utils/storage/decision-store";
import { keepExcerpt } from "@/utils/storage/excerpts";
import { readPolicy } from "@/utils/storage/site-policies";
import { readPageDecisions } from "./page-decisions";
import { wantOnSite } from "./site/site-writer";
import { openStores } from "./stores";
import { authorFor } from "./team/author";
import { tellDecided } from "./tell-decided";

/** Message ids of what can go wrong; the page translates them. */
export const saveErrors: Readonly<Record<Extract<Recorded, { ok: false }>["error"], string>> = {
  "not-found": "save_error_not_found",
  "built-upon": "save_error_built_upon",
  "not-yours": "save_error_not_yours",
  "not-allowed": "save_error_not_allowed",
  "not-stored": "save_error_not_stored",
};

/** Where a decision comes from: never what its message says. */
export interface Origin {
  readonly site: string;
  /** In private windows nothing is kept but the decision. */
  readonly isPrivate: boolean;
  /** The site's, where whoever calls has read it: each look into storage waits for the last one. */
  readonly policy?: SitePolicy;
}

/** Stores a decision of a page of a site, tells every tab and panel, and answers the page's state. */
export async function recordDecision(
  decision: DecisionRequest,
  { site, isPrivate, policy: known }: Origin,
  page: string = decision.post,
  seen: SiteStatusName = "approved",
): Promise<Answer<PageDecisions>> {
  const [{ identity, decisions }, policy] = await Promise.all([
    openStores(),
    known ?? readPolicy(site),
  ]);
  const author = await authorFor(site, policy.role, identity);
  const recorded = await decisions.record(decision, author);
  if (!recorded.ok) return { ok: false, error: saveErrors[recorded.error] };
  if (decision.excerpt !== undefined && !isPrivate) {
    const isRule = decision.post === wholeSite;
    const name = isRule ? decision.comment : recorded.event.id;
    // The decision is stored: words that could not be kept with it must not make it look lost.
    await keepExcerpt(name, decision.excerpt, isRule).catch((cause: unknown) =>
      console.error("Threadkeeper: an excerpt could not be kept.", cause),
    );
  }
  await wantOnSite(policy, [{ event: recorded.event, seen }], isPrivate);
  // Whoever decided need not wait until every tab and panel has heard of it.
  tellDecided(site, decision.post);
  return { ok: true, value: await readPageDecisions(site, page, policy) };
}

/** Takes a rule of a whole site back, from options: of a line, a domain or a detector's rule. */
export async function removeLine(site: string, line: string): Promise<Answer<null>> {
  const facet = line.startsWith("domain:") ? "domain" : line.startsWith("rule:") ? "rule" : "line";
  const answer = await recordDecision(
    {
      request: crypto.randomUUID(),
      post: wholeSite,
      comment: line,
      facet,
      value: "none",
      subject: noSubject,
    },
    { site, isPrivate: false },
  );
  return answer.ok ? { ok: true, value: null } : answer;
}
