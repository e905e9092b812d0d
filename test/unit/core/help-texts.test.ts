import { describe, expect, it } from "vitest";
import { writeDiagnosis } from "@/utils/core/diagnosis-text";
import type { Finding } from "@/utils/core/finding";
import { type FlagReportInput, writeFlagReport } from "@/utils/core/flag-report";

const finding: Finding = {
  detector: "unsafe-link",
  kind: "unsafe-link",
  severity: "high",
  band: "likely",
  score: 0.912,
  on: "link",
  start: null,
  end: null,
  evidence: "www.secret-bank.example",
  reason: { id: "link_mismatch", args: ["www.secret-bank.example", "evil.test"] },
  signals: [{ id: "link_cheap_ending", args: ["evil.test"] }],
  link: "https://evil.test/?victim=ann",
  target: "https://worse.test/",
  rules: ["own.7@1"],
};
const input: FlagReportInput = {
  version: "0.1.0",
  browser: "Chrome 156",
  language: "de",
  adapter: "wordpress",
  finding,
  failures: ["promotional"],
};

describe("the report of a wrong flag", () => {
  it("names detector, versions, reasons and bands", () => {
    const lines = writeFlagReport(input).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Version: 0.1.0, Chrome 156, de",
        "Finding: unsafe-link, likely, high, score 0.91",
        "Found by: unsafe-link, own.7@1",
        "Where: link",
        "Reason: link_mismatch",
        "Signals: link_cheap_ending",
        "Failed: promotional",
        "Words: left out",
      ]),
    );
  });

  it("says nothing that stood in the page, unless the words are given", () => {
    expect(writeFlagReport(input)).not.toMatch(/secret|evil|worse|ann/);
    const whole = writeFlagReport({ ...input, text: "Dear Ann, see my bank." });
    expect(whole).toContain("Dear Ann, see my bank.");
    expect(whole).toContain("Leads to: https://worse.test/");
  });

  it("says where a line stood, without the line", () => {
    const line = { ...finding, on: "body", start: 118, end: 149 } as const;
    expect(writeFlagReport({ ...input, finding: line })).toContain(
      "Where: body, 31 characters at 118",
    );
  });
});

describe("the text of diagnostics", () => {
  const frame = {
    adapter: "wordpress",
    comments: 8,
    unknown: 1,
    isPaused: true,
    timings: { findMs: 4 },
    errors: ["gone"],
    flagged: [
      { verdict: "likely", failures: [], findings: [finding, { ...finding, detector: "other" }] },
      { verdict: "unknown", failures: ["promotional"], findings: [finding] },
    ],
  };
  const about = { version: "0.1.0", browser: "Chrome 156", language: "ar", quarantined: 2 };

  it("counts what was found by detector, and holds no word of a comment and no address", () => {
    const text = writeDiagnosis({ ...about, address: undefined, frames: [frame], errors: [] });
    expect(text).toContain("Comment system: wordpress, paused");
    expect(text).toContain("Comments: 8, not judged: 1, flagged: 2");
    expect(text).toContain("unsafe-link (likely) 2, other (likely) 1, promotional (failed) 1");
    expect(text).toContain("Records set aside: 2");
    expect(text).not.toMatch(/secret|evil|worse|Page:/);
  });

  it("names the page where the person wants it to, and says when there is none", () => {
    const address = "https://news.example/story";
    const text = writeDiagnosis({ ...about, address, frames: [], errors: [] });
    expect(text).toContain(`Page: ${address}`);
    expect(text).toContain("No comments are shown.");
  });
});
