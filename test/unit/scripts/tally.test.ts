import { describe, expect, it } from "vitest";
import { addTallies, closingLine, failedOnce, isGood, tallySuite } from "@/scripts/tests/tally";

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
    const tally = tallySuite({ testResults }, isSuccess);
    expect(tally).toMatchObject({ passed, failed });
    expect(tally.failures).toHaveLength(failed);
  });

  it("says which test of which file failed, and how its message begins", () => {
    const failed = {
      name: "/anywhere/test/e2e/keep.test.ts",
      status: "failed",
      assertionResults: [
        { status: "passed", fullName: "a decision is kept" },
        {
          status: "failed",
          fullName: "an undo is kept",
          failureMessages: ["AssertionError: expected 1 to be 2\n\n- 2\n+ 1\n    at a\n    at b"],
        },
      ],
    };
    expect(tallySuite({ testResults: [failed] }, false).failures).toEqual([
      "test/e2e/keep.test.ts › an undo is kept\n  AssertionError: expected 1 to be 2\n  - 2\n  + 1\n      at a",
    ]);
  });

  it("says of a file that cannot be read why", () => {
    const broken = {
      name: "/anywhere/test/unit/a.test.ts",
      status: "failed",
      message: "Cannot find module",
      assertionResults: [],
    };
    expect(tallySuite({ testResults: [broken] }, false).failures).toEqual([
      "test/unit/a.test.ts\n  Cannot find module",
    ]);
  });

  it("is a failure where the runner left no report", () => {
    expect(tallySuite(undefined, true)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallySuite(undefined, false)).toMatchObject({ passed: 0, failed: 1 });
  });
});

it("sums up to the line that machines read", () => {
  const sum = addTallies([{ passed: 3, failed: 0, failures: [] }, failedOnce("lint", 39)]);
  expect(sum.failures).toEqual(["lint"]);
  expect(closingLine(sum)).toBe("42 passed, 1 failed");
});

it("calls a run good only where something ran and nothing failed", () => {
  expect(isGood({ passed: 1, failed: 0, failures: [] })).toBe(true);
  expect(isGood(failedOnce("lint", 9))).toBe(false);
  expect(isGood(addTallies([]))).toBe(false);
});
