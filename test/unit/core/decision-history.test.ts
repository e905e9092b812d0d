import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionEvent, DecisionRequest } from "@/utils/core/decision";
import { historyOf, historyTable, withoutNames } from "@/utils/core/decision-history";
import { Device } from "../../devices/device";

let ann: Device;
let eve: Device;
let made = 0;
let nowMs: number;

beforeEach(() => {
  ann = new Device("ann", "moderator");
  eve = new Device("eve", "editor");
  nowMs = Date.UTC(2026, 10, 26, 9);
});

async function decide(device: Device, over: Partial<DecisionRequest> = {}): Promise<DecisionEvent> {
  made += 1;
  nowMs += 60_000;
  const event = await device.decide(
    {
      request: `request-${made}`,
      post: "1",
      comment: "7",
      facet: "verdict",
      value: "spam",
      subject: { textHash: "t", normHash: "n", linksHash: "l" },
      ...over,
    },
    nowMs,
  );
  if (typeof event === "string") throw new Error(event);
  ann.receive(event);
  eve.receive(event);
  return event;
}

const told = () => historyOf(ann.events.values()).map(({ what, value }) => `${what} ${value}`);
const of = ({ id, comment, facet }: DecisionEvent) => ({ target: id, comment, facet });

describe("the history of a comment", () => {
  it("tells who did what, when, on what grounds, and what became of it, newest first", async () => {
    const rules = [{ id: "sponsor-line", version: "sponsor-phrases@3", score: 0.97 }];
    const first = await decide(ann, { rules, reasons: ["sponsor"] });
    await decide(ann, { ...of(first), value: "applied" });
    const undo = await decide(ann, { ...of(first), value: "undo" });
    await decide(ann, { ...of(undo), value: "undo" });
    await decide(eve, { value: "approve" });
    await decide(ann, { value: "spam", observed: "site" });
    expect(told()).toEqual([
      "seen-on-site spam",
      "decided approve",
      "redone spam",
      "undone spam",
      "applied spam",
      "decided spam",
    ]);
    const entries = historyOf(ann.events.values());
    expect(entries.at(-1)).toMatchObject({
      actor: "ann",
      role: "moderator",
      atMs: Date.UTC(2026, 10, 26, 9, 1),
      rules,
      reasons: ["sponsor"],
      isStanding: false,
      isUndone: false,
    });
    expect(entries.filter(({ isStanding }) => isStanding).map(({ value }) => value)).toEqual([
      "approve",
    ]);
  });

  it("marks what was taken back, and hides the words of a redacted note", async () => {
    const undone = await decide(ann);
    await decide(ann, { ...of(undone), value: "undo" });
    const note = await decide(ann, { facet: "note", value: "his name is Bradley" });
    await decide(eve, { ...of(note), value: "redact" });
    const entries = historyOf(ann.events.values());
    expect(entries.find(({ id }) => id === undone.id)?.isUndone).toBe(true);
    expect(JSON.stringify(entries)).not.toContain("Bradley");
  });
});

describe("a table of it", () => {
  it("numbers people in the order of their first step, and names nobody", async () => {
    await decide(eve);
    await decide(ann, { value: "approve" });
    await decide(eve, { value: "hold" });
    const table = historyTable(withoutNames(historyOf(ann.events.values())));
    expect(table.split("\r\n").map((row) => row.split(",")[1])).toEqual([
      "person",
      "Person 1",
      "Person 2",
      "Person 1",
      undefined,
    ]);
    expect(table).not.toMatch(/ann|eve/);
  });

  it.each([
    ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["quotes, commas and line breaks", 'a "b",\nc', '"a ""b"",\nc"'],
    ["a command", "@SUM(1)", "'@SUM(1)"],
  ])("makes %s harmless", async (_, value, cell) => {
    await decide(ann, { facet: "note", value });
    expect(historyTable(historyOf(ann.events.values()))).toContain(`,${cell},`);
  });
});
