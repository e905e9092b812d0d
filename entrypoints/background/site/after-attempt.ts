import type { SiteWrite } from "@/utils/storage/site-writes";
import type { Written } from "@/utils/wordpress/apply-write";
import { passes, type SiteProblem, wantsLogin } from "@/utils/wordpress/site-problem";
import { pauseAfter } from "./plan-write";

/** A later wish, with what an attempt at an earlier one has found out. */
export function heard(later: SiteWrite, { before, status }: SiteWrite): SiteWrite {
  return {
    ...later,
    ...(before === undefined ? {} : { before }),
    ...(status === undefined ? {} : { status, expected: status }),
  };
}

/** The record after an attempt. Pure. */
export function afterAttempt(write: SiteWrite, written: Written, nowMs: number): SiteWrite {
  const { problem: _, ...rest } = write;
  if (written.ok) {
    const { isBegun: __, ...ended } = rest;
    return {
      ...ended,
      state: "done",
      status: write.wanted,
      before: write.before ?? written.before,
      isOld: !written.isNew,
      attempts: write.attempts + 1,
    };
  }
  const attempts = write.attempts + 1;
  const status = written.status ?? write.status;
  const isWaiting = passes(written.problem) || wantsLogin(written.problem);
  return {
    ...withoutDoubt(rest, written),
    ...(status === undefined ? {} : { status }),
    problem: written.problem,
    state: isWaiting ? "waiting" : "stopped",
    attempts,
    dueMs: isWaiting ? nowMs + pauseAfter(attempts, written.retryAfterS) : write.dueMs,
  };
}

/** Of those, nothing was written this time. */
const unwritten: readonly SiteProblem[] = ["status-changed", "text-changed"];

/** What the site says once it was asked to change is what we have left there, half done or not at all. */
function withoutDoubt(
  write: SiteWrite,
  { problem, status }: Extract<Written, { ok: false }>,
): SiteWrite {
  if (write.isBegun === undefined || status === undefined || unwritten.includes(problem)) {
    return write;
  }
  const { isBegun: _, ...rest } = write;
  return { ...rest, expected: status };
}
