import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "./stages.ts";
import { failedOnce, type SuiteReport, type Tally, tallySuite } from "./tally.ts";

/** No stage takes half as long on two cores; one that hangs must not hang the whole run. */
const timeoutMs = 30 * 60_000;

/**
 * Runs one stage in `project`, with its output shown as it comes, and counts it. `folder` keeps
 * the suites' reports.
 */
export function runStage(stage: Stage, project: string, folder: string): Tally {
  const [program, ...args] = stage.command;
  const reportPath = join(folder, `report-${stage.name}.json`);
  rmSync(reportPath, { force: true });
  mkdirSync(folder, { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportPath}`];
  const run = spawnSync(
    join(project, "node_modules/.bin", program),
    stage.isSuite === true ? [...args, ...reporters] : args,
    {
      cwd: project,
      env: { ...process.env, ...stage.env },
      stdio: ["ignore", "inherit", "inherit"],
      timeout: timeoutMs,
    },
  );
  if (run.error !== undefined) console.error(run.error.message);
  const isSuccess = run.status === 0;
  if (stage.isSuite === true) return tallySuite(readReport(reportPath), isSuccess);
  return isSuccess ? { passed: 1, failed: 0, failures: [] } : failedOnce(stage.name);
}

function readReport(path: string): SuiteReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as SuiteReport;
  } catch {
    // The runner died before it wrote one; the stage then counts as failed.
    return undefined;
  }
}
