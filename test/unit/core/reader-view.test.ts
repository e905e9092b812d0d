import { describe, expect, it } from "vitest";
import { decided, finding, reader, view } from "./view-input";

describe("viewComment for readers", () => {
  const promotional = finding({ kind: "promotional" });
  it.each([
    ["label is the default", [finding()], {}, "label", "show"],
    ["show leaves the page alone", [finding()], { "sponsor-line": "show" }, "none", "show"],
    ["strip keeps the reply", [finding()], { "sponsor-line": "strip" }, "strip", "show"],
    [
      "a mere possibility is labelled, not stripped",
      [finding({ band: "possible" })],
      { "sponsor-line": "strip" },
      "label",
      "show",
    ],
    ["hide hides", [finding()], { "sponsor-line": "hide" }, "label", "hide"],
    [
      "a mere possibility is never hidden",
      [finding({ band: "possible" })],
      { "sponsor-line": "hide" },
      "label",
      "show",
    ],
    ["a promotional comment is labelled", [promotional], {}, "label", "show"],
    [
      "strip collapses it, there being no line",
      [promotional],
      { promotional: "strip" },
      "label",
      "collapse",
    ],
    ["hide hides it", [promotional], { promotional: "hide" }, "label", "hide"],
    [
      "a dangerous link is defanged",
      [finding({ kind: "unsafe-link", severity: "high", on: "link" })],
      {},
      "defang",
      "show",
    ],
    [
      "a doubtful link is marked",
      [finding({ kind: "unsafe-link", severity: "caution", on: "link" })],
      {},
      "warn",
      "show",
    ],
    [
      "a shortener is left alone",
      [finding({ kind: "unsafe-link", severity: "info", on: "link" })],
      { "unsafe-link": "hide" },
      "none",
      "show",
    ],
  ] as const)("%s", (_, findings, modes, treatment, display) => {
    const seen = view({ findings, policy: reader(modes) });
    expect([seen.findings[0]?.treatment, seen.display]).toEqual([treatment, display]);
  });

  it("shows what the reader asked to see", () => {
    const seen = view({ policy: reader({ "sponsor-line": "hide" }), isRevealed: true });
    expect([seen.display, seen.findings[0]?.treatment]).toEqual(["show", "none"]);
  });

  it("does not hide what an editor approved", () => {
    const seen = view({
      policy: reader({ "sponsor-line": "hide" }),
      decisions: decided("verdict", "approve"),
    });
    expect([seen.display, seen.findings[0]?.treatment]).toEqual(["show", "none"]);
  });

  it("collapses one's own spam verdict", () => {
    const seen = view({ policy: reader({}), decisions: decided("verdict", "spam") });
    expect(seen.display).toBe("collapse");
  });
});
