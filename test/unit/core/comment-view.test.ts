import { describe, expect, it } from "vitest";
import { isReopened } from "@/utils/core/comment-view";
import type { Finding } from "@/utils/core/finding";
import { decided, facet, finding, subject, view } from "./view-input";

describe("viewComment for moderators", () => {
  it("is unknown, and needs nothing, until the background has answered", () => {
    const seen = view({ detection: undefined });
    expect([seen.verdict, seen.needsDecision, seen.display]).toEqual(["unknown", false, "show"]);
  });

  it.each([
    ["a finding waits for a decision", {}, true, "highlight"],
    ["approve settles it", { decisions: decided("verdict", "approve") }, false, "none"],
    ["strip strips", { decisions: decided("action", "strip") }, false, "strip"],
    [
      "an approved reply keeps its line stripped",
      {
        decisions: {
          comment: "1",
          facets: { verdict: facet("verdict", "approve"), action: facet("action", "strip") },
        },
      },
      false,
      "strip",
    ],
    [
      "what was decided on this line goes before the rule for all like it",
      {
        decisions: decided("action", "label"),
        lines: { "line:abc": facet("line", "strip") },
      },
      false,
      "label",
    ],
    ["label labels", { decisions: decided("action", "label") }, false, "label"],
    [
      "a decision taken back waits again",
      { decisions: decided("action", "none") },
      true,
      "highlight",
    ],
    ["a line rule settles it", { lines: { "line:abc": facet("line", "strip") } }, false, "strip"],
    [
      "an allowed line is left alone",
      { lines: { "line:abc": facet("line", "allow") } },
      false,
      "none",
    ],
    [
      "a rule for another line does not",
      { lines: { "line:x": facet("line", "allow") } },
      true,
      "highlight",
    ],
    [
      "a disputed strip is not applied",
      { decisions: decided("action", "strip", { isDisputed: true }) },
      true,
      "highlight",
    ],
    [
      "an approval does not cover changed text",
      {
        decisions: decided("verdict", "approve"),
        subject: { ...subject, textHash: "t2", normHash: "n2" },
      },
      true,
      "highlight",
    ],
    [
      "an approval covers a change of white space",
      { decisions: decided("verdict", "approve"), subject: { ...subject, textHash: "t2" } },
      false,
      "none",
    ],
  ] as const)("%s", (_, over, needsDecision, treatment) => {
    const seen = view(over);
    expect([seen.needsDecision, seen.findings[0]?.treatment]).toEqual([needsDecision, treatment]);
  });

  it("says that a comment was re-opened", () => {
    const changed = { ...subject, linksHash: "other" };
    expect(view({ decisions: decided("verdict", "spam"), subject: changed }).isReopened).toBe(true);
    expect(isReopened(subject, { ...subject, textHash: "only typography" })).toBe(false);
  });

  it("keeps rows in place after spam", () => {
    expect(view({ decisions: decided("verdict", "spam") }).display).toBe("show");
  });
});

describe("decisions that outlive the detector", () => {
  const spans = [{ start: 5, end: 9, hash: "line:abc" }];
  function stripped(findings: readonly Finding[]) {
    const state = facet("action", "strip");
    const decisions = {
      comment: "1",
      facets: { action: { ...state, event: { ...state.event, spans } } },
    };
    return view({ findings, decisions }).findings.map(({ finding, treatment }) => [
      finding.start,
      finding.end,
      treatment,
    ]);
  }

  it("strips a decided line that no detector finds any more", () => {
    expect(stripped([])).toEqual([[5, 9, "strip"]]);
  });

  it("strips it once where a detector still finds it", () => {
    expect(stripped([finding({ start: 4, end: 9 })])).toEqual([[4, 9, "strip"]]);
  });

  it("labels the whole comment where no line was found", () => {
    expect(view({ findings: [], decisions: decided("action", "label") }).label).toBe("sponsored");
    expect(view({ decisions: decided("action", "label") }).label).toBeUndefined();
  });
});

describe("what somebody called wrong", () => {
  const link = finding({
    detector: "unsafe-link",
    kind: "unsafe-link",
    severity: "high",
    on: "link",
    start: null,
    end: null,
    link: "https://www.shop.otter.example/x",
    target: "https://www.shop.otter.example/x",
    reason: { id: "link_score_path_words", args: ["x"] },
  });
  const decided = (name: "link" | "action") => ({
    comment: "1",
    facets: { [name]: facet(name, "allow") },
  });

  it("is settled here: its links, and nothing else of the comment", () => {
    const { findings, needsDecision } = view({
      findings: [link, finding()],
      decisions: decided("link"),
    });
    expect(findings.map(({ isSettled }) => isSettled)).toEqual([true, false]);
    expect(findings[0]?.treatment).toBe("none");
    expect(needsDecision).toBe(true);
  });

  it("is settled here: all of the comment's flags", () => {
    const { findings, needsDecision } = view({ decisions: decided("action") });
    expect(findings.map(({ isSettled }) => isSettled)).toEqual([true]);
    expect(needsDecision).toBe(false);
  });

  it("is looked at again when the links are others", () => {
    const { findings } = view({
      findings: [link],
      decisions: decided("link"),
      subject: { ...subject, linksHash: "others" },
    });
    expect(findings[0]?.isSettled).toBe(false);
  });

  it.each([
    ["domain:shop.otter.example", true],
    ["domain:otter.example", true],
    ["domain:tter.example", false],
    ["domain:other.example", false],
    ["rule:link_score_path", true],
    ["rule:link_score_name", false],
  ])("is settled on the whole site by %s: %s", (name, isSettled) => {
    const kind = name.startsWith("domain") ? "domain" : "rule";
    const { findings, needsDecision } = view({
      findings: [link],
      lines: { [name]: facet(kind, "allow") },
    });
    expect(findings[0]?.isSettled).toBe(isSettled);
    expect(needsDecision).toBe(!isSettled);
  });

  it("is flagged again when it was taken back", () => {
    const { findings } = view({
      findings: [link],
      lines: { "domain:otter.example": facet("domain", "none") },
    });
    expect(findings[0]?.isSettled).toBe(false);
  });
});
