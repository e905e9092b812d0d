import { beforeEach, describe, expect, it } from "vitest";
import { nextTurn } from "@/test/next-turn";
import { plainComment, undecidedPage } from "@/test/unit/core/plain-comment";
import type { DecisionRequest, PageDecisions, UndoStep } from "@/utils/core/decision";
import { defaultPolicy } from "@/utils/core/policy";
import { createDecider, type Decider, type Stored } from "@/utils/state/decide-comment";
import { guessDecision } from "@/utils/state/guess-decision";
import { createPageModel, type PageModel } from "@/utils/state/page-model";

const comment = plainComment("12", { text: "Thank you." });
const nothing = undecidedPage("news.example", "1");

let model: PageModel;
let decider: Decider;
let told: string[];
/** What the background was asked to store, each to be answered when the test wants. */
let stored: { readonly request: DecisionRequest; readonly answer: (value: Stored) => void }[];
/** What the background has, as it would answer now. */
let kept: PageDecisions;

beforeEach(() => {
  stored = [];
  told = [];
  kept = nothing;
  model = createPageModel(defaultPolicy("news.example"), nothing);
  model.setOrder([comment]);
  model.upsert([comment]);
  let last = 0;
  decider = createDecider({
    model,
    post: "1",
    store: (request) => new Promise((answer) => stored.push({ request, answer })),
    newRequestId() {
      last += 1;
      return `request-${last}`;
    },
    announce: (id) => told.push(id),
  });
});

/** Stores the request that was asked for in this place; what it gives acknowledges it. */
function keep(at: number): () => Promise<void> {
  const { request, answer } = stored[at] ?? {};
  if (request === undefined || answer === undefined) throw new Error(`Nothing was asked: ${at}.`);
  const { comment: id, post, facet } = request;
  const step: UndoStep = { id: request.request, comment: id, facet, post };
  const isUndo = request.value === "undo";
  kept = {
    ...kept,
    comments: isUndo ? kept.comments : { [id]: guessDecision(kept.comments[id], request) },
    undoable: isUndo
      ? kept.undoable.filter((one) => one.id !== request.target)
      : [...kept.undoable, step],
  };
  const value = kept;
  return async () => {
    answer({ ok: true, value });
    await nextTurn();
  };
}

const acknowledge = (at: number) => keep(at)();

const painted = () => {
  const { verdict, action } = model.view("k12")?.decisions ?? {};
  return { verdict: verdict?.value, action: action?.value };
};

describe("two decisions on a comment, one right after the other", () => {
  beforeEach(() => {
    void decider.decide("k12", { facet: "action", value: "strip" });
    void decider.decide("k12", { facet: "verdict", value: "approve" });
  });

  it("are painted both before either is stored, and stay so until both are", async () => {
    const both = { verdict: "approve", action: "strip" };
    expect(painted()).toEqual(both);
    await acknowledge(0);
    expect(painted()).toEqual(both);
    await acknowledge(1);
    expect(painted()).toEqual(both);
  });

  it("stay painted where the first is acknowledged last", async () => {
    const [first, second] = [keep(0), keep(1)];
    await second();
    await first();
    expect(painted()).toEqual({ verdict: "approve", action: "strip" });
    expect(model.decisions.value.undoable).toHaveLength(2);
    expect(decider.saveState("k12").value).toBe("saved");
  });

  it("are called saved when the last of them is, and not when the first is", async () => {
    await acknowledge(0);
    expect(decider.saveState("k12").value).toBe("saving");
    await acknowledge(1);
    expect(decider.saveState("k12").value).toBe("saved");
  });

  it("are called failed where the last of them is refused, and painted as they were asked for", async () => {
    await acknowledge(0);
    stored[1]?.answer({ ok: false, error: "full" });
    await expect.poll(() => decider.saveState("k12").value).toBe("failed");
    expect(painted()).toEqual({ verdict: "approve", action: "strip" });
  });
});

describe("an undo that is asked for while a decision is being stored", () => {
  it("takes back that decision, and not the one before it", async () => {
    void decider.decide("k12", { facet: "action", value: "label" });
    await acknowledge(0);
    void decider.decide("k12", { facet: "verdict", value: "spam" });
    const undoing = decider.undo();
    expect(stored).toHaveLength(2);
    await acknowledge(1);
    expect(stored[2]?.request).toMatchObject({ value: "undo", target: "request-2" });
    await acknowledge(2);
    expect(await undoing).toBe("k12");
  });

  it("takes back one step each, however quickly they are asked for", async () => {
    void decider.decide("k12", { facet: "action", value: "label" });
    void decider.decide("k12", { facet: "verdict", value: "spam" });
    await acknowledge(0);
    await acknowledge(1);
    void decider.undo();
    await Promise.resolve();
    void decider.undo("k12");
    await acknowledge(2);
    await acknowledge(3);
    expect(stored.slice(2).map(({ request }) => request.target)).toEqual([
      "request-2",
      "request-1",
    ]);
  });

  it("answers no comment where it could not be stored", async () => {
    void decider.decide("k12", { facet: "action", value: "label" });
    await acknowledge(0);
    const undoing = decider.undo();
    await expect.poll(() => stored.length).toBe(2);
    stored[1]?.answer({ ok: false, error: "full" });
    expect(await undoing).toBeUndefined();
  });

  it("says so at once where there is nothing to take back", async () => {
    expect(await decider.undo()).toBeUndefined();
    expect([told, stored]).toEqual([["ui_announce_nothing_to_undo"], []]);
  });
});
