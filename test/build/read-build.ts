import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const output = fileURLToPath(new URL("../../.output/", import.meta.url));

export type BuildName =
  | "store/chrome-mv3"
  | "store/firefox-mv3"
  | "e2e/chrome-mv3"
  | "e2e/firefox-mv3";

export const storeBuilds = ["store/chrome-mv3", "store/firefox-mv3"] as const;

export function buildFolder(name: BuildName): string {
  return `${output}${name}`;
}

/** Every file of a build by its path in it. `npm run build` and `build:e2e` come first. */
export function readBuild(name: BuildName): ReadonlyMap<string, Buffer> {
  return readFolder(buildFolder(name));
}

/** Every file below a folder, by its path in it. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );
}

export function readManifest(name: BuildName): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`${buildFolder(name)}/manifest.json`, "utf8"));
}
