import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionEvent, DecisionRequest } from "@/utils/core/decision";
import { eventId, redactEvent } from "@/utils/core/decision-event";
import { liveClaims } from "@/utils/core/decision-fold";
import { Device } from "../../devices/device";

let ann: Device;
let bob: Device;
let eve: Device;
let nowMs: number;
let made = 0;

beforeEach(() => {
  ann = new Device("ann", "moderator");
  bob = new Device("bob", "moderator");
  eve = new Device("eve", "editor");
  nowMs = 1_800_000_000_000;
});

async function decide(device: Device, over: Partial<DecisionRequest>) {
  made += 1;
  nowMs += 1_000;
  return device.decide(
    {
      request: `request-${made}`,
      post: "1",
      comment: "7",
      facet: "verdict",
      value: "approve",
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      ...over,
    },
    nowMs,
  );
}

async function event(device: Device, over: Partial<DecisionRequest> = {}): Promise<DecisionEvent> {
  const made = await decide(device, over);
  if (typeof made === "string") throw new Error(made);
  return made;
}

function share(): void {
  const all = [ann, bob, eve].flatMap(({ events }) => [...events.values()]);
  for (const device of [ann, bob, eve]) for (const one of all) device.receive(one);
}

const verdict = (device = ann) => device.fold().comments["7"]?.facets.verdict;
const about = ({ id, comment, facet }: DecisionEvent) => ({ target: id, comment, facet });

describe("a dispute", () => {
  beforeEach(async () => {
    await event(ann, { value: "spam" });
    await event(bob, { value: "approve" });
    share();
  });

  it("names its sides", () => {
    expect(verdict()?.sides?.map(({ actor, value }) => [actor, value])).toEqual([
      ["ann", "spam"],
      ["bob", "approve"],
    ]);
  });

  it("goes on where a moderator insists, and ends where one gives way", async () => {
    await event(ann, { value: "hold" });
    expect([verdict()?.isDisputed, verdict()?.sides?.length]).toEqual([true, 2]);
    await event(ann, { value: "approve" });
    expect([verdict()?.isDisputed, verdict()?.value]).toEqual([false, "approve"]);
  });

  it("is settled by an editor, and only by one", async () => {
    expect(await decide(ann, { value: "hold", resolves: true })).toBe("not-allowed");
    await event(eve, { value: "hold", resolves: true });
    expect(verdict(eve)).toMatchObject({ value: "hold", isDisputed: false, isResolved: true });
  });

  it("opens anew where the settlement is taken back", async () => {
    const end = await event(eve, { value: "hold", resolves: true });
    await event(eve, { ...about(end), value: "undo" });
    expect(verdict(eve)?.isDisputed).toBe(true);
  });

  it("between two devices of one person is theirs to end", async () => {
    const phone = new Device("ann", "moderator");
    const desk = new Device("ann", "moderator");
    await event(phone, { value: "spam" });
    const other = await event(desk, { value: "approve" });
    phone.receive(other);
    expect(verdict(phone)?.isDisputed).toBe(true);
    await event(phone, { value: "approve" });
    expect(verdict(phone)).toMatchObject({ value: "approve", isDisputed: false });
  });
});

describe("taking back", () => {
  it.each([
    ["what is one's own", "undo", "ann", "ok"],
    ["what is somebody else's, as a moderator", "undo", "bob", "not-yours"],
    ["what is somebody else's, as an editor", "undo", "eve", "ok"],
  ])("is allowed or refused, of %s", async (_, value, who, expected) => {
    const made = await event(ann, { value: "spam" });
    share();
    const by = [ann, bob, eve].find(({ actor }) => actor === who) ?? ann;
    const outcome = await decide(by, { ...about(made), value });
    expect(typeof outcome === "string" ? outcome : "ok").toBe(expected);
  });

  it("is refused where somebody else has decided upon it", async () => {
    const made = await event(ann, { value: "spam" });
    share();
    await event(bob, { value: "approve" });
    share();
    expect(await decide(ann, { ...about(made), value: "undo" })).toBe("built-upon");
  });

  it("goes step by step in one's own order after a clock that was a day ahead was set right", async () => {
    ann.skewMs = 86_400_000;
    await event(ann, { comment: "7", value: "spam" });
    ann.skewMs = 0;
    const later = await event(ann, { comment: "8", value: "spam" });
    expect(ann.fold().undoable.at(-1)?.id).toBe(later.id);
  });

  it("does not reach claims, nor what was only seen", async () => {
    await event(ann, { facet: "claim", value: "claim" });
    await event(ann, { value: "spam", observed: "site" });
    expect(ann.fold().undoable).toEqual([]);
  });
});

describe("what was seen elsewhere", () => {
  it("stands where nobody decided, the newest word of it", async () => {
    await event(ann, { value: "spam", observed: "site" });
    await event(ann, { value: "approve", observed: "site" });
    expect(verdict()).toMatchObject({ value: "approve", isObserved: true, isDisputed: false });
  });

  it("never supersedes a decision, and is told beside it", async () => {
    await event(ann, { value: "approve" });
    await event(ann, { value: "spam", observed: "site" });
    expect(verdict()).toMatchObject({ value: "approve", isDisputed: false });
    expect(verdict()?.observed?.value).toBe("spam");
  });

  it("is answered by the next decision", async () => {
    await event(ann, { value: "spam", observed: "site" });
    await event(ann, { value: "approve" });
    expect(verdict()?.observed).toBeUndefined();
  });
});

describe("what became of a decision on the site", () => {
  it("is told with it, the newest word, and superseded with it", async () => {
    const made = await event(ann, { value: "spam" });
    await event(ann, { ...about(made), value: "failed", reasons: ["rest_cannot_edit"] });
    expect(verdict()?.effect).toMatchObject({ value: "failed", reasons: ["rest_cannot_edit"] });
    await event(ann, { ...about(made), value: "applied" });
    expect(verdict()?.effect?.value).toBe("applied");
    await event(ann, { value: "approve" });
    expect([verdict()?.isDisputed, verdict()?.effect]).toEqual([false, undefined]);
  });
});

describe("a claim", () => {
  it("ends after five minutes, and two stand side by side", async () => {
    await event(ann, { facet: "claim", value: "claim" });
    await event(bob, { facet: "claim", value: "claim" });
    share();
    const claim = ann.fold().comments["7"]?.facets.claim;
    expect(claim?.isDisputed).toBe(false);
    expect(liveClaims(claim, nowMs).map(({ actor }) => actor)).toEqual(["ann", "bob"]);
    expect(liveClaims(claim, nowMs + 299_500).map(({ actor }) => actor)).toEqual(["bob"]);
    expect(liveClaims(claim, nowMs + 300_001)).toEqual([]);
  });
});

describe("a redacted note", () => {
  it("loses its words and keeps its name, so that the log stays valid", async () => {
    const note = await event(ann, { facet: "note", value: "his name is Bradley Perkins" });
    const redacted = await redactEvent(note);
    expect(JSON.stringify(redacted)).not.toContain("Bradley");
    expect(redacted.id).toBe(await eventId(redacted));
    expect(await eventId({ ...redacted, sealed: "0".repeat(32) })).not.toBe(note.id);
  });

  it("is empty in every fold that knows of it, whatever copy is at hand", async () => {
    const note = await event(ann, { facet: "note", value: "his name is Bradley Perkins" });
    share();
    expect(await decide(bob, { ...about(note), value: "redact" })).toBe("not-yours");
    await event(eve, { ...about(note), value: "redact" });
    share();
    expect(ann.fold().comments["7"]?.facets.note?.value).toBe("");
    expect(JSON.stringify(ann.fold())).not.toContain("Bradley");
  });
});
