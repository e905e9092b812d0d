import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs one of the project's scripts as its npm script does, whatever code it ends with. */
export function runScript(
  name: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = process.env,
  timeoutMs = 110_000,
): Promise<Finished> {
  const start = ["--import", "./scripts/alias.mjs", `scripts/${name}.ts`, ...args];
  const child = spawn(process.execPath, start, {
    cwd: project,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      output[stream] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...output }));
  });
}
