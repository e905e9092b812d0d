import fc from "fast-check";
import { expect } from "vitest";
import { foldPage } from "@/utils/core/decision-log";
import { allCommands, type World } from "./commands";
import { Device, place } from "./device";

/**
 * Three people decide on three comments while what they tell each other is late, doubled, out of
 * order or lost in a crash, and their clocks are off by a day. Afterwards they exchange everything,
 * and what they hold is looked over.
 */
export async function decideOnThreeDevices(numRuns: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.commands(allCommands, { maxCommands: 24 }),
      fc.infiniteStream(fc.nat({ max: 1_000_000 })),
      async (scheduler, commands, random) => {
        const world: World = {
          devices: [
            new Device("ann", "moderator"),
            new Device("bob", "moderator"),
            new Device("eve", "editor"),
          ],
          scheduler,
          letters: [],
          trueMs: 1_800_000_000_000,
          requests: 0,
        };
        await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), commands);
        await scheduler.waitAll();
        await Promise.all(world.letters);
        exchange(world.devices);
        check(world.devices, () => random.next().value ?? 0);
      },
    ),
    { numRuns, seed },
  );
}

/** Everything that anybody kept reaches everybody, in another order each. */
function exchange(devices: readonly Device[]): void {
  const all = devices.flatMap(({ events }) => [...events.values()]);
  for (const [at, device] of devices.entries()) {
    const letters = [...all.slice(at), ...all.slice(0, at)];
    for (const event of at % 2 === 0 ? letters : letters.reverse()) device.receive(event);
  }
}

function check(devices: readonly Device[], random: () => number): void {
  const [first, ...others] = devices;
  if (first === undefined) return;
  const folded = JSON.stringify(first.fold("ann"));
  for (const other of others) expect(JSON.stringify(other.fold("ann"))).toBe(folded);

  const events = [...first.events.values()];
  const shuffled = [...events, ...events.slice(0, 5)]
    .map((event) => ({ event, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
  expect(JSON.stringify(foldPage(place, shuffled, [], "ann"))).toBe(folded);

  // Acknowledged means kept, once.
  const requests = events.map(({ request }) => request);
  expect(new Set(requests).size).toBe(requests.length);
  const isKept = new Set(events.map(({ id }) => id));
  for (const { acknowledged } of devices) {
    for (const id of acknowledged.values()) expect(isKept.has(id)).toBe(true);
  }
  expectUndone(first);
}

/** What a standing undo took back stands nowhere. */
function expectUndone(device: Device): void {
  const events = [...device.events.values()];
  const undosOf = (id: string) =>
    events.filter(({ value, target }) => value === "undo" && target === id);
  const isUndone = (id: string): boolean => undosOf(id).some((undo) => !isUndone(undo.id));
  for (const { facets } of Object.values(device.fold().comments)) {
    for (const state of Object.values(facets)) {
      for (const id of state?.heads ?? []) expect(isUndone(id)).toBe(false);
    }
  }
}

/** A seed of this run's own, printed so that a failure can be had again. */
export function printedSeed(): number {
  const given = process.env["THREADKEEPER_SEED"];
  const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
  console.info(`seed ${seed}: run again with THREADKEEPER_SEED=${seed}`);
  return seed;
}
