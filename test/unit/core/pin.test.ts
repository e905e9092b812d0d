import { describe, expect, it } from "vitest";
import type { CommentDecisions, FacetState, PageDecisions } from "@/utils/core/decision";
import { hasEnded, pinNote, pinNoteName, withoutEnded } from "@/utils/core/pin";

function state(value: string, more: object = {}): FacetState {
  return { value, isDisputed: false, heads: [], event: { ...more } } as unknown as FacetState;
}

describe("a pin with an end", () => {
  it.each([
    ["before its end", state("pin", { expires: 1_001 }), false],
    ["at its end", state("pin", { expires: 1_000 }), true],
    ["without an end", state("pin"), false],
    ["that was taken off", state("none", { expires: 1 }), false],
    ["that never was", undefined, false],
  ])("%s is over: %#", (_, pin, isOver) => {
    expect(hasEnded(pin, 1_000)).toBe(isOver);
  });

  it("leaves what else stands on the comment, and others as they are", () => {
    const verdict = state("approve");
    const own: CommentDecisions = {
      comment: "1",
      facets: { verdict, pin: state("pin", { expires: 1 }) },
    };
    expect(withoutEnded(own, 2)).toEqual({ comment: "1", facets: { verdict } });
    expect(withoutEnded(own, 0)).toBe(own);
    expect(withoutEnded(undefined, 2)).toBeUndefined();
  });
});

describe("a pin's public note", () => {
  const page = (name: string, value: string) =>
    ({ comments: { [name]: { comment: name, facets: { note: state(value) } } } }) as Pick<
      PageDecisions,
      "comments"
    > as PageDecisions;

  it("is the note of its own name and never the comment's inner one", () => {
    expect(pinNote(page(pinNoteName("7"), "For all."), "7")).toBe("For all.");
    expect(pinNote(page("7", "Between us."), "7")).toBe("");
  });

  it.each(["none", ""])("has no words where it was taken back or redacted: %j", (value) => {
    expect(pinNote(page(pinNoteName("7"), value), "7")).toBe("");
  });
});
