import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";

const folder = "artifacts";
const file = `${folder}/bench.json`;

/** Where and when figures were taken. */
export interface Taken {
  /** As "2026-11-26". */
  readonly on: string;
  readonly commit: string;
  readonly machine: string;
  /** Of the last minute: how much else there was to do. */
  readonly load: number;
}

/** Puts the figures of one benchmark into artifacts/bench.json, beside those of the others. */
export async function saveFigures(name: string, figures: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = await readFigures();
  await writeFile(file, `${JSON.stringify({ ...others, [name]: figures }, null, 2)}\n`);
}

/** The same for one of several under one name, with where and when it was taken. */
export async function saveSection(name: string, part: string, figures: object): Promise<void> {
  const { [name]: known } = await readFigures();
  await saveFigures(name, { ...(known ?? {}), [part]: { ...figures, taken: takenNow() } });
}

export async function readFigures(): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(file, "utf8"));
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    // The first run, or a file cut short: figures are made anew, never mended.
    return {};
  }
}

function takenNow(): Taken {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    on: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
    machine: `${cpus().length} × ${processor?.model ?? "unknown"}, ${gigabytes} GB, Node ${process.versions.node}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
