import { type ViewInput, viewComment } from "@/utils/core/comment-view";
import type { DecisionEvent, Facet, FacetState, Subject } from "@/utils/core/decision";
import type { Finding } from "@/utils/core/finding";
import { defaultModes, defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import { verdictOf } from "@/utils/core/verdict";
import { plainEvent } from "./plain-event";

export const subject: Subject = { textHash: "t", normHash: "n", linksHash: "l" };

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    detector: "sponsor-line",
    kind: "sponsor-line",
    severity: "info",
    band: "likely",
    score: 0.9,
    on: "body",
    start: 0,
    end: 4,
    evidence: "line",
    reason: { id: "ext_name" },
    ...over,
  };
}

export function facet(name: Facet, value: string, over: Partial<FacetState> = {}): FacetState {
  const event: DecisionEvent = {
    ...plainEvent,
    ...{ id: "e1", site: "s", post: "p", comment: "1", hlc: "0" },
    ...{ facet: name, value, subject },
  };
  return { value, isDisputed: false, heads: ["e1"], event, ...over };
}

export function view(over: Partial<ViewInput> & { findings?: readonly Finding[] } = {}) {
  const { findings = [finding()], ...rest } = over;
  return viewComment({
    detection: {
      verdict: verdictOf(findings, []),
      scores: { "sponsor-line": 0, promotional: 0, "unsafe-link": 0 },
      findings,
      failures: [],
    },
    decisions: undefined,
    policy: { ...defaultPolicy("site.example"), role: "moderator" },
    subject,
    lineHashes: new Map(findings.map((one) => [one, "line:abc"])),
    lines: {},
    isRevealed: false,
    ...rest,
  });
}

export function decided(name: Facet, value: string, over: Partial<FacetState> = {}) {
  return { comment: "1", facets: { [name]: facet(name, value, over) } };
}

export function reader(modes: Partial<SitePolicy["modes"]>): SitePolicy {
  return { ...defaultPolicy("site.example"), role: "reader", modes: { ...defaultModes, ...modes } };
}
