import { formatClock, parseClock } from "@/utils/core/clock";
import type { DecisionEvent, Facet, FacetState } from "@/utils/core/decision";
import { pagePrefix } from "@/utils/core/decision-event";

/** What a person's other devices are told of a decision: no text, no names, no notes. */
export interface SyncedDecision {
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly facet: Facet;
  readonly value: string;
  /** 4 hex digits, see `Subject.check`; absent on what is not about a text, as a rule is not. */
  readonly check?: string;
  /** Hours since 1970. */
  readonly hours: number;
}

/** Facet and value as one number. Only ever added to, at the end: other versions read it too. */
export const codes: readonly (readonly [Facet, string])[] = [
  ["verdict", "approve"],
  ["verdict", "hold"],
  ["verdict", "spam"],
  ["verdict", "trash"],
  ["action", "label"],
  ["action", "strip"],
  ["pin", "pin"],
  ["link", "allow"],
  ["link", "warn"],
  ["domain", "allow"],
  ["domain", "warn"],
  ["rule", "allow"],
];

const hourMs = 3_600_000;

/**
 * A standing state as it is told; undefined where there is nothing to tell: taken back, disputed,
 * only seen elsewhere, or of a kind that stays here. (Rules for lines are named by a keyed hash,
 * and other devices have another key.)
 */
export function toSynced(state: FacetState): SyncedDecision | undefined {
  const { site, post, comment, facet, hlc, subject } = state.event;
  const isTold = codes.some(([of, value]) => of === facet && value === state.value);
  if (!isTold || state.isDisputed || state.isObserved) return undefined;
  // What other devices are told has no room for an end: there it would never come off.
  if (facet === "pin" && state.event.expires !== undefined) return undefined;
  // From before there were checks: another device could not tell whether the text is still the same.
  if (subject.check === undefined && post !== "*") return undefined;
  const hours = Math.floor((parseClock(hlc)?.ms ?? 0) / hourMs);
  const check = subject.check === undefined ? {} : { check: subject.check };
  return { site, post, comment, facet, value: state.value, hours, ...check };
}

/** What another device told, as the fold takes it: observed, and never superseding anything. */
export function toObserved(synced: SyncedDecision, device: string): DecisionEvent {
  const { site, post, comment, facet, value, check, hours } = synced;
  return {
    v: 1,
    id: `${pagePrefix(site, post)}device-${device}-${facet}-${comment}`,
    site,
    post,
    comment,
    facet,
    value,
    reasons: [],
    observed: "device",
    subject: {
      textHash: "",
      normHash: "",
      linksHash: "",
      ...(check === undefined ? {} : { check }),
    },
    heads: [],
    hlc: formatClock({ ms: hours * hourMs, counter: 0 }, device),
    device,
    seq: 0,
    actor: "",
    role: "reader",
    rules: [],
    request: "",
  };
}
