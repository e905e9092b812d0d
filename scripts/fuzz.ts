import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * `npm run fuzz -- [--minutes N] [--seed S] [--ms M] [WORD…]`: tries every property of the unit and
 * component tests for M milliseconds each, in rounds with a seed of their own, until N minutes are
 * over. WORDs choose test files. Prints each round's seed; ends with code 1 at the first failure,
 * which says what was given to the property.
 *
 * The same again: `npm run fuzz -- --seed S WORD`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "3" },
    seed: { type: "string" },
    ms: { type: "string", default: "3000" },
  },
});
const project = fileURLToPath(new URL("..", import.meta.url));
const endsAt = Date.now() + Number(values.minutes) * 60_000;

const files = globSync("test/{unit,components}/**/*.test.{ts,tsx}", { cwd: project })
  .filter((file) => readFileSync(join(project, file), "utf8").includes("fc.assert("))
  .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)))
  .sort();
if (files.length === 0) throw new Error(`No test with a property is named ${positionals}.`);

for (let round = 1; ; round += 1) {
  const seed = round === 1 && values.seed ? Number(values.seed) : Date.now() % 2_147_483_647;
  console.log(`Round ${round}: ${files.length} files, seed ${seed}`);
  if (!runRound(seed)) {
    console.error(`Failed with --seed ${seed}.`);
    process.exitCode = 1;
    break;
  }
  if (Date.now() >= endsAt) break;
}

function runRound(seed: number): boolean {
  const vitest = join(project, "node_modules/.bin/vitest");
  // Several properties in one test take their time one after the other.
  const args = ["run", "--project", "unit*", "--project", "components", "--testTimeout=300000"];
  const run = spawnSync(vitest, [...args, "--reporter=dot", ...files], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      THREADKEEPER_FUZZ_MS: values.ms,
      THREADKEEPER_FUZZ_SEED: String(seed),
    },
  });
  return run.status === 0;
}
