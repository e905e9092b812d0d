import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionEvent } from "@/utils/core/decision";
import { foldPage } from "@/utils/core/decision-log";
import { verifyEvent } from "@/utils/storage/check-event";
import { matchNumbered } from "@/utils/storage/transfer/match-numbered";
import { namesPeople, numberPeople } from "@/utils/storage/transfer/number-people";
import { articlePrefix, author, newProfile, request, wake } from "../small-profile";

const anna = { ...author, actor: "anna@example.org", device: "device02" };
const ben = { ...author, actor: "ben", device: "device03" };
const alone = { ...author, actor: "0123456789abcdef", device: "device04" };
const place = { site: author.site, post: "4821" };

/** Two people and an installation without a team: an undo, a redo, a later word, a note. */
async function decideTogether(): Promise<readonly DecisionEvent[]> {
  newProfile();
  const { store, log, database } = await wake();
  const recorded = async (...args: Parameters<typeof store.record>) => {
    const answer = await store.record(...args);
    if (!answer.ok) throw new Error(answer.error);
    return answer.event.id;
  };
  const first = await recorded(request({ comment: "1", value: "spam" }), anna);
  const undo = await recorded(request({ comment: "1", value: "undo", target: first }), anna);
  await recorded(request({ comment: "1", value: "undo", target: undo }), anna);
  await recorded(request({ comment: "1", value: "hold" }), ben);
  await recorded(request({ comment: "2", value: "approve" }), alone);
  await recorded(request({ comment: "2", facet: "note", value: "Ask the desk." }), ben);
  const events = await log.read(articlePrefix);
  database.close();
  newProfile();
  return events;
}

/** What stands, without who said so. */
function values(events: readonly DecisionEvent[]): string {
  const { comments } = foldPage(place, events, [], "");
  return JSON.stringify(
    Object.values(comments).map(({ comment, facets }) => [
      comment,
      Object.entries(facets).map(([facet, { value, isDisputed }]) => [facet, value, isDisputed]),
    ]),
  );
}

beforeEach(newProfile);

describe("a numbered copy", () => {
  it("names nobody, and says what stands as before", async () => {
    const events = await decideTogether();
    const numbered = await numberPeople(events);
    expect(numbered).toMatchObject({ people: 2, leftOut: 0 });
    const text = JSON.stringify(numbered.events);
    expect(text).not.toMatch(/anna|"ben"/);
    expect(text).toContain("0123456789abcdef");
    expect(values(numbered.events)).toBe(values(events));
    expect([namesPeople(events), namesPeople([{ actor: alone.actor }])]).toEqual([true, false]);
  });

  it("holds sound events, so that any profile takes them", async () => {
    const { events } = await numberPeople(await decideTogether());
    for (const event of events) expect((await verifyEvent(event.id, event)).kind).toBe("event");
    const { store, log } = await wake();
    expect(await store.adopt(events)).toBe(events.length);
    expect(values(await log.read(articlePrefix))).toBe(values(events));
  });

  it("leaves out what nobody here can read, for it may name anybody", async () => {
    const events = await decideTogether();
    const newer = { v: 2, id: `${articlePrefix}x`, by: { actor: "anna@example.org" } };
    const numbered = await numberPeople([...events, newer]);
    expect(numbered.leftOut).toBe(1);
    expect(JSON.stringify(numbered)).not.toContain("anna");
  });

  it("brings nothing twice where its decisions are already, whatever they are called", async () => {
    const events = await decideTogether();
    const { events: copy } = await numberPeople(events);
    const matched = await matchNumbered(copy, async () => events);
    expect(matched).toEqual({ fresh: [], known: events.length, rest: [] });
  });

  it("brings what is new, superseding here what it superseded there", async () => {
    const events = await decideTogether();
    const { events: copy } = await numberPeople(events);
    // Here the last word on comment 1 is missing; what it had seen has other names here.
    const here = events.filter(({ value }) => value !== "hold");
    const { fresh, known } = await matchNumbered(copy, async () => here);
    expect([fresh.length, known]).toEqual([1, events.length - 1]);
    expect(values([...here, ...fresh])).toBe(values(events));
    for (const event of fresh) expect((await verifyEvent(event.id, event)).kind).toBe("event");
  });

  it("hands on what was forged for whoever counts it as broken", async () => {
    const { events } = await numberPeople(await decideTogether());
    const [one] = events;
    const forged = [{ ...one, actor: "person-9" }, null, "x", { id: 7 }];
    const matched = await matchNumbered(forged, async () => []);
    expect(matched).toEqual({ fresh: [], known: 0, rest: forged });
  });
});
