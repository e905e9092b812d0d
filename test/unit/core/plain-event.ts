import type { DecisionEvent } from "@/utils/core/decision";

/** A moderator's approval with nothing remarkable about it; what a test is about is put over it. */
export const plainEvent: DecisionEvent = {
  v: 1,
  id: "news.example/1/a",
  site: "news.example",
  post: "1",
  comment: "7",
  facet: "verdict",
  value: "approve",
  reasons: [],
  subject: { textHash: "t", normHash: "n", linksHash: "l" },
  heads: [],
  hlc: "",
  device: "d",
  seq: 1,
  actor: "a",
  role: "moderator",
  rules: [],
  request: "r",
};
