import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { endToEndBuild } from "../launch-chromium.ts";
import { ownEnvironment } from "./own-environment.ts";
import { withLock } from "./with-lock.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Whatever the build is made of. */
const sources = [
  "components",
  "entrypoints",
  "public",
  "utils",
  "package-lock.json",
  "tsconfig.json",
  "wxt.config.ts",
];

/**
 * Makes the end-to-end build for Chromium where it is missing or older than any of its sources,
 * which takes a few seconds. Two commands started together build once. Throws with the builder's
 * own words where it fails.
 */
export async function ensureBuild(): Promise<void> {
  if (!isStale()) return;
  await withLock(join(project, ".output/build.lock"), () => {
    if (isStale()) build();
  });
}

function build(): void {
  const wxt = join(project, "node_modules/wxt/bin/wxt.mjs");
  const run = spawnSync(process.execPath, [wxt, "build"], {
    cwd: project,
    encoding: "utf8",
    env: { ...ownEnvironment(), THREADKEEPER_E2E: "1", NO_COLOR: "1" },
  });
  if (run.status === 0) return;
  throw new Error(`The build failed:\n${run.stderr || run.stdout || String(run.error)}`);
}

function isStale(): boolean {
  const manifest = join(endToEndBuild, "manifest.json");
  if (!existsSync(manifest)) return true;
  const builtMs = statSync(manifest).mtimeMs;
  return sources.some((name) => newestMs(join(project, name)) > builtMs);
}

/** When the newest file at or below `path` was changed, or a folder's list of files. */
function newestMs(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
