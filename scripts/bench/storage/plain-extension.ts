import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const manifest = {
  manifest_version: 3,
  name: "Plain storage",
  version: "1",
  permissions: ["storage", "unlimitedStorage"],
};

/** An extension of one empty page that has `storage.local`, and nothing between. */
export async function makePlainExtension(folder: string): Promise<string> {
  const dir = join(folder, "plain-extension");
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(dir, "page.html"), "<!doctype html><title>Plain</title>");
  return dir;
}
