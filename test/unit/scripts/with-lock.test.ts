import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withLock } from "@/scripts/build/with-lock";

let dir: string;
let path: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "threadkeeper-test-"));
  path = join(dir, "new", "build.lock");
});

afterEach(() => rm(dir, { recursive: true }));

it("lets one task run after the other, and leaves no lock behind", async () => {
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
  };
  await Promise.all([withLock(path, task("first")), withLock(path, task("second"))]);
  const [one] = (seen[0] ?? "").split(" ");
  const [other] = (seen[2] ?? "").split(" ");
  expect(seen).toEqual([`${one} begins`, `${one} ends`, `${other} begins`, `${other} ends`]);
  expect(existsSync(path)).toBe(false);
});

it("gives the lock back when the task fails", async () => {
  const failing = withLock(path, () => Promise.reject(new Error("no disk")));
  await expect(failing).rejects.toThrow("no disk");
  expect(await withLock(path, () => "done")).toBe("done");
});

it("takes over the lock of a process that was killed", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  await withLock(path, () => undefined);
  await writeFile(path, String(pid));
  expect(await withLock(path, () => "done")).toBe("done");
});

it("gives up on a living owner in the end", async () => {
  await withLock(path, () => undefined);
  await writeFile(path, String(process.pid));
  await expect(withLock(path, () => "done", 0)).rejects.toThrow("Another build is at work");
});
