/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** One line or a few for each failure, for whoever sees only the end of a run. */
  readonly failures: readonly string[];
}

/** The part of Vitest's JSON report that is counted. */
export interface SuiteReport {
  readonly testResults: readonly SuiteFile[];
}

interface SuiteFile {
  /** The file's path. */
  readonly name?: string;
  readonly status: string;
  /** Why the file could not be read, or a hook failed. */
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName?: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

/** A message's beginning says what was expected; its stack is in the report. */
const shownLines = 4;

/**
 * Counts a suite. A file that could not even be read counts as one failure, and so does a run that
 * ended badly or tested nothing: neither must ever look like success.
 *
 * `isSuccess` is whether the runner ended with code 0; `report` is undefined where it wrote none.
 */
export function tallySuite(report: SuiteReport | undefined, isSuccess: boolean): Tally {
  const files = report?.testResults ?? [];
  const passed = files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "passed").length;
  const failures = files.flatMap(failuresOf);
  if (failures.length > 0) return { passed, failed: failures.length, failures };
  if (!isSuccess) return failedOnce("The runner ended badly, and no test says why.", passed);
  return passed === 0 ? failedOnce("No test was run.") : { passed, failed: 0, failures };
}

function failuresOf(file: SuiteFile): readonly string[] {
  const tests = file.assertionResults.filter(({ status }) => status === "failed");
  if (tests.length === 0 && file.status === "failed") return [describe(file, "", file.message)];
  return tests.map(({ fullName, failureMessages }) =>
    describe(file, fullName ?? "", failureMessages?.join("\n")),
  );
}

function describe({ name = "" }: SuiteFile, test: string, message = ""): string {
  const place = [name.replace(/^.*\/(?=test\/)/, ""), test].filter(Boolean).join(" › ");
  const lines = message.split("\n").filter((line) => line.trim() !== "");
  return [place, ...lines.slice(0, shownLines).map((line) => `  ${line}`)].join("\n");
}

/** A stage that counts as one test, and failed. */
export function failedOnce(why: string, passed = 0): Tally {
  return { passed, failed: 1, failures: [why] };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The last line of a run, which machines read. Example: "312 passed, 0 failed". */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** Whether a run may be called good: something ran, and nothing failed. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}
