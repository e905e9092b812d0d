import { type DecisionRequest, noSubject } from "@/utils/core/decision";
import type { SiteWrite } from "@/utils/storage/site-writes";
import type { Written } from "@/utils/wordpress/apply-write";
import type { SiteStatus } from "@/utils/wordpress/site-status";

/**
 * What the log keeps of an attempt: that a decision was applied on the site or refused there, and
 * what somebody else was seen to have done. Named after the decision, so that noting it twice notes
 * it once. Passing problems are no news. Pure.
 *
 * Example: a write that found "hold" where "approved" was expected → a `failed` follow-up and an
 * observed "hold".
 */
export function outcomeOf(write: SiteWrite, written: Written): DecisionRequest[] {
  const { post, comment, cause } = write;
  const name = cause.slice(-32);
  const base = { post, comment, facet: "verdict", subject: noSubject } as const;
  const follow = (value: "applied" | "failed", reason: string): DecisionRequest => ({
    ...base,
    request: `${value}-${name}`,
    value,
    target: cause,
    reasons: [reason],
  });
  if (written.ok) return [follow("applied", written.isNew ? "written" : "already")];
  if (write.state !== "stopped") return [];
  const isOthers = written.problem === "status-changed";
  const seen = isOthers ? observedOn(write, written.status) : [];
  return [follow("failed", written.problem), ...seen];
}

/** What the site was seen to say, after a decision of ours and not by it. Pure. */
export function observedOn(
  { post, comment, cause }: SiteWrite,
  status: SiteStatus | undefined,
): DecisionRequest[] {
  const value = verdictOf(status);
  if (value === undefined) return [];
  const request = `seen-${value}-${cause.slice(-32)}`;
  const place = { post, comment, facet: "verdict", subject: noSubject } as const;
  return [{ ...place, request, value, observed: "site" }];
}

function verdictOf(status: SiteStatus | undefined): string | undefined {
  if (status === "approved") return "approve";
  return status === "other" ? undefined : status;
}
