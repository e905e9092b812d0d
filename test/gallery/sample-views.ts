import type { CommentView, FindingView } from "@/utils/core/comment-view";
import type { DecisionEvent, Facet, FacetState } from "@/utils/core/decision";
import type { Finding } from "@/utils/core/finding";

export const sponsoredText =
  "Good question, Bradley. The device is cleared in the EU and a filing in the US is planned for spring; we have added a line to the article.\nEditor: The Ward Gazette\nThank you to our Sponsor Northlight";

const line = "Thank you to our Sponsor Northlight";

export const sponsorLine: Finding = {
  detector: "sponsor-line",
  kind: "sponsor-line",
  severity: "info",
  band: "likely",
  score: 0.97,
  on: "body",
  start: sponsoredText.indexOf(line),
  end: sponsoredText.length,
  evidence: line,
  reason: { id: "text_sponsor_thanks_name", args: ["Northlight"] },
  signals: [{ id: "text_sponsor_confirmed", args: ["Northlight"] }],
  weights: [
    { start: sponsoredText.indexOf(line), end: sponsoredText.length - 11, weight: 2.1 },
    { start: 0, end: 23, weight: -0.4 },
  ],
  rules: ["sponsor-phrases@3"],
};

export const promotional: Finding = {
  detector: "promotion",
  kind: "promotional",
  severity: "caution",
  band: "possible",
  score: 0.58,
  on: "body",
  start: 0,
  end: 24,
  evidence: "Good question, Bradley. ",
  reason: { id: "text_promo_praise" },
  signals: [{ id: "text_sign_link" }],
};

export const unsafeLink: Finding = {
  detector: "link-text-mismatch",
  kind: "unsafe-link",
  severity: "high",
  band: "likely",
  score: 0.99,
  on: "link",
  start: null,
  end: null,
  evidence: "https://ward-gazette.example/login",
  reason: {
    id: "link_mismatch",
    args: ["ward-gazette.example", "ward-gazette.example.account-check.test"],
  },
  link: "https://ward-gazette.example.account-check.test/login?next=%2Fhome",
  target: "https://ward-gazette.example.account-check.test/login?next=%2Fhome",
};

export const repeated: Finding = {
  ...promotional,
  detector: "repeated-text",
  kind: "repeated",
  severity: "info",
};

export function viewOf(finding: Finding, more: Partial<FindingView> = {}): FindingView {
  return {
    finding,
    treatment: "highlight",
    lineHash: undefined,
    rule: undefined,
    isSettled: false,
    ...more,
  };
}

export function commentView(more: Partial<CommentView> = {}): CommentView {
  return {
    verdict: "likely",
    findings: [viewOf(sponsorLine)],
    display: "show",
    needsDecision: true,
    decisions: {},
    isDisputed: false,
    isReopened: false,
    label: undefined,
    because: [],
    ...more,
  };
}

export function facet(name: Facet, value: string, isDisputed = false): FacetState {
  const event: DecisionEvent = {
    v: 1,
    id: "ward-gazette.example/4821/0011",
    site: "ward-gazette.example",
    post: "4821",
    comment: "2215",
    facet: name,
    value,
    reasons: [],
    subject: { textHash: "", normHash: "", linksHash: "" },
    heads: [],
    hlc: "",
    device: "",
    seq: 1,
    actor: "",
    role: "moderator",
    rules: [],
    request: "request-1",
  };
  return { value, isDisputed, heads: [event.id], event };
}
