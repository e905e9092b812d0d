import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { mutated, mutatedValue } from "@/test/fuzz/mutate";
import type { DecisionEvent } from "@/utils/core/decision";
import { eventId, nameEvent } from "@/utils/core/decision-event";
import { foldPage } from "@/utils/core/decision-log";
import { verifyEvent } from "@/utils/storage/check-event";
import { parseEvent } from "@/utils/storage/event-schema";
import { packEvents, unpackEvents } from "@/utils/storage/pack-events";
import { packState, unpackState } from "@/utils/storage/state-record";
import { author, someEvents } from "./some-events";

const events = await someEvents();
const place = { site: author.site, post: author.post };

describe("an event that was spoilt", () => {
  it("is read whole, kept as newer, or broken with a reason, and under no other name", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedValue(events), async (raw) => {
        const parsed = parseEvent(raw);
        if (parsed.kind === "broken") expect(parsed.reason).not.toBe("");
        if (parsed.kind !== "event") return;
        const name = await eventId(parsed.event);
        for (const { id } of events) {
          const isSame = (await verifyEvent(id, raw)).kind === "event";
          expect(isSame).toBe(id === name && id === parsed.event.id);
        }
      }),
      { numRuns: fuzzRuns(300), examples: events.map((event): [unknown] => [event]) },
    );
  });

  it("and was named by whoever spoilt it still folds, and in any order to the same", async () => {
    const forged = mutatedValue(events).map(parseEvent);
    await fc.assert(
      fc.asyncProperty(fc.array(forged, { maxLength: 12 }), fc.nat(), async (parsed, turn) => {
        const sound = parsed.flatMap((one) => (one.kind === "event" ? [one.event] : []));
        const named: DecisionEvent[] = [...events];
        for (const event of sound) named.push(await nameEvent(event));
        const at = turn % named.length;
        const turned = [...named.slice(at), ...named.slice(0, at)].reverse();
        const page = foldPage(place, named, [], author.actor);
        expect(foldPage(place, turned, [], author.actor)).toEqual(page);
        const ids = new Set(named.map(({ id }) => id));
        const states = Object.values(page.comments).flatMap(({ facets }) => Object.values(facets));
        expect(states.flatMap(({ heads }) => heads).filter((id) => !ids.has(id))).toEqual([]);
      }),
    );
  });
});

describe("a record that was spoilt", () => {
  it("of packed events is nothing, or exactly what was packed", async () => {
    const entries = events.map((event) => [event.id, event] as const);
    const packed = await packEvents(entries);
    await fc.assert(
      fc.asyncProperty(mutatedValue([packed]), async (raw) => {
        const read = await unpackEvents(raw);
        expect(read ?? entries).toEqual(entries);
      }),
      { examples: [[packed]] },
    );
    await fc.assert(
      fc.asyncProperty(mutated([packed.data], ["=", "A"]), async (data) => {
        const read = await unpackEvents({ ...packed, data });
        expect(read ?? entries).toEqual(entries);
      }),
      { examples: [[packed.data]] },
    );
  });

  it("of what stands is nothing, or exactly what stood", () => {
    const state = { comment: "11", facets: {}, steps: [] };
    const kept = packState(state);
    fc.assert(
      fc.property(mutatedValue([kept]), (raw) => {
        const read = unpackState(raw);
        expect(read ?? state).toEqual(state);
      }),
      { examples: [[kept]] },
    );
  });
});
