import { describe, expect, it } from "vitest";
import { planOf } from "@/entrypoints/comments.content/paint-plan";
import { commentView, facet, sponsorLine, viewOf } from "@/test/gallery/sample-views";

const view = commentView();
const plan = planOf(view, "text", "moderator");

describe("planOf", () => {
  it.each([
    ["a saved decision that changes nothing on the page", { needsDecision: false }],
    ["a note", { decisions: { note: facet("note", "ask") } }],
    ["a pin that waits for a decision", { decisions: { pin: facet("pin", "pin") } }],
    [
      "a verdict that leaves the treatment as it is",
      { decisions: { verdict: facet("verdict", "hold") } },
    ],
  ])("stays the same for %s", (_, change) => {
    expect(planOf({ ...view, ...change }, "text", "moderator")).toBe(plan);
  });

  it.each([
    ["another treatment", { findings: [viewOf(sponsorLine, { treatment: "strip" as const })] }],
    ["a finding less", { findings: [] }],
    [
      "a newsroom that says the same of the same line",
      {
        findings: [
          viewOf({
            ...sponsorLine,
            detector: "published-lists",
            reason: { id: "text_published_label", args: ["The Ward Gazette", "26 Nov"] },
          }),
        ],
      },
    ],
    ["a comment that is to be hidden", { display: "hide" as const }],
    ["a label on the whole", { label: "sponsored" as const }],
    // A pinned comment carries its badge while nothing is open in it.
    ["a pin that stands", { decisions: { pin: facet("pin", "pin") }, needsDecision: false }],
  ])("changes with %s", (_, change) => {
    expect(planOf({ ...view, ...change }, "text", "moderator")).not.toBe(plan);
  });

  it("changes with the text that ranges point into, and with who looks", () => {
    expect(planOf(view, "other", "moderator")).not.toBe(plan);
    expect(planOf(view, "text", "reader")).not.toBe(plan);
  });
});
