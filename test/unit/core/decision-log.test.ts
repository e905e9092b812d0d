import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "@/test/fuzz/fuzz-runs";
import { formatClock } from "@/utils/core/clock";
import type { DecisionEvent, Facet } from "@/utils/core/decision";
import { leafIds } from "@/utils/core/decision-heads";
import { foldPage } from "@/utils/core/decision-log";
import { builtUponBy } from "@/utils/core/decision-undo";
import { plainEvent } from "./plain-event";

const place = { site: "news.example", post: "1" };
let made = 0;

function event(over: Partial<DecisionEvent> = {}): DecisionEvent {
  made += 1;
  return {
    ...plainEvent,
    ...place,
    ...{ id: `e${made.toString().padStart(4, "0")}`, request: `r${made}`, seq: made },
    ...{ hlc: formatClock({ ms: 1_000 + made, counter: 0 }, "d1"), device: "d1", actor: "ann" },
    ...over,
  };
}

/** A person who sees everything so far, as the background does. */
function person() {
  const log: DecisionEvent[] = [];
  const add = (over: Partial<DecisionEvent>) => {
    const comment = over.comment ?? "7";
    const facet: Facet = over.facet ?? "verdict";
    const one = event({ heads: leafIds(log, comment, facet), ...over });
    log.push(one);
    return one;
  };
  const undo = (target: DecisionEvent) =>
    add({ value: "undo", target: target.id, comment: target.comment, facet: target.facet });
  const fold = () => foldPage(place, log, [], "ann");
  const verdict = () => fold().comments["7"]?.facets.verdict?.value;
  return { log, add, undo, fold, verdict };
}

describe("foldPage", () => {
  it("lets a later decision replace the one it saw", () => {
    const ann = person();
    ann.add({ value: "spam" });
    ann.add({ value: "approve" });
    expect(ann.fold().comments["7"]?.facets.verdict).toMatchObject({
      value: "approve",
      isDisputed: false,
    });
  });

  it("disputes two different decisions that did not see each other, in both orders", () => {
    const a = event({ value: "spam" });
    const b = event({ value: "approve", actor: "bob" });
    for (const log of [
      [a, b],
      [b, a],
    ]) {
      expect(foldPage(place, log, [], "ann").comments["7"]?.facets.verdict?.isDisputed).toBe(true);
    }
  });

  it("co-signs where both decided the same", () => {
    const log = [event({ value: "spam" }), event({ value: "spam", actor: "bob" })];
    const state = foldPage(place, log, [], "ann").comments["7"]?.facets.verdict;
    expect([state?.isDisputed, state?.heads.length]).toEqual([false, 2]);
  });

  it("ends a dispute by a decision that saw both", () => {
    const a = event({ value: "spam" });
    const b = event({ value: "approve", actor: "bob" });
    const end = event({ value: "hold", role: "editor", actor: "eve", heads: [a.id, b.id] });
    expect(foldPage(place, [end, b, a], [], "ann").comments["7"]?.facets.verdict).toMatchObject({
      value: "hold",
      isDisputed: false,
    });
  });

  it("keeps facets and comments apart", () => {
    const ann = person();
    ann.add({ value: "approve" });
    ann.add({ facet: "action", value: "strip" });
    ann.add({ comment: "8", value: "spam" });
    const { comments } = ann.fold();
    expect(Object.keys(comments["7"]?.facets ?? {}).sort()).toEqual(["action", "verdict"]);
    expect(comments["8"]?.facets.verdict?.value).toBe("spam");
  });

  it("is not led astray by a comment called __proto__", () => {
    const log = [event({ comment: "__proto__", value: "spam" })];
    const folded = foldPage(place, log, [], "ann");
    expect(Object.keys(folded.comments)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).verdict).toBeUndefined();
  });

  it("gives the same state for any order, repeats and grouping of the same events", () => {
    const step = fc.record({
      comment: fc.constantFrom("7", "8"),
      facet: fc.constantFrom<Facet>("verdict", "action"),
      value: fc.constantFrom("approve", "spam", "undo"),
      actor: fc.constantFrom("ann", "bob"),
      sees: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 14 }),
        fc.infiniteStream(fc.nat()),
        (steps, random) => {
          const log: DecisionEvent[] = [];
          for (const { sees, value, ...rest } of steps) {
            const seen = log.slice(0, Math.max(0, log.length - sees));
            const target = value === "undo" ? seen.at(-1)?.id : undefined;
            if (value === "undo" && target === undefined) continue;
            const heads = leafIds(seen, rest.comment, rest.facet);
            log.push(event({ ...rest, value, heads, ...(target === undefined ? {} : { target }) }));
          }
          const order = () => random.next().value ?? 0;
          const shuffled = [...log, ...log.slice(0, 3)]
            .map((one) => ({ one, at: order() }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(foldPage(place, shuffled, [], "ann")).toEqual(foldPage(place, log, [], "ann"));
        },
      ),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe("undo and redo", () => {
  it("restores the state before, step by step, and back again", () => {
    const ann = person();
    ann.add({ value: "spam" });
    ann.add({ value: "approve" });
    const steps: (string | undefined)[] = [];
    const undo = () => {
      const step = ann.fold().undoable.at(-1);
      const target = ann.log.find(({ id }) => id === step?.id);
      if (target !== undefined) ann.undo(target);
      steps.push(ann.verdict());
    };
    const redo = () => {
      const step = ann.fold().redoable.at(-1);
      const target = ann.log.find(({ id }) => id === step?.id);
      if (target !== undefined) ann.undo(target);
      steps.push(ann.verdict());
    };
    undo();
    undo();
    redo();
    redo();
    undo();
    expect(steps).toEqual(["spam", undefined, "spam", "approve", "spam"]);
  });

  it("forgets what could be redone once something new is decided", () => {
    const ann = person();
    ann.undo(ann.add({ value: "spam" }));
    expect(ann.fold().redoable).toHaveLength(1);
    ann.add({ value: "hold" });
    expect(ann.fold().redoable).toHaveLength(0);
  });

  it("does not dispute oneself after undo, a new decision and a late redo", () => {
    const ann = person();
    const undone = ann.undo(ann.add({ value: "spam" }));
    ann.add({ value: "hold" });
    ann.undo(undone);
    expect(ann.fold().comments["7"]?.facets.verdict).toMatchObject({
      value: "hold",
      isDisputed: false,
    });
  });

  it("lists only one's own steps, a hundred at the most", () => {
    const ann = person();
    ann.add({ actor: "bob" });
    for (let n = 0; n < 120; n += 1) ann.add({ value: n % 2 === 0 ? "spam" : "hold" });
    expect(ann.fold().undoable).toHaveLength(100);
  });

  it("knows when somebody else has built upon a decision", () => {
    const ann = person();
    const first = ann.add({ value: "spam" });
    expect(builtUponBy(ann.log, first) !== undefined).toBe(false);
    const second = ann.add({ value: "hold", actor: "bob" });
    expect(builtUponBy(ann.log, first) !== undefined).toBe(true);
    ann.undo(second);
    expect(builtUponBy(ann.log, first) !== undefined).toBe(false);
  });
});
