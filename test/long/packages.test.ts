import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownEnvironment } from "@/scripts/build/own-environment";
import { buildFolder, readBuild, readFolder } from "../build/read-build";

const project = fileURLToPath(new URL("../../", import.meta.url));
const run = (program: string, args: readonly string[], cwd = project) =>
  promisify(execFile)(program, args, { cwd, env: ownEnvironment() });
const wxt = join(project, "node_modules/.bin/wxt");
const storeFolder = join(buildFolder("store/firefox-mv3"), "..");
/** In bytes, all included: models, lists and thirteen languages' texts. */
const room = 1_000_000;
/** And without what is learnt or listed and not written, and without the texts of all languages. */
const roomForCode = 500_000;

/** What is no code, and what it weighs in a package: as much as by itself, for it is packed by files. */
const besides = {
  models: ["text-weights", "line-weights", "link-weights", "text-dictionary"].map(
    (name) => `utils/model/${name}.json`,
  ),
  "wordings of sponsors": readdirSync(join(project, "utils/detectors/lexicons")).map(
    (name) => `utils/detectors/lexicons/${name}`,
  ),
  "the list of endings": ["node_modules/tldts/dist/es6/src/data/trie.js"],
  texts: readdirSync(join(project, "public/_locales")).map(
    (language) => `.output/store/chrome-mv3/_locales/${language}/messages.json`,
  ),
};

function packedSize(paths: readonly string[]): number {
  return paths
    .map((path) => deflateRawSync(readFileSync(join(project, path)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

/** All packages for the stores, by name. */
async function makePackages(): Promise<ReadonlyMap<string, Buffer>> {
  await run(wxt, ["zip"]);
  await run(wxt, ["zip", "-b", "firefox", "--mv3"]);
  const names = readdirSync(storeFolder).filter((name) => name.endsWith(".zip"));
  return new Map(names.map((name) => [name, readFileSync(join(storeFolder, name))]));
}

describe("the packages for the stores", () => {
  let packages: ReadonlyMap<string, Buffer>;
  let scratch: string;

  /** The one package of a kind: "chrome", "firefox", "sources". */
  function bytesOf(kind: string): Buffer {
    const [, bytes = Buffer.alloc(0)] = [...packages].find(([name]) => name.includes(kind)) ?? [];
    return bytes;
  }

  beforeAll(async () => {
    // On the same disk, where copies are links.
    mkdirSync(join(project, "artifacts"), { recursive: true });
    scratch = mkdtempSync(join(project, "artifacts/packages-"));
    packages = await makePackages();
  }, 180_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("are three, and the two that are installed have room for growth", () => {
    const kinds = [...packages.keys()].map((name) => name.replace(/^.*-(\w+)\.zip$/, "$1"));
    expect(kinds.toSorted()).toEqual(["chrome", "firefox", "sources"]);
    for (const [name, bytes] of packages) {
      if (!name.includes("sources")) expect(bytes.length, name).toBeLessThanOrEqual(room);
    }
  });

  it("hold code of half a megabyte at most; what they hold besides is told", () => {
    const sizes = Object.entries(besides).map(
      ([name, paths]) => [name, packedSize(paths)] as const,
    );
    for (const [name, size] of sizes) {
      console.log(`${name}: ${size} bytes`);
      expect(size, name).toBeGreaterThan(10_000);
    }
    const rest = sizes.reduce((sum, [, size]) => sum - size, bytesOf("chrome").length);
    console.log(`a package: ${bytesOf("chrome").length} bytes, ${rest} of them code`);
    expect(rest).toBeLessThanOrEqual(roomForCode);
  });

  it("are the same, byte for byte, when they are made again", async () => {
    const again = await makePackages();
    for (const [name, bytes] of packages) expect(again.get(name)?.equals(bytes), name).toBe(true);
  }, 180_000);

  it("bring the sources from which Firefox's is built, byte for byte, and no tests", async () => {
    const [name = ""] = [...packages.keys()].filter((one) => one.includes("sources"));
    await run("unzip", ["-q", join(storeFolder, name), "-d", scratch]);
    expect(readdirSync(scratch)).not.toContain("test");
    expect(readdirSync(scratch)).not.toContain("artifacts");
    // As if installed there: a link would be followed to where it leads, and names hang on places.
    const installed = realpathSync(join(project, "node_modules"));
    await run("cp", ["-al", installed, join(scratch, "node_modules")]);
    await run(wxt, ["prepare"], scratch);
    await run(wxt, ["build", "-b", "firefox", "--mv3"], scratch);
    const built = readFolder(join(scratch, ".output/store/firefox-mv3"));
    const shipped = readBuild("store/firefox-mv3");
    expect([...built.keys()]).toEqual([...shipped.keys()]);
    const other = [...shipped].filter(([path, bytes]) => built.get(path)?.equals(bytes) !== true);
    expect(other.map(([path]) => path)).toEqual([]);
  }, 180_000);
});
