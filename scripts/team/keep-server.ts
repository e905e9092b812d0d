import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Person } from "../../deploy/setup.ts";
import { testPeople } from "./start-team-server.ts";

export interface KeptServer {
  readonly origin: string;
  readonly url: string;
  readonly database: string;
  readonly kills: number;
  /** SIGKILL in the middle of whatever it does, and up again on the same port and files. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const script = fileURLToPath(new URL("./serve-team.ts", import.meta.url));
const project = fileURLToPath(new URL("../../", import.meta.url));

/** A team's server in a process of its own, so that it can be killed. */
export async function keepServer(
  folder: string,
  people: readonly Person[] = testPeople,
): Promise<KeptServer> {
  let kills = 0;
  let running = await start(folder, 0, people);
  const { origin, url, database } = running;
  const port = Number(new URL(origin).port);
  return {
    origin,
    url,
    database,
    get kills() {
      return kills;
    },
    async kill() {
      kills += 1;
      await end(running.child);
      running = await start(folder, port, people);
    },
    close: () => end(running.child),
  };
}

interface Started {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly url: string;
  readonly database: string;
}

async function start(folder: string, port: number, people: readonly Person[]): Promise<Started> {
  const child = spawn(
    process.execPath,
    ["--import", "./scripts/alias.mjs", script, folder, String(port), JSON.stringify(people)],
    { cwd: project, stdio: ["ignore", "pipe", "inherit"] },
  );
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").once("data", (text: string) => resolve(text));
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
  return { child, ...JSON.parse(line) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
