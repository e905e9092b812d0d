import { actingKinds, type Display, displayOf } from "@/utils/core/comment-display";
import type { CommentDecisions, FacetState, Subject } from "@/utils/core/decision";
import { liveClaims } from "@/utils/core/decision-fold";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import type { ModeKind, SitePolicy } from "@/utils/core/policy";
import { isOfLink, standingRule } from "@/utils/core/standing-rule";
import { type Treatment, treat } from "@/utils/core/treatment";
import { isWeighty, type Verdict } from "@/utils/core/verdict";

export interface FindingView {
  readonly finding: Finding;
  readonly treatment: Treatment;
  /** Hash of the finding's line, where a line rule may name it. */
  readonly lineHash: string | undefined;
  /** The site's rule that settled it, if one did: of its line, its domain, or what found it. */
  readonly rule: FacetState | undefined;
  /** Approved, or allowed by a line rule: nothing more is done about it. */
  readonly isSettled: boolean;
}

export interface ClaimView {
  readonly actor: string;
  readonly isOwn: boolean;
  /** Milliseconds since 1970. */
  readonly untilMs: number;
}

/** Everything a page needs to paint one comment. Derived, never stored. */
export interface CommentView {
  readonly verdict: Verdict;
  readonly findings: readonly FindingView[];
  readonly display: Display;
  /** Weighty findings nobody has settled, a dispute, or a text changed since it was judged. */
  readonly needsDecision: boolean;
  readonly decisions: CommentDecisions["facets"];
  readonly isDisputed: boolean;
  /** The text has changed since it was judged: decisions are shown, and no longer applied. */
  readonly isReopened: boolean;
  /** Only case, spacing or punctuation changed since: decisions hold, and that is said. */
  readonly isEdited?: true;
  /** Who is looking at it just now; claims end by themselves. */
  readonly claims?: readonly ClaimView[];
  /** Whether the person's team has what stands here; absent without a team. */
  readonly sharing?: "shared" | "queued" | undefined;
  /** A label on the comment as a whole, where no line carries it. */
  readonly label: "sponsored" | "promotional" | undefined;
  /** The kinds that made a reader's mode act, for "why". */
  readonly because: readonly ModeKind[];
}

/** What {@link viewComment} reads; all of it immutable. */
export interface ViewInput {
  /** Undefined until the background has answered: then the verdict is "unknown". */
  readonly detection: Detection | undefined;
  readonly decisions: CommentDecisions | undefined;
  readonly policy: SitePolicy;
  /** Hashes of the comment as it stands now; undefined until known. */
  readonly subject: Subject | undefined;
  /** Finding → hash of its line. */
  readonly lineHashes: ReadonlyMap<Finding, string>;
  readonly lines: Readonly<Record<string, FacetState>>;
  /** The person asked to see this comment as it is. */
  readonly isRevealed: boolean;
  /** Ids of events that the person's team does not have yet; absent without a team. */
  readonly unshared?: readonly string[] | undefined;
  /** Who looks; see `PageDecisions.person`. */
  readonly person?: string | undefined;
}

/**
 * Edits re-open a decision. A change of case or white space only (same normalised text, same
 * links) keeps it.
 */
export function isReopened(judged: Subject, now: Subject): boolean {
  // Decided on another device of this person, whose key is not ours: the public check has to do.
  // Without even that (seen in a list of the site's) nothing is said about the text.
  if (judged.normHash === "") return judged.check !== undefined && judged.check !== now.check;
  return judged.normHash !== now.normHash || judged.linksHash !== now.linksHash;
}

/** Derives what is painted from what was found and what was decided. Pure. */
export function viewComment(input: ViewInput): CommentView {
  const facets = input.decisions?.facets ?? {};
  const now = input.subject;
  const judged = latestSubject(facets);
  const isChanged = judged !== undefined && now !== undefined && isReopened(judged, now);
  const isEdited = !isChanged && isRetyped(judged, now);
  const isDisputed = Object.values(facets).some((facet) => facet?.isDisputed ?? false);
  // The newest decision says whether somebody has to look again; an older one about an older text
  // is not applied either way.
  const holds = (facet: FacetState | undefined) =>
    !isChanged &&
    !isDisputed &&
    (facet === undefined || now === undefined || !isReopened(facet.event.subject, now));
  const verdict = holds(facets.verdict) ? standing(facets.verdict) : undefined;
  const action = holds(facets.action) ? standing(facets.action) : undefined;
  const link = holds(facets.link) ? standing(facets.link) : undefined;

  const found = input.detection?.findings ?? [];
  const kept = action === undefined ? [] : decidedLines(facets.action, found);
  const findings = [...found, ...kept].map((finding): FindingView => {
    const lineHash = input.lineHashes.get(finding);
    const rule = standingRule(finding, lineHash, input.lines);
    const own = isOfLink(finding) ? (link ?? action) : action;
    // What was decided on this very line goes before what holds for all like it, and both before
    // an approval of the whole: "strip the line, keep the reply" is two decisions that both stand.
    const settled = own ?? standing(rule) ?? (verdict === "approve" ? "allow" : undefined);
    // Who wants to see what was hidden has not asked for links that lie.
    const isShown = input.isRevealed && finding.kind !== "unsafe-link";
    const treatment = isShown ? "none" : treat(finding, settled, input.policy);
    const isSettled = settled === "allow" || verdict === "approve";
    return { finding, lineHash, rule, treatment, isSettled };
  });
  const open = findings.filter(
    ({ finding, rule }) =>
      isWeighty(finding) &&
      standing(rule) === undefined &&
      !(link === "allow" && isOfLink(finding)),
  );
  const because = input.isRevealed ? [] : actingKinds(findings, input.policy);
  return {
    verdict: input.detection?.verdict ?? "unknown",
    findings,
    display: displayOf(because, verdict, input),
    needsDecision:
      isChanged || isDisputed || (open.length > 0 && verdict === undefined && action === undefined),
    decisions: facets,
    label: labelOf(findings, action),
    isDisputed,
    isReopened: isChanged,
    ...(isEdited ? { isEdited } : {}),
    sharing: sharingOf(facets, input.unshared),
    ...claimsOf(facets.claim, input.person),
    because,
  };
}

/** All that were made; whoever shows them looks at the clock. */
function claimsOf(
  state: FacetState | undefined,
  person: string | undefined,
): Pick<CommentView, "claims"> {
  const claims = liveClaims(state, 0).map(({ actor, expires = 0 }) => ({
    actor,
    isOwn: actor === person,
    untilMs: expires,
  }));
  return claims.length === 0 ? {} : { claims };
}

/** One event that is still to be sent makes the comment "queued". */
function sharingOf(
  facets: CommentDecisions["facets"],
  unshared: readonly string[] | undefined,
): CommentView["sharing"] {
  if (unshared === undefined) return undefined;
  const heads = Object.values(facets).flatMap((facet) => facet?.heads ?? []);
  if (heads.length === 0) return undefined;
  return heads.some((id) => unshared.includes(id)) ? "queued" : "shared";
}

/** What the comment was at the newest decision on the whole or on its line. */
function latestSubject({ verdict, action }: CommentDecisions["facets"]): Subject | undefined {
  if (verdict === undefined || action === undefined) return (verdict ?? action)?.event.subject;
  return (verdict.event.hlc >= action.event.hlc ? verdict : action).event.subject;
}

/** Another text with the same words. Decisions from other devices do not carry enough to tell. */
function isRetyped(judged: Subject | undefined, now: Subject | undefined): boolean {
  if (judged === undefined || now === undefined || judged.textHash === "") return false;
  return judged.textHash !== now.textHash;
}

/**
 * Lines somebody stripped or labelled that detectors no longer (or never) find: a newer model must
 * not take a decision back.
 */
function decidedLines(action: FacetState | undefined, found: readonly Finding[]): Finding[] {
  const value = standing(action);
  if (value !== "strip" && value !== "label") return [];
  const spans = action?.event.spans ?? [];
  const isFound = (start: number, end: number) =>
    found.some(
      (finding) =>
        finding.kind === "sponsor-line" &&
        finding.start !== null &&
        finding.end !== null &&
        finding.start < end &&
        finding.end > start,
    );
  return spans
    .filter(({ start, end }) => !isFound(start, end))
    .map(({ start, end }) => ({
      detector: "decision",
      kind: "sponsor-line",
      severity: "info",
      band: "likely",
      score: 1,
      on: "body",
      start,
      end,
      evidence: "",
      reason: { id: "ui_reason_decided" },
    }));
}

function labelOf(
  findings: readonly FindingView[],
  action: string | undefined,
): CommentView["label"] {
  const hasLine = findings.some(({ finding }) => finding.kind === "sponsor-line");
  if (action === "label" && !hasLine) return "sponsored";
  const isPromotional = findings.some(
    ({ finding, treatment }) => finding.kind === "promotional" && treatment === "label",
  );
  return isPromotional ? "promotional" : undefined;
}

/** A facet's value, or undefined where it is undecided, taken back or disputed. */
function standing(facet: FacetState | undefined): string | undefined {
  if (facet === undefined || facet.isDisputed || facet.value === "none") return undefined;
  return facet.value;
}
