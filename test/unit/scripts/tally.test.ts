import { describe, expect, it } from "vitest";
import { addTallies, closingLine, isGood, tallySuite } from "@/scripts/tests/tally";

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((one) => ({ status: one })) };
}

describe("the count of a suite", () => {
  it.each([
    ["all passed", [file("passed", "passed", "passed")], true, 2, 0],
    ["one failed", [file("failed", "passed", "failed")], false, 1, 1],
    ["a file that cannot be read", [file("passed", "passed"), file("failed")], false, 1, 1],
    ["a hook that failed", [file("failed", "passed")], false, 1, 1],
    ["an error outside all tests", [file("passed", "passed")], false, 1, 1],
    ["nothing but skipped tests", [file("passed", "skipped")], true, 0, 1],
    ["no test at all", [], true, 0, 1],
  ] as const)("with %s", (_, testResults, isSuccess, passed, failed) => {
    expect(tallySuite({ testResults }, isSuccess)).toEqual({ passed, failed });
  });

  it("is a failure where the runner left no report", () => {
    expect(tallySuite(undefined, true)).toEqual({ passed: 0, failed: 1 });
    expect(tallySuite(undefined, false)).toEqual({ passed: 0, failed: 1 });
  });
});

it("sums up to the line that machines read", () => {
  const sum = addTallies([
    { passed: 3, failed: 0 },
    { passed: 39, failed: 1 },
  ]);
  expect(closingLine(sum)).toBe("42 passed, 1 failed");
});

it("calls a run good only where something ran and nothing failed", () => {
  expect(isGood({ passed: 1, failed: 0 })).toBe(true);
  expect(isGood({ passed: 9, failed: 1 })).toBe(false);
  expect(isGood(addTallies([]))).toBe(false);
});
