import type { DecisionEvent, FacetState } from "@/utils/core/decision";
import type { SiteWrite } from "@/utils/storage/site-writes";
import { type SiteStatus, statusFor, type WantedStatus } from "@/utils/wordpress/site-status";

export interface Wish {
  readonly event: DecisionEvent;
  /** The comment's verdict with this event folded in. */
  readonly verdict: FacetState | undefined;
  /** What is on record for this comment. */
  readonly known: SiteWrite | undefined;
  /** What the page showed the comment to be when it was decided. */
  readonly seen: SiteStatus;
  /** What the log says was written there; see status-in-log.ts. */
  readonly noted?: SiteStatus | undefined;
  /** Decided in a private window; where it is not said, as what is on record was. */
  readonly isPrivate?: boolean;
  /** How long to leave it to somebody else; none where left out. */
  readonly delayMs?: number;
  readonly nowMs: number;
}

/**
 * What the site should be asked after a decision: a write, "drop" where an earlier wish has gone and
 * nothing was written yet, or undefined where there is nothing to do. A dispute stops the write:
 * the site stays as it is until an editor has resolved it. Undo wants back what was there before our
 * first write.
 *
 * Example: approve, then undo, before anything was written, or where it was approved anyway → "drop".
 */
export function planWrite(wish: Wish): SiteWrite | "drop" | undefined {
  const { event, verdict, known, delayMs = 0, nowMs } = wish;
  const isPrivate = wish.isPrivate ?? known?.isPrivate ?? false;
  // What was begun may have reached the site, whether it was heard or not.
  const noted = wish.noted ?? (known?.isBegun ? known.wanted : undefined);
  const wanted = wantedOf(wish);
  // Asked once more, because the answer was lost: it is carried out already, or may be.
  const isAgain = known?.cause === event.id && known.wanted === wanted;
  if (isAgain && known.state === "done") return undefined;
  if (wanted === undefined)
    return known?.state === "done" || known === undefined ? undefined : "drop";
  if (isAsItWas(wish)) return "drop";
  const before = known?.before;
  // What still waits was planned against the same page; what was done is what the site says now.
  const expected =
    known === undefined ? wish.seen : known.state === "done" ? known.status : known.expected;
  const { normHash, linksHash } = event.subject;
  return {
    v: 1,
    site: event.site,
    post: event.post,
    comment: event.comment,
    wanted,
    ...(expected === undefined ? {} : { expected }),
    ...(noted === undefined || noted === expected ? {} : { noted }),
    ...(normHash === "" ? {} : { judged: { normHash, linksHash } }),
    ...(before === undefined ? {} : { before }),
    ...(known?.status === undefined ? {} : { status: known.status }),
    ...(isPrivate ? { isPrivate } : {}),
    ...(isAgain && known.isBegun ? { isBegun: true } : {}),
    cause: event.id,
    attempts: 0,
    dueMs: nowMs + delayMs,
    sinceMs: nowMs,
    ...(verdict?.isDisputed ? { state: "stopped", problem: "disputed" } : { state: "waiting" }),
  };
}

function wantedOf({ verdict, known }: Wish): WantedStatus | undefined {
  // Which of the two is written once it is resolved is not ours to guess: the wish is kept to show.
  if (verdict?.isDisputed) return known?.wanted ?? statusFor(verdict.value);
  const wanted = statusFor(verdict?.value ?? "none");
  if (wanted !== undefined) return wanted;
  return known?.before === "other" ? undefined : known?.before;
}

/**
 * What is taken back was so on the site already and never written: nothing has to be put back, and
 * what somebody did there since is theirs.
 */
function isAsItWas({ verdict, known }: Wish): boolean {
  if (known?.state !== "done" || known.isOld !== true || known.before !== known.wanted)
    return false;
  return !verdict?.isDisputed && statusFor(verdict?.value ?? "none") === undefined;
}

const firstPauseMs = 5_000;
const longestPauseMs = 15 * 60_000;
/** A site that asks for more is asked again after that all the same. */
const longestAskedMs = 60 * 60_000;

/**
 * How long to wait after a number of failed attempts, doubling to a quarter of an hour, with up to a
 * quarter more by chance, so that many devices do not come back at once; or as long as asked, up to
 * an hour.
 *
 * Example: `pauseAfter(3, undefined, () => 0)` → 20,000 ms.
 */
export function pauseAfter(
  attempts: number,
  retryAfterS: number | undefined,
  random: () => number = Math.random,
): number {
  const asked = Math.min((retryAfterS ?? 0) * 1_000, longestAskedMs);
  const pauseMs = Math.min(firstPauseMs * 2 ** Math.max(0, attempts - 1), longestPauseMs);
  return Math.max(asked, Math.round(pauseMs * (1 + random() / 4)));
}
