import type { UnnamedEvent } from "@/utils/core/decision-event";

/** A decision as a moderator's browser makes it; what a test is about goes into `parts`. */
export function teamEvent(parts: Partial<UnnamedEvent> & Record<string, unknown> = {}) {
  return {
    v: 1,
    site: "news.example",
    post: "4821",
    comment: "12",
    facet: "verdict",
    value: "approve",
    reasons: [],
    subject: { textHash: "a1", normHash: "b2", linksHash: "c3" },
    heads: [],
    hlc: clockAt(Date.now()),
    device: "device1",
    seq: 1,
    actor: "anna",
    role: "moderator",
    rules: [{ id: "sponsor-line", version: "1", score: 0.97 }],
    request: crypto.randomUUID(),
    ...parts,
  } as UnnamedEvent;
}

export function clockAt(ms: number): string {
  return `${ms.toString(16).padStart(12, "0")}-0000-device1`;
}
