import { parseClock } from "@/utils/core/clock";
import { viewComment } from "@/utils/core/comment-view";
import type { FacetState, PageDecisions } from "@/utils/core/decision";
import { liveClaims } from "@/utils/core/decision-fold";
import type { Finding } from "@/utils/core/finding";
import { withoutEnded } from "@/utils/core/pin";
import type { SitePolicy } from "@/utils/core/policy";
import { verdictOf } from "@/utils/core/verdict";
import type { QueueClaim, QueueFinding, QueueRow, Standing } from "./queue-row";

/** Scores rank what is judged; a view does not look at them. */
const scores = { "sponsor-line": 0, promotional: 0, "unsafe-link": 0 };

/** What has been decided on a row, by the same rule as the page's own view of it. */
export function standingOf(
  row: Pick<QueueRow, "comment" | "findings" | "subject" | "isPending">,
  decisions: PageDecisions,
  policy: SitePolicy,
  actor: string,
): Standing {
  const findings = row.findings.map(asFinding);
  const lineHashes = new Map(
    findings.flatMap((finding, index) => {
      const line = row.findings[index]?.line;
      return line == null ? [] : [[finding, line] as const];
    }),
  );
  const own = withoutEnded(decisions.comments[row.comment], Date.now());
  const view = viewComment({
    detection: { findings, failures: [], scores, verdict: verdictOf(findings, []) },
    decisions: own,
    policy,
    subject: row.subject,
    lineHashes,
    lines: decisions.lines,
    isRevealed: false,
  });
  const { verdict, action, pin, note, claim } = own?.facets ?? {};
  const decided = [verdict, action, pin].filter((one) => one !== undefined);
  const newest = decided.toSorted((a, b) => (a.event.hlc < b.event.hlc ? -1 : 1)).at(-1);
  const undo = decisions.undoable.findLast(({ comment }) => comment === row.comment);
  const words = {
    verdict: standingValue(verdict),
    action: standingValue(action),
    pin: standingValue(pin),
  };
  const disputed = decided.filter(({ isDisputed }) => isDisputed);
  return {
    // What waits for approval wants a decision whether or not anything was found.
    needsDecision: view.needsDecision || (row.isPending === true && words.verdict === undefined),
    isDisputed: view.isDisputed,
    isReopened: view.isReopened,
    ...present({
      ...words,
      note: standingValue(note),
      claim: claimOf(claim, actor),
      disputed:
        disputed.length === 0
          ? undefined
          : disputed.flatMap(({ sides = [] }) => sides.map(({ value }) => value)),
      undo: undo && { id: undo.id, facet: undo.facet },
    }),
    ...(newest === undefined || newest.value === "none"
      ? {}
      : {
          decidedAt: parseClock(newest.event.hlc)?.ms ?? 0,
          isOwn: newest.event.actor === actor,
          reasons: newest.event.reasons,
        }),
    ...unwrittenOf(verdict),
  };
}

/** An attempt that failed is noted on the decision itself; one that goes on by itself is not. */
function unwrittenOf(verdict: FacetState | undefined): Pick<Standing, "unwritten"> {
  const { effect, observed, isDisputed } = verdict ?? {};
  const problem = effect?.value === "failed" ? effect.reasons[0] : undefined;
  if (problem === undefined || isDisputed === true) return {};
  const status = observed?.value === "approve" ? "approved" : observed?.value;
  return { unwritten: { problem, ...(status === undefined ? {} : { status }) } };
}

function standingValue(state: FacetState | undefined): string | undefined {
  return state === undefined || state.value === "none" ? undefined : state.value;
}

/** Somebody else's claim goes before one's own: it is what one must know. */
function claimOf(state: FacetState | undefined, actor: string): QueueClaim | undefined {
  const claims = liveClaims(state, 0);
  const shown = claims.findLast((event) => event.actor !== actor) ?? claims.at(-1);
  if (shown?.expires === undefined) return undefined;
  return { isOwn: shown.actor === actor, until: shown.expires };
}

/** As views want it; rules for a domain look at where a link leads. */
function asFinding({ line: _, domain, ...finding }: QueueFinding): Finding {
  const link = domain === null ? {} : { target: `https://${domain}/` };
  return { ...finding, ...link, evidence: "" };
}

/** Without the keys that have no value: optional is absent here, never undefined. */
function present<T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as never;
}
