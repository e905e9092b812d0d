import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { until } from "@/scripts/until";

export interface Service {
  /** Of its process group. */
  readonly pid: number;
  /** False once it has ended, for whatever reason. */
  isRunning(): boolean;
  /** The end of what it wrote to either stream. */
  tail(): string;
  /** Kills it and all it started: what a test started has nothing to save. May be called twice. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Runs a command as "$@", and kills the whole group when the command ends or standard input does:
 * the pipe closes with the process that holds its other end, however that one died.
 */
const guard = '{ "$@"; kill -KILL 0; } & cat > /dev/null; kill -KILL 0';

/**
 * Starts a server in a process group of its own, writing to `log`. It does not outlive the process
 * that started it. A command that does not exist is a service that ended, with the reason as tail.
 */
export function startService(
  command: string,
  args: readonly string[],
  { log, env = {} }: { readonly log: string; readonly env?: Environment },
): Service {
  const output = openSync(log, "a");
  const child = spawn("/bin/sh", ["-c", guard, "sh", command, ...args], {
    detached: true,
    stdio: ["pipe", output, output],
    env: { ...process.env, ...env },
  });
  closeSync(output);
  const { pid } = child;
  if (pid === undefined) throw new Error("There is no /bin/sh.");
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    pid,
    isRunning,
    tail: () => readFileSync(log, "utf8").slice(-2_000),
    async stop() {
      signalGroup(pid, "SIGKILL");
      await until(`${command} is gone`, () => !isRunning() && !signalGroup(pid, 0));
    },
  };
}

/** False when nobody of the group is left. */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/**
 * Runs a command to its end and answers its standard output. A code other than 0 is an error that
 * quotes the end of standard error; so is a run of more than a minute.
 */
export function runToEnd(
  command: string,
  args: readonly string[],
  env: Environment = {},
): Promise<string> {
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(output());
      else reject(new Error(`${command} ended with ${code ?? signal}: ${errors().slice(-2_000)}`));
    });
  });
}

function collect(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return () => text;
}
