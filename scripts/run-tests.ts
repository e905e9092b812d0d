import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installSystem } from "./install-system.ts";
import { runStage } from "./tests/run-stage.ts";
import { type Group, type Stage, stages } from "./tests/stages.ts";
import { addTallies, closingLine, failedOnce, isGood, type Tally } from "./tests/tally.ts";

/**
 * `npm test` and `npm run test:long`: runs all stages of a group, also after one has failed, and
 * ends with the line "N passed, N failed".
 *
 * `node scripts/run-tests.ts quick|long`, or `total` for the sum of what both left in
 * artifacts/tests, with what failed. With THREADKEEPER_CLOSING_LINE=later, only `total` writes the closing line.
 */
const project = fileURLToPath(new URL("..", import.meta.url));
const folder = join(project, "artifacts/tests");

function runGroup(group: Group): Tally {
  const startedMs = Date.now();
  rmSync(tallyPath(group), { force: true });
  installSystem("tests");
  const done = new Map<string, Tally>();
  for (const stage of stages[group] as readonly Stage[]) {
    console.log(`\n── ${stage.name} ──`);
    done.set(stage.name, tallyStage(stage, done));
  }
  const total = addTallies([...done.values()]);
  writeFileSync(tallyPath(group), JSON.stringify(total));
  console.log(`\n${summary(done)}\n${Math.round((Date.now() - startedMs) / 1000)} s in all`);
  return total;
}

function tallyStage(stage: Stage, done: ReadonlyMap<string, Tally>): Tally {
  const missing = (stage.needs ?? []).filter((name) => done.get(name)?.failed !== 0);
  if (missing.length === 0) return runStage(stage, project, folder);
  console.error(`Not run, because this failed: ${missing.join(", ")}.`);
  return failedOnce(`${stage.name}: not run`);
}

function summary(done: ReadonlyMap<string, Tally>): string {
  const width = Math.max(...[...done.keys()].map(({ length }) => length));
  return [...done]
    .map(([name, tally]) => `${name.padEnd(width)}  ${isGood(tally) ? "ok" : "FAILED"}`)
    .join("\n");
}

/** A group that never came to its end counts as one failure. */
function readTally(group: string): Tally {
  try {
    return JSON.parse(readFileSync(tallyPath(group), "utf8")) as Tally;
  } catch {
    return failedOnce(`${group}: never came to its end`);
  }
}

function tallyPath(group: string): string {
  return join(folder, `tally-${group}.json`);
}

function run(wanted: string | undefined): Tally {
  if (wanted === "total") return addTallies(Object.keys(stages).map(readTally));
  try {
    return runGroup(wanted === "long" ? "long" : "quick");
  } catch (cause) {
    return failedOnce(cause instanceof Error ? cause.message : String(cause));
  }
}

const [wanted] = process.argv.slice(2);
const tally = run(wanted);
if (tally.failures.length > 0) console.log(`\nFailed:\n${tally.failures.join("\n")}\n`);
const isLater = wanted !== "total" && process.env["THREADKEEPER_CLOSING_LINE"] === "later";
if (!isLater) console.log(closingLine(tally));
if (!isGood(tally)) process.exitCode = 1;
