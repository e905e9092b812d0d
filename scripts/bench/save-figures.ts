import { mkdir, readFile, writeFile } from "node:fs/promises";

const folder = "artifacts";
const file = `${folder}/bench.json`;

/** Puts the figures of one benchmark into artifacts/bench.json, beside those of the others. */
export async function saveFigures(name: string, figures: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = await readFigures();
  await writeFile(file, `${JSON.stringify({ ...others, [name]: figures }, null, 2)}\n`);
}

async function readFigures(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    // The first run, or a file cut short: figures are made anew, never mended.
    return {};
  }
}
