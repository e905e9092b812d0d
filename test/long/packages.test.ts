import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { minify } from "terser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownEnvironment } from "@/scripts/build/own-environment";
import { packedSuffixList, suffixList } from "@/scripts/build/pack-suffix-list";
import { deflateTightly } from "@/scripts/build/pack-tightly";
import { buildFolder, readBuild, readFolder } from "../build/read-build";

const project = fileURLToPath(new URL("../../", import.meta.url));
const run = (program: string, args: readonly string[], cwd = project) =>
  promisify(execFile)(program, args, { cwd, env: ownEnvironment() });
const wxt = join(project, "node_modules/.bin/wxt");
const storeFolder = join(buildFolder("store/firefox-mv3"), "..");
/** In bytes, all included: models, lists and thirteen languages' texts. */
const room = 978_000;
/** Without what is learnt and what is listed, the texts of all languages included. Asked for are 500,000. */
const roomForCode = 598_800;

const lexicons = "utils/detectors/lexicons";
const links = "utils/links";

/** What is no code. */
const besides: Readonly<Record<string, readonly string[]>> = {
  models: ["text-weights", "line-weights", "link-weights", "text-dictionary"].map(
    (name) => `utils/model/${name}.json`,
  ),
  "wordings of sponsors": readdirSync(join(project, lexicons)).map((name) => `${lexicons}/${name}`),
  "the list of endings": [`node_modules/${suffixList}`],
  "lists of brands, shorteners and lent domains": [
    `${links}/brands/brand-list.ts`,
    `${links}/shortener-hosts.ts`,
    `${links}/wrappers.ts`,
    `${links}/lent-domains.ts`,
  ],
  "tables of letters": [`${links}/idn/idn-tables.ts`, "utils/core/normalize/confusables.ts"],
};

/** As it stands in the package's one script of all that judges: without types, names or remarks. */
async function packedSize(paths: readonly string[]): Promise<number> {
  const codes = await Promise.all(
    paths.map(async (path) => {
      const text = readFileSync(join(project, path), "utf8");
      if (path.endsWith(".json")) return text;
      if (path.endsWith(suffixList)) return packedSuffixList(join(project, path));
      const code = stripTypeScriptTypes(text);
      return (await minify(code, { module: true, compress: { unused: false } })).code ?? "";
    }),
  );
  return (await deflateTightly(Buffer.from(codes.join("\n")))).length;
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
  }, 900_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("are three, and the two that are installed have room left", () => {
    const kinds = [...packages.keys()].map((name) => name.replace(/^.*-(\w+)\.zip$/, "$1"));
    expect(kinds.toSorted()).toEqual(["chrome", "firefox", "sources"]);
    for (const [name, bytes] of packages) {
      if (!name.includes("sources")) expect(bytes.length, name).toBeLessThanOrEqual(room);
    }
  });

  it("hold code and texts within their budget; what they hold besides is told", async () => {
    let rest = bytesOf("chrome").length;
    console.log(`a package: ${rest} bytes`);
    for (const [name, paths] of Object.entries(besides)) {
      const size = await packedSize(paths);
      console.log(`${name}: ${size} bytes`);
      expect(size, name).toBeGreaterThan(2_000);
      rest -= size;
    }
    console.log(`code and texts: ${rest} bytes`);
    expect(rest).toBeLessThanOrEqual(roomForCode);
  }, 60_000);

  it("are the same, byte for byte, when they are made again", async () => {
    const again = await makePackages();
    for (const [name, bytes] of packages) expect(again.get(name)?.equals(bytes), name).toBe(true);
  }, 900_000);

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
  }, 900_000);
});
