import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Person } from "../../deploy/setup.ts";
import { seededRandom } from "../seeded-random.ts";
import { keepServer } from "./keep-server.ts";
import { TeamDevice } from "./team-device.ts";
import { compareDevices, readServer, requestAt } from "./team-world.ts";

export interface CrowdOptions {
  readonly moderators: number;
  readonly decisions: number;
  /** Between two decisions of the whole newsroom, on average. */
  readonly everyMs: number;
  readonly seed: number;
}

/** How long it takes until everybody has a decision, in ms, and what is wrong at the end. */
export interface CrowdFigures {
  readonly moderators: number;
  readonly decided: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly lost: number;
  readonly phantom: number;
  readonly unequal: number;
}

/** A newsroom at work: everybody listens, somebody decides, and all have to have it soon. */
export async function runCrowd(options: CrowdOptions): Promise<CrowdFigures> {
  const folder = await mkdtemp(join(tmpdir(), "threadkeeper-crowd-"));
  const people = Array.from(
    { length: options.moderators },
    (_, at): Person => ({ name: `m${at}`, role: "moderator", password: `m${at}` }),
  );
  const server = await keepServer(folder, people);
  const life = new AbortController();
  try {
    const random = seededRandom(options.seed);
    const devices = people.map(
      ({ name }) => new TeamDevice({ url: server.url, name, role: "moderator" }),
    );
    const waiting = new Map<string, { readonly startedAt: number; missing: number }>();
    const times: number[] = [];
    for (const { store } of devices) {
      store.onNews = ({ id }) => {
        const one = waiting.get(id);
        if (one === undefined) return;
        one.missing -= 1;
        if (one.missing === 0) times.push(performance.now() - one.startedAt);
      };
    }
    const lives = devices.map((device) => device.live(life.signal));
    await Promise.all(devices.map((device) => device.heard()));
    const decided = new Set<string>();
    for (let at = 0; at < options.decisions; at += 1) {
      const device = devices[Math.floor(random() * devices.length)];
      const event = await device?.decide(requestAt(at, random), ({ id }) => {
        waiting.set(id, { startedAt: performance.now(), missing: devices.length - 1 });
      });
      if (event !== undefined) decided.add(event.id);
      await pause(random() * 2 * options.everyMs);
    }
    const deadline = Date.now() + 60_000;
    while (times.length < decided.size && Date.now() < deadline) await pause(50);
    life.abort();
    await Promise.all(lives);
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(share * times.length)] ?? Number.NaN);
    const { lost, phantom, unequal } = compareDevices(
      devices,
      await readServer(server.url, "m0"),
      decided,
    );
    return {
      moderators: devices.length,
      decided: decided.size,
      p50Ms: at(0.5),
      p95Ms: at(0.95),
      maxMs: Math.round(times.at(-1) ?? Number.NaN),
      lost,
      phantom,
      unequal,
    };
  } finally {
    life.abort();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
