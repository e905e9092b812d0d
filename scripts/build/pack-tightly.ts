import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createZip } from "@aklinker1/zero-zip";

/**
 * Packs a build's folder anew into the package at `zipPath`, as the builder does, but in blocks a
 * quarter as long: weights, words and code stand side by side in one script, and each has signs of
 * its own. A hundredth of the package less.
 */
export async function packTightly(folder: string, zipPath: string): Promise<void> {
  const archive = createZip({ level: 9, memLevel: 6 });
  for (const path of filesOf(folder)) archive.addFile(path, await readFile(join(folder, path)));
  await writeFile(zipPath, await archive.toBuffer());
}

function filesOf(folder: string, at = ""): string[] {
  return readdirSync(join(folder, at), { withFileTypes: true })
    .flatMap((entry) => {
      const path = at === "" ? entry.name : `${at}/${entry.name}`;
      return entry.isDirectory() ? filesOf(folder, path) : [path];
    })
    .sort();
}
