import {
  type DecisionEvent,
  type DecisionRequest,
  isSettler,
  type Role,
} from "@/utils/core/decision";
import { disputedSides, headsFor, leafIds } from "@/utils/core/decision-heads";
import { builtUponBy, findStandingUndo, isUndo, isUndoOfUndo } from "@/utils/core/decision-undo";
import { longestPinMs } from "@/utils/core/pin";

/** Who asks, as the background found out: never what the page says. */
export interface Author {
  readonly site: string;
  readonly role: Role;
  readonly actor: string;
  readonly device: string;
}

/**
 * Why a request makes no event: what it names is not there; somebody else has decided upon it; it
 * is somebody else's; only an editor may do that.
 */
export type Refusal = "not-found" | "built-upon" | "not-yours" | "not-allowed";

type Planned =
  | { readonly error: Refusal; readonly by?: DecisionEvent }
  /** The request was recorded before, perhaps by a worker that died before it could say so. */
  | { readonly known: DecisionEvent }
  | { readonly event: Omit<DecisionEvent, "id" | "hlc" | "seq" | "device"> };

/** Claims end by themselves. */
export const claimMs = 5 * 60_000;

/** Turns a request into the event it asks for, given what is known of the comment. Pure but for chance. */
export function planEvent(
  request: DecisionRequest,
  author: Author,
  known: readonly DecisionEvent[],
  nowMs = Date.now(),
): Planned {
  const same = known.find((event) => event.request === request.request);
  if (same !== undefined) return { known: same };
  if (request.target !== undefined) return planFollowUp(request, author, known);
  const { comment, facet, resolves } = request;
  const isDisputed = disputedSides(known, comment, facet).length > 0;
  if (resolves === true && !isSettler(author.role)) return { error: "not-allowed" };
  return {
    event: {
      ...base(request, author),
      ...(resolves === true && isDisputed ? { resolves } : {}),
      ...(facet === "note" ? { salt: randomSalt() } : {}),
      ...(facet === "claim" && request.value === "claim" ? { expires: nowMs + claimMs } : {}),
      ...pinEnd(request, nowMs),
      // What was seen supersedes nothing, so it has seen nothing.
      heads: request.observed === undefined ? headsFor(known, comment, facet, author) : [],
    },
  };
}

function planFollowUp(
  request: DecisionRequest,
  author: Author,
  known: readonly DecisionEvent[],
): Planned {
  const { comment, facet, value } = request;
  const target = known.find(({ id }) => id === request.target);
  if (target === undefined || target.comment !== comment || target.facet !== facet) {
    return { error: "not-found" };
  }
  const isOwn = target.actor === author.actor || isSettler(author.role);
  const event = base(request, author);
  switch (value) {
    case "undo": {
      const isFollowUp = target.target !== undefined && !isUndo(target);
      if (isFollowUp || isUndoOfUndo(known, target)) return { error: "not-found" };
      // Two tabs may take back the same step: once is enough, or one redo would not bring it back.
      const undo = findStandingUndo(known, target.id);
      if (undo !== undefined) return { known: undo };
      if (!isOwn) return { error: "not-yours", by: target };
      const by = builtUponBy(known, target);
      if (by !== undefined) return { error: "built-upon", by };
      return { event: { ...event, heads: leafIds(known, comment, facet) } };
    }
    case "redact":
      return isOwn ? { event: { ...event, heads: [] } } : { error: "not-yours", by: target };
    case "applied":
    case "failed":
      return { event: { ...event, heads: [] } };
    default:
      return { error: "not-found" };
  }
}

function base(request: DecisionRequest, { site, actor, role }: Author) {
  const { excerpt: _, resolves: __, expires: ___, reasons = [], rules = [], ...asked } = request;
  return { ...asked, v: 1 as const, site, reasons, rules, actor, role };
}

/** The end a pin is to have; of anything else, and of a time that nobody can choose, there is none. */
function pinEnd({ facet, value, expires }: DecisionRequest, nowMs: number): { expires?: number } {
  if (facet !== "pin" || value !== "pin" || expires === undefined) return {};
  return expires > nowMs && expires <= nowMs + longestPinMs ? { expires } : {};
}

function randomSalt(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
