import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBulk, type QueueChoice } from "@/utils/core/queue/plan-bulk";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { decided, row, unsafeLink } from "./sample-rows";

const spam: QueueChoice = { facet: "verdict", value: "spam" };
const asModerator = () => "moderator" as const;
const asEditor = () => "editor" as const;
const nobody = () => false;

describe("what a bulk would do with a row", () => {
  it.each<[string, QueueRow, QueueChoice, string]>([
    ["undecided", row("1"), spam, "changing"],
    ["decided otherwise", row("1", { standing: decided("approve") }), spam, "anew"],
    [
      "labelled, and nothing else",
      row("1", { standing: { needsDecision: false, action: "label", decidedAt: 1 } }),
      spam,
      "anew",
    ],
    [
      "approved, and to be labelled",
      row("1", { standing: decided("approve") }),
      { facet: "action", value: "label" },
      "anew",
    ],
    [
      "approved, and to be pinned",
      row("1", { standing: decided("approve") }),
      { facet: "pin", value: "pin" },
      "changing",
    ],
    [
      "approved, and to be claimed",
      row("1", { standing: decided("approve") }),
      { facet: "claim", value: "claim" },
      "anew",
    ],
    [
      "decided otherwise, and the text has changed since",
      row("1", { standing: decided("approve", { isReopened: true }) }),
      spam,
      "changed",
    ],
    ["decided so", row("1", { standing: decided("spam") }), spam, "already"],
    [
      "decided so, and the site refused it",
      row("1", { standing: decided("spam", { unwritten: { problem: "no-right" } }) }),
      spam,
      "anew",
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
    const { anew, ...plan } = planBulk([one], choice, asModerator, 100, nobody);
    const [found] = Object.entries(plan).filter(([, ids]) => ids.length > 0);
    const name = anew.length === 0 ? found?.[0] : "anew";
    expect(name).toBe(fate);
    if (name === "anew") expect(plan.changing).toEqual(anew);
  });

  it("lets an editor settle disputes", () => {
    const disputed = row("1", { standing: decided("spam", { isDisputed: true }) });
    const approve: QueueChoice = { ...spam, value: "approve" };
    for (const choice of [spam, approve]) {
      expect(planBulk([disputed], choice, asEditor, 100, nobody).changing).toEqual([disputed.id]);
    }
  });

  it("leaves alone what was decided otherwise and is swept along, and nothing else", () => {
    const rows = [
      row("1"),
      row("2", { standing: decided("approve") }),
      row("3", { standing: decided("spam") }),
      row("4", { standing: decided("approve", { isReopened: true }) }),
      row("5", { standing: decided("approve") }),
    ];
    const plan = planBulk(rows, spam, asModerator, 100, (id) => id !== rows[4]?.id);
    const [open, settled, already, changed, anew] = rows.map(({ id }) => id);
    expect(plan).toMatchObject({
      changing: [open, anew],
      anew: [anew],
      already: [settled, already],
      changed: [changed],
    });
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
      const { anew, ...plan } = planBulk(rows, asked, asModerator, 0, (id) => id.endsWith("1"));
      const all = Object.values(plan).flat();
      expect(plan.changing).toEqual(expect.arrayContaining([...anew]));
      expect(all.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    }),
  );
});
