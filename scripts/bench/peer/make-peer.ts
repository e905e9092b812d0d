import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const manifest = {
  manifest_version: 3,
  name: "Ghostery's blocker, bare",
  version: "1",
  host_permissions: ["http://127.0.0.1/*"],
  background: { service_worker: "background.js" },
  content_scripts: [
    { matches: ["http://127.0.0.1/*"], js: ["content.js"], run_at: "document_start" },
  ],
};

/**
 * The smallest extension around the blocker that npm has (no whole extension is to be had there):
 * its engine in a worker with 20,000 rules, its observer in the page. Gives the folder.
 */
export async function makePeer(folder: string): Promise<string> {
  const dir = join(folder, "peer");
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, "manifest.json"), JSON.stringify(manifest));
  for (const name of ["background", "content"]) {
    await build({
      configFile: false,
      root,
      logLevel: "error",
      publicDir: false,
      build: {
        outDir: dir,
        emptyOutDir: false,
        lib: {
          entry: `scripts/bench/peer/peer-${name}.ts`,
          formats: ["iife"],
          name,
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  return dir;
}
