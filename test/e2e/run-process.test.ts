import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { until } from "@/scripts/until";
import { runToEnd, startService } from "./support/run-process";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tk-run-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function isGroupAlive(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

describe("a service", () => {
  it("is stopped with all that it started", async () => {
    const script = "sleep 1000 & echo up; sleep 1000";
    const service = startService("sh", ["-c", script], { log: join(folder, "log") });
    await until("it is up", () => service.tail().includes("up"));
    expect(service.isRunning()).toBe(true);
    await service.stop();
    expect(service.isRunning()).toBe(false);
    expect(isGroupAlive(service.pid)).toBe(false);
  });

  it("that ends by itself is seen to have ended, with its last words", async () => {
    const service = startService("no-such-command-here", [], { log: join(folder, "log") });
    await until("it has ended", () => !service.isRunning());
    expect(service.tail()).toContain("no-such-command-here");
  });

  it("does not outlive the process that started it, even one that is killed", async () => {
    const script = `
      import { startService } from "@/test/e2e/support/run-process";
      console.log(startService("sleep", ["1000"], { log: process.argv[1] }).pid);`;
    const starter = spawn(
      process.execPath,
      ["--import", "./scripts/alias.mjs", "--input-type=module", "-e", script, join(folder, "log")],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const [line] = await once(starter.stdout, "data");
    const pid = Number(line);
    expect(isGroupAlive(pid)).toBe(true);
    starter.kill("SIGKILL");
    await until("the service is gone", () => !isGroupAlive(pid));
  });
});

describe("a command that is run to its end", () => {
  it("gives its standard output", async () => {
    expect(await runToEnd("sh", ["-c", "echo $WORD"], { WORD: "done" })).toBe("done\n");
  });

  it("fails with what it said last", async () => {
    await expect(runToEnd("sh", ["-c", "echo broken >&2; exit 3"])).rejects.toThrow(
      "ended with 3: broken",
    );
  });
});
