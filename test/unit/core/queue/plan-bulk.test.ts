import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBulk, type QueueChoice } from "@/utils/core/queue/plan-bulk";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { decided, row, unsafeLink } from "./sample-rows";

const spam: QueueChoice = { facet: "verdict", value: "spam" };
const asModerator = () => "moderator" as const;
const asEditor = () => "editor" as const;

describe("what a bulk would do with a row", () => {
  it.each<[string, QueueRow, QueueChoice, string]>([
    ["undecided", row("1"), spam, "changing"],
    ["decided otherwise", row("1", { standing: decided("approve") }), spam, "changing"],
    ["decided so", row("1", { standing: decided("spam") }), spam, "already"],
    [
      "decided so, and the site refused it",
      row("1", { standing: decided("spam", { unwritten: { problem: "no-right" } }) }),
      spam,
      "changing",
    ],
    [
      "labelled so, and the site refused the verdict",
      row("1", {
        standing: decided("spam", { action: "label", unwritten: { problem: "no-right" } }),
      }),
      { facet: "action", value: "label" },
      "already",
    ],
    [
      "decided so, and the text has changed since",
      row("1", { standing: decided("spam", { isReopened: true }) }),
      spam,
      "changed",
    ],
    [
      "claimed by somebody else",
      row("1", { standing: { claim: { isOwn: false, until: 200 } } }),
      spam,
      "taken",
    ],
    [
      "claimed by oneself",
      row("1", { standing: { claim: { isOwn: true, until: 200 } } }),
      spam,
      "changing",
    ],
    [
      "claimed by somebody else, and that ran out",
      row("1", { standing: { claim: { isOwn: false, until: 100 } } }),
      spam,
      "changing",
    ],
    ["disputed", row("1", { standing: decided("spam", { isDisputed: true }) }), spam, "disputed"],
    ["a line to strip", row("1"), { facet: "action", value: "strip" }, "changing"],
    [
      "no line to strip",
      row("1", { findings: [unsafeLink] }),
      { facet: "action", value: "strip" },
      "unfit",
    ],
    ["open findings on what should be pinned", row("1"), { facet: "pin", value: "pin" }, "unfit"],
  ])("%s", (_, one, choice, fate) => {
    const plan = planBulk([one], choice, asModerator, 100);
    expect(Object.entries(plan).find(([, ids]) => ids.length > 0)?.[0]).toBe(fate);
  });

  it("lets an editor settle disputes", () => {
    const disputed = row("1", { standing: decided("spam", { isDisputed: true }) });
    expect(planBulk([disputed], spam, asEditor, 100).changing).toEqual([disputed.id]);
  });
});

it("puts every row into exactly one list, whatever it is asked", () => {
  const standing = fc.record({
    isDisputed: fc.boolean(),
    isReopened: fc.boolean(),
    needsDecision: fc.boolean(),
    verdict: fc.constantFrom("approve", "spam", "hold"),
  });
  const choice = fc.constantFrom<QueueChoice>(
    spam,
    { facet: "verdict", value: "approve" },
    { facet: "action", value: "strip" },
    { facet: "pin", value: "pin" },
    { facet: "claim", value: "claim" },
  );
  fc.assert(
    fc.property(fc.array(standing), choice, (standings, asked) => {
      const rows = standings.map((one, at) => row(String(at), { standing: one }));
      const plan = planBulk(rows, asked, asModerator, 0);
      const all = Object.values(plan).flat();
      expect(all.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    }),
  );
});
