import { describe, expect, it } from "vitest";
import { formatClock } from "@/utils/core/clock";
import type { DecisionEvent, Facet } from "@/utils/core/decision";
import { createReport } from "@/utils/core/report";
import { reportCsv } from "@/utils/core/report-csv";
import { plainEvent } from "./plain-event";
import { row, sponsorLine, unsafeLink } from "./queue/sample-rows";

const nowMs = new Date(2026, 10, 26, 12).getTime();
let count = 0;

function event(comment: string, facet: Facet, value: string, more: Partial<DecisionEvent> = {}) {
  count += 1;
  return {
    ...plainEvent,
    ...{ id: `news.example/1/${count}`, comment, facet, value, request: `request${count}` },
    ...{ hlc: formatClock({ ms: nowMs, counter: count }, "dev"), device: "dev", seq: count },
    actor: "me",
    rules: [{ id: "sponsor-line", version: "1", score: 0.9 }],
    ...more,
  } satisfies DecisionEvent;
}

function reportOf(...events: DecisionEvent[]) {
  const report = createReport(nowMs);
  report.add(events);
  return report.finish([]);
}

describe("a detector is", () => {
  it.each<[string, DecisionEvent[], object]>([
    ["upheld by spam", [event("1", "verdict", "spam")], { upheld: 1 }],
    ["upheld by a stripped line", [event("1", "action", "strip")], { upheld: 1 }],
    [
      "upheld where the line goes and the reply is approved",
      [event("1", "action", "strip"), event("1", "verdict", "approve")],
      { upheld: 1 },
    ],
    ["overruled by an approval", [event("1", "verdict", "approve")], { overruled: 1 }],
    ["overruled where it is allowed", [event("1", "action", "allow")], { overruled: 1 }],
    ["left open by a hold", [event("1", "verdict", "hold")], { open: 1 }],
  ])("%s", (_, events, expected) => {
    const [counted] = reportOf(...events).detectors;
    expect(counted).toEqual({
      detector: "sponsor-line",
      upheld: 0,
      overruled: 0,
      open: 0,
      ...expected,
    });
  });

  it("counted once a comment, by what stands in the end", () => {
    const first = event("1", "verdict", "spam");
    const second = event("1", "verdict", "approve", { heads: [first.id] });
    expect(reportOf(first, second).detectors).toMatchObject([{ upheld: 0, overruled: 1 }]);
  });

  it("not counted for what was taken back", () => {
    const spam = event("1", "verdict", "spam");
    const undo = event("1", "verdict", "undo", { target: spam.id });
    expect(reportOf(spam, undo).detectors).toEqual([]);
  });
});

it("counts decisions by the day, for thirty days, and not what was undone by whom", () => {
  const yesterday = formatClock({ ms: nowMs - 24 * 3600_000, counter: 0 }, "dev");
  const old = formatClock({ ms: nowMs - 40 * 24 * 3600_000, counter: 0 }, "dev");
  const { days, decisions } = reportOf(
    event("1", "verdict", "spam"),
    event("2", "verdict", "spam", { hlc: yesterday }),
    event("3", "verdict", "spam", { hlc: old }),
    event("4", "note", "words"),
    event("5", "claim", "claim"),
  );
  expect(days).toHaveLength(30);
  expect(days.slice(-2)).toEqual([
    { day: "2026-11-25", count: 1 },
    { day: "2026-11-26", count: 1 },
  ]);
  expect(decisions).toBe(3);
});

it("names sponsors and domains by how many comments they turn up in", () => {
  const esdebe = { ...sponsorLine, reason: { id: "text_sponsor_thanks", args: ["Esdebe"] } };
  const { sponsors, domains } = createReport(nowMs).finish([
    row("1", { findings: [esdebe, esdebe] }),
    row("2", { findings: [esdebe, unsafeLink] }),
  ]);
  expect(sponsors).toEqual([{ name: "Esdebe", count: 2 }]);
  expect(domains).toEqual([{ name: "casino.test", count: 1 }]);
});

it("writes CSV that no spreadsheet takes for a formula", () => {
  const report = createReport(nowMs).finish([
    row("1", {
      findings: [
        { ...sponsorLine, reason: { id: "text_sponsor_thanks", args: ['=HYPERLINK("x")'] } },
      ],
    }),
    row("2", {
      findings: [{ ...sponsorLine, reason: { id: "text_sponsor_thanks", args: ["A, B"] } }],
    }),
  ]);
  const csv = reportCsv(report);
  expect(csv).toContain(`"'=HYPERLINK(""x"")",1`);
  expect(csv).toContain('"A, B",1');
  expect(csv.split("\r\n")[0]).toBe("detector,upheld,overruled,open");
});
