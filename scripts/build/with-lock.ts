import { mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs `task` while no other process runs one with the same lock file, and waits its turn for at
 * most `timeoutMs`. The file holds the owner's process id, so that a lock whose owner was killed
 * does not stay.
 */
export async function withLock<T>(
  path: string,
  task: () => T | Promise<T>,
  timeoutMs = 120_000,
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const deadline = Date.now() + timeoutMs;
  while (!(await take(path))) {
    if (await isAbandoned(path)) await rm(path, { force: true });
    else if (Date.now() > deadline) throw new Error(`Another build is at work (${path}).`);
    else await wait(100);
  }
  try {
    return await task();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw cause;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const owner = Number(await readFile(path, "utf8").catch(() => ""));
  // Not yet written, or gone in the meantime.
  if (!(owner > 0)) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch {
    return true;
  }
}
