import { describe, expect, it } from "vitest";
import { afterAttempt } from "@/entrypoints/background/site/after-attempt";
import { outcomeOf } from "@/entrypoints/background/site/note-outcome";
import { pauseAfter, planWrite } from "@/entrypoints/background/site/plan-write";
import type { DecisionEvent, FacetState } from "@/utils/core/decision";
import type { SiteWrite } from "@/utils/storage/site-writes";
import { plainEvent } from "../../core/plain-event";

const event: DecisionEvent = {
  ...plainEvent,
  ...{ id: `n.example/3/${"a".repeat(32)}`, site: "n.example", post: "3", value: "spam" },
};

function stands(value: string, isDisputed = false): FacetState {
  return { value, isDisputed, heads: [event.id], event };
}

function plan(verdict: FacetState | undefined, known?: Partial<SiteWrite>) {
  const earlier = `n.example/3/${"b".repeat(32)}`;
  const full = known === undefined ? undefined : { ...write, cause: earlier, ...known };
  return planWrite({ event, verdict, known: full, seen: "approved", nowMs: 1_000 });
}

const write: SiteWrite = {
  v: 1,
  site: "n.example",
  post: "3",
  comment: "7",
  wanted: "spam",
  expected: "approved",
  judged: { normHash: "n", linksHash: "l" },
  state: "waiting",
  cause: event.id,
  attempts: 0,
  dueMs: 0,
  sinceMs: 0,
};

describe("planWrite", () => {
  it("wants what was decided, where site and text are as the person saw them", () => {
    expect(plan(stands("spam"))).toMatchObject({
      wanted: "spam",
      expected: "approved",
      judged: { normHash: "n", linksHash: "l" },
      state: "waiting",
      dueMs: 1_000,
    });
  });

  it("forgets a wish that was taken back before anything was written", () => {
    expect(plan(undefined, { state: "waiting" })).toBe("drop");
    expect(plan(stands("none"), { state: "stopped" })).toBe("drop");
  });

  it("has nothing to do for what was never wished", () => {
    expect(plan(undefined)).toBeUndefined();
  });

  it("is surprised neither by what it may have written nor by what was there before", () => {
    const begun = { state: "waiting", before: "approved", isBegun: true } as const;
    expect(plan(undefined, begun)).toMatchObject({
      ...{ wanted: "approved", expected: "approved", noted: "spam" },
    });
    expect(plan(undefined, begun)).not.toHaveProperty("isBegun");
  });

  it("wants back what was there before, once it was written", () => {
    const done = { state: "done", before: "hold", status: "spam" } as const;
    expect(plan(undefined, done)).toMatchObject({
      wanted: "hold",
      expected: "spam",
      before: "hold",
    });
  });

  it.each<readonly [string, FacetState | undefined, Partial<SiteWrite>, boolean]>([
    ["so already, and nothing was written", stands("none"), {}, true],
    ["so already, and somebody has changed it since", undefined, { status: "hold" }, true],
    ["written", stands("none"), { isOld: false }, false],
    ["so already after we had written something else", undefined, { before: "hold" }, false],
    ["so already, and another verdict stands now", stands("hold"), {}, false],
    ["so already, and two people disagree", stands("none", true), {}, false],
  ])("has nothing to put back where what is undone was %s", (_, verdict, known, isDropped) => {
    const done = { state: "done", wanted: "spam", before: "spam", status: "spam" } as const;
    expect(plan(verdict, { ...done, isOld: true, ...known }) === "drop").toBe(isDropped);
  });

  it("leaves alone a status that only a plugin knows", () => {
    expect(plan(undefined, { state: "done", before: "other", status: "spam" })).toBeUndefined();
  });

  it("goes on from what it wrote last, and still knows what was there first", () => {
    const done = { state: "done", before: "approved", status: "hold" } as const;
    expect(plan(stands("spam"), done)).toMatchObject({ expected: "hold", before: "approved" });
  });

  it("goes by what the page showed, and by what a colleague had written there since", () => {
    const wish = { event, verdict: stands("spam"), known: undefined, nowMs: 0 };
    expect(planWrite({ ...wish, seen: "approved", noted: "hold" })).toMatchObject({
      expected: "approved",
      noted: "hold",
    });
    expect(planWrite({ ...wish, seen: "hold", noted: "hold" })).not.toHaveProperty("noted");
  });

  it("writes nothing while two people disagree", () => {
    expect(plan(stands("spam", true))).toMatchObject({ state: "stopped", problem: "disputed" });
  });
});

describe("what is decided in a private window", () => {
  const wish = {
    event,
    verdict: stands("spam"),
    known: undefined,
    seen: "approved",
    nowMs: 0,
  } as const;
  const inside = { ...write, cause: "earlier", isPrivate: true } as const;
  const { isPrivate: _, ...outside } = inside;

  it.each([
    ["is written from one", { isPrivate: true }, true],
    ["is written from one, whatever stood there", { isPrivate: true, known: outside }, true],
    ["is written from none where it was decided outside", { isPrivate: false }, undefined],
    [
      "is written from none where that was decided over it",
      { isPrivate: false, known: inside },
      undefined,
    ],
    ["stays what it was where a colleague is followed", { known: inside }, true],
    ["is not what was decided outside before", { known: outside }, undefined],
  ])("%s", (_, more, isPrivate) => {
    const planned = planWrite({ ...wish, ...more });
    expect(planned).toMatchObject({ state: "waiting" });
    expect((planned as SiteWrite).isPrivate).toBe(isPrivate);
  });
});

describe("a wish that is repeated because its answer was lost", () => {
  const known = { cause: event.id, wanted: "spam" } as const;

  it("changes nothing where it was carried out", () => {
    expect(plan(stands("spam"), { ...known, state: "done" })).toBeUndefined();
  });

  it("is another one where another decision wants the same, or the same decision something else", () => {
    const done = { ...known, state: "done", status: "spam" } as const;
    expect(plan(stands("spam"), { ...done, cause: "another" })).toMatchObject({ state: "waiting" });
    expect(plan(stands("hold"), done)).toMatchObject({ wanted: "hold", expected: "spam" });
  });

  it("knows that it was begun, and no other does", () => {
    const begun = { ...known, before: "approved", isBegun: true } as const;
    expect(plan(stands("spam"), begun)).toMatchObject({ isBegun: true, before: "approved" });
    expect(plan(stands("hold"), begun)).not.toHaveProperty("isBegun");
    expect(plan(stands("spam"), { ...begun, cause: "another" })).not.toHaveProperty("isBegun");
  });
});

describe("after an attempt", () => {
  it.each([
    ["offline", "waiting"],
    ["server-error", "waiting"],
    ["too-many", "waiting"],
    ["login-expired", "waiting"],
    ["password-refused", "waiting"],
    ["no-right", "stopped"],
    ["text-changed", "stopped"],
    ["firewall", "stopped"],
  ] as const)("%s leaves it %s", (problem, state) => {
    const next = afterAttempt(write, { ok: false, problem }, 5_000);
    expect(next).toMatchObject({ state, problem, attempts: 1 });
    if (state === "waiting") expect(next.dueMs).toBeGreaterThan(5_000);
  });

  it("remembers what was there before our first write, and no later one", () => {
    const first = afterAttempt(write, { ok: true, isNew: true, before: "approved" }, 0);
    expect(first).toMatchObject({ state: "done", status: "spam", before: "approved" });
    const second = afterAttempt(
      { ...first, wanted: "trash" },
      { ok: true, isNew: true, before: "spam" },
      0,
    );
    expect(second.before).toBe("approved");
  });

  it("knows no more of what it has begun once the site is heard, unless others changed it", () => {
    const begun = { ...write, before: "approved", isBegun: true } as const;
    const next = (problem: "offline" | "not-kept" | "status-changed", status?: "hold") =>
      afterAttempt(begun, { ok: false, problem, ...(status && { status }) }, 0);
    expect(next("offline")).toMatchObject({ isBegun: true, expected: "approved" });
    expect(next("not-kept", "hold")).not.toHaveProperty("isBegun");
    expect(next("not-kept", "hold")).toMatchObject({ expected: "hold", before: "approved" });
    expect(next("status-changed", "hold")).toMatchObject({ isBegun: true, expected: "approved" });
  });

  it("waits as long as it is asked to, up to an hour, and at the most a good quarter of an hour otherwise", () => {
    expect(pauseAfter(1, 120, () => 0)).toBe(120_000);
    expect(pauseAfter(1, 999_999, () => 0)).toBe(3_600_000);
    expect(pauseAfter(1, undefined, () => 0)).toBe(5_000);
    expect(pauseAfter(3, undefined, () => 0)).toBe(20_000);
    expect(pauseAfter(60, undefined, () => 1)).toBe(1_125_000);
  });
});

describe("outcomeOf", () => {
  it("notes what was applied, under the decision's own name", () => {
    const [noted, ...more] = outcomeOf(write, { ok: true, isNew: true, before: "approved" });
    expect(noted).toMatchObject({ value: "applied", target: event.id, reasons: ["written"] });
    expect(noted?.request).toBe(`applied-${"a".repeat(32)}`);
    expect(more).toEqual([]);
  });

  it("notes what somebody else was seen to have done", () => {
    const stopped = { ...write, state: "stopped" } as const;
    const noted = outcomeOf(stopped, { ok: false, problem: "status-changed", status: "approved" });
    expect(noted.map(({ value, observed }) => [value, observed])).toEqual([
      ["failed", undefined],
      ["approve", "site"],
    ]);
  });

  it("says nothing of what passes by itself", () => {
    expect(outcomeOf(write, { ok: false, problem: "offline" })).toEqual([]);
  });
});
