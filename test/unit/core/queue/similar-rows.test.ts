import { expect, it } from "vitest";
import { similarTo } from "@/utils/core/queue/similar-rows";
import { decided, row, sponsorLine, unsafeLink } from "./sample-rows";

const withLine = [{ ...sponsorLine, line: "line:1" }];
const asked = row("1", { findings: [...withLine, unsafeLink] });

it("counts what was decided with the same line, before anything less alike", () => {
  const rows = [
    asked,
    ...["2", "3", "4", "5", "6"].map((id) =>
      row(id, { findings: withLine, standing: decided("approve") }),
    ),
    row("7", { findings: withLine, standing: decided("spam") }),
    row("8", { findings: [unsafeLink], standing: decided("spam") }),
  ];
  expect(similarTo(asked, rows)).toEqual({
    finding: 0,
    basis: "line",
    total: 6,
    value: "approve",
    count: 5,
  });
});

it("falls back on where links lead, then on what was found", () => {
  const byDomain = row("2", { findings: [unsafeLink], standing: decided("spam") });
  const byDetector = row("3", { standing: decided("hold") });
  expect(similarTo(asked, [asked, byDomain, byDetector])?.basis).toBe("domain");
  expect(similarTo(asked, [asked, byDetector])).toMatchObject({ basis: "detector", value: "hold" });
});

it("says of which finding it speaks, and knows nothing of a finding that none has", () => {
  const byLine = row("2", { findings: withLine, standing: decided("approve") });
  const byDomain = row("3", { findings: [unsafeLink], standing: decided("spam") });
  const turned = row("4", { findings: [unsafeLink, ...withLine] });
  expect(similarTo(turned, [byLine, byDomain])).toMatchObject({ finding: 1, basis: "line" });
  expect(similarTo({ ...turned, findings: [unsafeLink] }, [byLine, byDomain])).toMatchObject({
    finding: 0,
    basis: "domain",
    value: "spam",
    total: 1,
  });
  expect(similarTo({ ...turned, findings: [unsafeLink] }, [byLine])).toBeUndefined();
  expect(similarTo({ ...turned, findings: [] }, [byLine])).toBeUndefined();
});

it.each([
  ["undecided ones", row("2", { findings: withLine })],
  [
    "disputed ones",
    row("2", { findings: withLine, standing: decided("spam", { isDisputed: true }) }),
  ],
  [
    "those whose text has changed since",
    row("2", { findings: withLine, standing: decided("spam", { isReopened: true }) }),
  ],
  [
    "those of other sites",
    row("2", { site: "b.example", findings: withLine, standing: decided("spam") }),
  ],
])("leaves out %s", (_, other) => {
  expect(similarTo(asked, [asked, other])).toBeUndefined();
});
