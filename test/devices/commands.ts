import fc from "fast-check";
import type { DecisionEvent, DecisionRequest, Facet } from "@/utils/core/decision";
import { type Device, place } from "./device";

/** What the world knows beyond its devices. */
export interface World {
  readonly devices: readonly Device[];
  readonly scheduler: fc.Scheduler;
  /** Deliveries that have not arrived. */
  readonly letters: Promise<unknown>[];
  trueMs: number;
  requests: number;
}

type Model = Record<string, never>;
export type Command = fc.AsyncCommand<Model, World>;

const comments = ["7", "8", "__proto__"];
const values: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  verdict: ["approve", "spam", "none"],
  action: ["strip", "label"],
  pin: ["pin", "none"],
  note: ["undo", "who is this?"],
  claim: ["claim", "none"],
};

function command(name: string, run: (world: World) => Promise<void>): Command {
  return { check: () => true, run: (_, world) => run(world), toString: () => name };
}

function requestOf(world: World, over: Partial<DecisionRequest>): DecisionRequest {
  world.requests += 1;
  world.trueMs += 1_000;
  return {
    request: `request-${world.requests}`,
    post: place.post,
    comment: "7",
    facet: "verdict",
    value: "approve",
    subject: { textHash: "t", normHash: "n", linksHash: "l" },
    ...over,
  };
}

/** Sends what one device has just made to the others, late, twice, or out of order. */
function send(world: World, from: Device, event: DecisionEvent | string, copies: number): void {
  if (typeof event === "string") return;
  for (const to of world.devices) {
    if (to === from) continue;
    const { life } = to;
    for (let copy = 0; copy < copies; copy += 1) {
      const arrival = world.scheduler.schedule(Promise.resolve(event), `to ${to.actor}`);
      world.letters.push(
        arrival.then((arrived) => {
          if (to.life === life) to.receive(arrived);
        }),
      );
    }
  }
}

const who = fc.nat({ max: 2 });
const copies = fc.integer({ min: 0, max: 2 });
const facet = fc.constantFrom<Facet>("verdict", "action", "pin", "note", "claim");

const decide = fc
  .record({
    who,
    copies,
    facet,
    comment: fc.constantFrom(...comments),
    pick: fc.nat(),
    resolves: fc.boolean(),
  })
  .map(({ pick, resolves, ...step }) => {
    const options = values[step.facet] ?? [];
    const value = options[pick % options.length] ?? "";
    return command(`${step.who} sets ${step.comment} ${step.facet} to ${value}`, async (world) => {
      const device = world.devices[step.who];
      if (device === undefined) return;
      const request = requestOf(world, {
        comment: step.comment,
        facet: step.facet,
        value,
        ...(resolves && device.role === "editor" ? { resolves } : {}),
      });
      const event = await device.decide(request, world.trueMs);
      send(world, device, event, step.copies);
      // Asked again, as a page does whose worker died: no second event may come of it.
      await device.decide(request, world.trueMs);
    });
  });

const takeBack = fc.record({ who, copies, isRedo: fc.boolean() }).map((step) =>
  command(`${step.who} ${step.isRedo ? "redoes" : "undoes"}`, async (world) => {
    const device = world.devices[step.who];
    const { undoable = [], redoable = [] } = device?.fold() ?? {};
    const last = (step.isRedo ? redoable : undoable).at(-1);
    if (device === undefined || last === undefined) return;
    const { id, ...where } = last;
    const request = requestOf(world, { ...where, value: "undo", target: id });
    send(world, device, await device.decide(request, world.trueMs), step.copies);
  }),
);

const say = fc
  .record({ who, copies, pick: fc.nat(), value: fc.constantFrom("applied", "failed", "redact") })
  .map((step) =>
    command(`${step.who} says ${step.value} of ${step.pick}`, async (world) => {
      const device = world.devices[step.who];
      const events = [...(device?.events.values() ?? [])];
      const target = events[step.pick % Math.max(1, events.length)];
      if (device === undefined || target === undefined) return;
      const { id, comment, facet: of } = target;
      const request = requestOf(world, { comment, facet: of, value: step.value, target: id });
      send(world, device, await device.decide(request, world.trueMs), step.copies);
    }),
  );

const observe = fc.record({ who, copies, comment: fc.constantFrom(...comments) }).map((step) =>
  command(`${step.who} sees ${step.comment} in spam`, async (world) => {
    const device = world.devices[step.who];
    const request = requestOf(world, { comment: step.comment, value: "spam", observed: "site" });
    if (device === undefined) return;
    send(world, device, await device.decide(request, world.trueMs), step.copies);
  }),
);

const crash = who.map((at) =>
  command(`${at} crashes`, async (world) => {
    const device = world.devices[at];
    if (device !== undefined) device.life += 1;
  }),
);

const turnClock = fc
  .record({ who, days: fc.integer({ min: -1, max: 1 }) })
  .map(({ who: at, days }) =>
    command(`${at}'s clock is off by ${days} days`, async (world) => {
      const device = world.devices[at];
      if (device !== undefined) device.skewMs = days * 86_400_000;
    }),
  );

export const allCommands: fc.Arbitrary<Command>[] = [
  decide,
  decide,
  takeBack,
  say,
  observe,
  crash,
  turnClock,
];
