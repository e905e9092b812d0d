import { expect, it } from "vitest";
import { formatResult } from "@/scripts/scan/format-result";
import type { ScannedPage } from "@/scripts/scan/scan-result";
import type { ReportedComment, ReportedFinding } from "@/utils/messages/report-protocol";

const line: ReportedFinding = {
  detector: "sponsor-line",
  kind: "sponsor-line",
  severity: "info",
  band: "likely",
  score: 0.9,
  on: "body",
  start: 8,
  end: 39,
  evidence: "Thank you to our Sponsor Esdebe",
  explanation: "The line thanks a sponsor, Esdebe.",
  signals: [],
};

const reader: ReportedComment = {
  id: "1",
  author: "Harriet Osei",
  authorUrl: null,
  isPostAuthor: false,
  depth: 1,
  parentId: null,
  time: null,
  bodyText: "Who trains the families?",
  links: [],
  verdict: "clean",
  findings: [],
  failures: [],
};

const editor: ReportedComment = {
  ...reader,
  id: "2",
  parentId: "1",
  author: "Editor",
  isPostAuthor: true,
  verdict: "likely",
  findings: [line],
};

function pageOf(comments: readonly ReportedComment[], more: Partial<ScannedPage> = {}) {
  return {
    page: "saved.html",
    adapter: "wordpress",
    comments,
    article: { findings: [] },
    timings: { findMs: 1.26, detectMs: 20, longestTaskMs: 2, workMs: 0 },
    ...more,
  };
}

it("shows each finding with its evidence and reason, aligned, and leaves clean comments out", () => {
  expect(formatResult(pageOf([reader, editor]))).toBe(
    [
      "saved.html",
      "2 comments read (wordpress) · 1 flagged · found in 1 ms, judged in 20 ms",
      "",
      "  Editor  post author, reply to Harriet Osei",
      "    sponsor line    likely    Thank you to our Sponsor Esdebe",
      "                              The line thanks a sponsor, Esdebe.",
    ].join("\n"),
  );
});

it("shows where a link really leads", () => {
  const link: ReportedFinding = {
    ...line,
    kind: "unsafe-link",
    severity: "high",
    on: "link",
    start: null,
    end: null,
    evidence: "https://bank.example",
    target: "https://bonk.test/",
  };
  const written = formatResult(pageOf([{ ...reader, verdict: "likely", findings: [link] }]));
  expect(written).toContain("unsafe link     likely    https://bank.example\n");
  expect(written).toContain("→ https://bonk.test/\n");
});

it("reports the article's own lines apart from the comments", () => {
  const written = formatResult(pageOf([reader], { article: { findings: [line] } }));
  expect(written).toContain("none flagged");
  expect(written).toContain("  In the article itself\n    sponsor line");
});

it("never lets a comment that was not judged look clean", () => {
  const unknown: ReportedComment = { ...reader, verdict: "unknown", failures: ["sponsor-line"] };
  const written = formatResult(pageOf([unknown]));
  expect(written).toContain("1 not fully judged");
  expect(written).toContain("not judged by sponsor-line");
});

it("says so where a page has no comments or cannot be read", () => {
  expect(formatResult(pageOf([], { adapter: null }))).toContain("No comments recognised.");
  expect(formatResult({ page: "gone.html", error: "There is no such file." })).toBe(
    "gone.html\nThere is no such file.",
  );
});

it("keeps a page's text from steering the terminal", () => {
  const hostile = { ...line, evidence: "\u001b[2J\u202etxt\ud800" };
  const written = formatResult(
    pageOf([{ ...editor, author: "\u001b]0;x\u0007", findings: [hostile] }]),
  );
  expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(written.isWellFormed()).toBe(true);
});

it("cuts evidence that would fill the screen, between characters", () => {
  const long = { ...line, evidence: "𝒂".repeat(500) };
  const [, , , , shown = ""] = formatResult(pageOf([{ ...editor, findings: [long] }])).split("\n");
  expect(shown.endsWith("𝒂…")).toBe(true);
  expect([...shown].length).toBeLessThan(200);
});
