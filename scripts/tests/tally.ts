/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface SuiteReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a suite. A file that could not even be read counts as one failure, and so does a run that
 * ended badly or tested nothing: neither must ever look like success.
 *
 * `isSuccess` is whether the runner ended with code 0; `report` is undefined where it wrote none.
 */
export function tallySuite(report: SuiteReport | undefined, isSuccess: boolean): Tally {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const broken = files.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = tests.filter(({ status }) => status === "failed").length + broken;
  const isUnexplained = failed === 0 && (!isSuccess || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a run, which machines read. Example: "312 passed, 0 failed". */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Whether a run may be called good: something ran, and nothing failed. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}
