import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDetection, plainComment, undecidedPage } from "@/test/unit/core/plain-comment";
import type { Detection } from "@/utils/core/detection";
import type { Finding } from "@/utils/core/finding";
import { defaultPolicy } from "@/utils/core/policy";
import { createPageModel, type Learnt } from "@/utils/state/page-model";
import { createReviewMode } from "@/utils/state/review-mode";

const none = undecidedPage("s", "p");
const subject = { textHash: "t", normHash: "n", linksHash: "l" };

function learnt(id: string, isFlagged: boolean): Learnt {
  const finding: Finding = {
    detector: "sponsor-line",
    kind: "sponsor-line",
    severity: "info",
    band: "likely",
    score: 1,
    on: "body",
    start: 0,
    end: 4,
    evidence: "text",
    reason: { id: "ext_name" },
  };
  const findings = isFlagged ? [finding] : [];
  const detection: Detection = {
    ...cleanDetection,
    verdict: isFlagged ? "likely" : "clean",
    findings,
  };
  const lineHashes = new Map(findings.map((one) => [one, "line:same"]));
  return { key: `k${id}`, detection, subject, lineHashes };
}

function page(ids: readonly string[], flagged: readonly string[]) {
  const model = createPageModel({ ...defaultPolicy("s"), role: "moderator" }, none);
  const comments = ids.map((id) => plainComment(id));
  model.upsert(comments);
  model.setOrder(comments);
  model.learn(ids.map((id) => learnt(id, flagged.includes(id))));
  return model;
}

describe("page model", () => {
  it("counts what was found, and how often a line stands on the page", () => {
    const model = page(["1", "2", "3"], ["1", "3"]);
    expect(model.counts.value).toMatchObject({ comments: 3, flagged: 2, undecided: 2, unknown: 0 });
    expect(model.lineCount("line:same")).toBe(2);
  });

  it("forgets what was found when the text changes, and keeps it when only the place does", () => {
    const model = page(["1", "2"], ["1", "2"]);
    model.upsert([plainComment("1", { text: "edited" }), plainComment("2", { depth: 3 })]);
    expect(model.view("k1")?.verdict).toBe("unknown");
    expect(model.view("k2")?.verdict).toBe("likely");
  });

  it("drops comments that left the page from the counts", () => {
    const model = page(["1", "2"], ["1", "2"]);
    model.setOrder([plainComment("2")], ["k1"]);
    expect(model.counts.value).toMatchObject({ comments: 1, flagged: 1 });
  });

  it("drops those that are known to have left, and no others", () => {
    const model = page(["1", "2", "3"], ["1", "2"]);
    const seen: string[][] = [];
    model.subscribe((keys) => seen.push([...keys]), new AbortController().signal);
    model.setOrder([plainComment("3"), plainComment("2")], ["k1", "k-unread"]);
    expect(seen).toEqual([["k1"]]);
    expect(model.keys()).toEqual(["k3", "k2"]);
    expect(model.counts.value).toMatchObject({ comments: 2, flagged: 1 });
  });

  it("tells listeners only the comments that a change touches", () => {
    const model = page(["1", "2", "3"], ["1"]);
    const seen: string[][] = [];
    const stop = new AbortController();
    model.subscribe((keys) => seen.push([...keys]), stop.signal);
    model.reveal("k2", true);
    stop.abort();
    model.reveal("k3", true);
    expect(seen).toEqual([["k2"]]);
  });

  it("keeps totals equal to a full recount after any changes", () => {
    const step = fc.record({
      id: fc.integer({ min: 0, max: 5 }),
      what: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const model = page(["0", "1", "2", "3", "4", "5"], ["2"]);
        for (const { id, what } of steps) {
          if (what === 0) model.upsert([plainComment(`${id}`, { text: `new ${what}` })]);
          if (what === 1) model.learn([learnt(`${id}`, true)]);
          if (what === 2) model.learn([learnt(`${id}`, false)]);
          if (what === 3) model.reveal(`k${id}`, id % 2 === 0);
          if (what === 4) model.setPolicy({ ...defaultPolicy("s"), role: "reader" });
        }
        const views = model.keys().map((key) => model.view(key));
        expect(model.counts.value.undecided).toBe(views.filter((one) => one?.needsDecision).length);
        expect(model.counts.value.comments).toBe(views.length);
      }),
    );
  });
});

describe("review mode", () => {
  it("starts at the first comment that needs a decision and stays there after one", () => {
    const model = page(["1", "2", "3"], ["2", "3"]);
    const review = createReviewMode(model);
    review.start();
    expect(review.current.value).toBe("k2");
    model.learn([learnt("2", false)]);
    expect(review.current.value).toBe("k2");
  });

  it.each([
    ["the next comment", "k1", 1, false, "k2"],
    ["the next flagged comment", "k1", 1, true, "k3"],
    ["the one before", "k3", -1, false, "k2"],
    ["nowhere past the end", "k3", 1, false, undefined],
    ["nowhere when no other is flagged", "k3", -1, true, undefined],
  ] as const)("moves to %s", (_, from, step, isFlaggedOnly, to) => {
    const review = createReviewMode(page(["1", "2", "3"], ["3"]));
    review.start(from);
    expect(review.move(step, isFlaggedOnly)).toBe(to);
    expect(review.current.value).toBe(to ?? from);
  });
});
