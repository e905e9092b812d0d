import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Couch } from "@/utils/team/couch";
import { seededRandom } from "../seeded-random.ts";
import { type Fault, faults, startFaultProxy } from "./fault-proxy.ts";
import { keepServer } from "./keep-server.ts";
import { TeamDevice } from "./team-device.ts";
import { type Comparison, compareDevices, readServer, requestAt } from "./team-world.ts";

export interface TeamFaultOptions {
  readonly events: number;
  readonly serverKills: number;
  /** How long everything may take to be well again; a minute where nothing is said. */
  readonly patienceMs?: number;
  /** How many of a hundred requests go wrong. */
  readonly faultShare: number;
  readonly seed: number;
  /** Faults to choose from; all of them where nothing is said. */
  readonly only?: readonly Fault[];
  readonly wrap?: (couch: Couch) => Couch;
}

export interface TeamFaultFigures extends Comparison {
  readonly seed: number;
  readonly decided: number;
  readonly serverKills: number;
  readonly workerKills: number;
  readonly faults: number;
  readonly kindsOfFaults: number;
  readonly seconds: number;
}

/**
 * Three people decide while the way to their server fails in every way there is, the server is
 * killed, their workers die and their clocks are off by a day; then everything is well again, and
 * what everybody has is compared.
 */
export async function runTeamFaults(options: TeamFaultOptions): Promise<TeamFaultFigures> {
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-team-"));
  const server = await keepServer(folder);
  const startedAt = performance.now();
  const life = new AbortController();
  const proxies = await Promise.all([1, 2, 3].map(() => startFaultProxy(server.origin)));
  try {
    const random = seededRandom(options.seed);
    const day = 86_400_000;
    const people = [
      { name: "anna", role: "moderator", skewMs: day },
      { name: "ben", role: "moderator", skewMs: -day },
      { name: "edith", role: "editor", skewMs: 0 },
    ] as const;
    const { wrap } = options;
    const devices = people.map(
      (person, at) =>
        new TeamDevice({
          ...person,
          url: `${proxies[at]?.origin}/${server.database}`,
          haste: 20,
          ...(wrap === undefined ? {} : { wrap }),
        }),
    );
    // Connecting tells the time: nobody decides for a team before.
    for (const device of devices) await device.sync.pull();
    const choices = options.only ?? faults;
    for (const proxy of proxies) {
      proxy.choose = () =>
        random() * 100 < options.faultShare
          ? choices[Math.floor(random() * choices.length)]
          : undefined;
    }
    const lives = devices.map((device) => device.live(life.signal));

    const decided = new Set<string>();
    let workerKills = 0;
    const killEvery = Math.ceil(options.events / (options.serverKills + 1));
    for (let at = 1; at <= options.events; at += 1) {
      const device = devices[Math.floor(random() * devices.length)];
      if (device === undefined) continue;
      decided.add((await device.decide(requestAt(at, random))).id);
      if (random() < 0.02) {
        device.crash();
        workerKills += 1;
      }
      if (at % killEvery === 0 && server.kills < options.serverKills) await server.kill();
      if (random() < 0.2) await pause(random() * 20);
    }
    for (const proxy of proxies) proxy.choose = () => undefined;
    await settle(devices, options.patienceMs);
    life.abort();
    await Promise.all(lives);
    const onServer = await readServer(server.url, "edith");
    const had = proxies.flatMap((proxy) => [...proxy.had]);
    return {
      seed: options.seed,
      decided: decided.size,
      serverKills: server.kills,
      workerKills,
      faults: had.reduce((sum, [, count]) => sum + count, 0),
      kindsOfFaults: new Set(had.map(([fault]) => fault)).size,
      ...compareDevices(devices, onServer, decided),
      seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    };
  } finally {
    life.abort();
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Until nothing is queued and everybody has heard everything, or patience ends. */
async function settle(devices: readonly TeamDevice[], patienceMs = 60_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const isQueued = devices.some(({ store }) => store.queue.size > 0);
    const sizes = new Set(devices.map(({ store }) => store.events.size));
    if (!isQueued && sizes.size === 1) return;
    await pause(100);
  }
}
