import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { writeZip } from "@/scripts/build/write-zip";

const texts = { "a/again.txt": "É again ".repeat(20_000), "b.txt": "short", "empty.txt": "" };
const files = Object.entries(texts).map(([path, text]) => {
  const bytes = Buffer.from(text);
  return { path, bytes, deflated: deflateRawSync(bytes) };
});

it("is read by other programs, sums and names included", () => {
  const folder = mkdtempSync(join(tmpdir(), "threadkeeper-zip-"));
  try {
    writeFileSync(join(folder, "a.zip"), writeZip(files));
    const unzip = (...args: string[]) => execFileSync("unzip", args, { cwd: folder }).toString();
    expect(unzip("-tq", "a.zip")).toMatch(/^No errors/);
    for (const [path, text] of Object.entries(texts)) expect(unzip("-p", "a.zip", path)).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("is the same for the same files, and holds the shorter of both ways to say one", () => {
  expect(writeZip(files)).toEqual(writeZip(files));
  const worse = files.map((file) => ({ ...file, deflated: Buffer.alloc(200_000) }));
  const length = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(writeZip(worse).length - length).toBe(writeZip([]).length + overheadOf(files));
});

/** A head and a line of the directory each, and the name in both. */
function overheadOf(all: readonly { readonly path: string }[]): number {
  return all.reduce((sum, { path }) => sum + 30 + 46 + 2 * Buffer.byteLength(path), 0);
}
