import { describe, expect, it } from "vitest";
import { isOvertaken } from "@/entrypoints/background/site/follow-colleagues";
import type { DecisionEvent, FacetState } from "@/utils/core/decision";
import type { SiteWrite } from "@/utils/storage/site-writes";

const write: SiteWrite = {
  ...{ v: 1, site: "n.example", post: "3", comment: "7", wanted: "spam", cause: "ours" },
  ...{ state: "waiting", attempts: 0, dueMs: 0, sinceMs: 0 },
};
const done = { ...write, state: "done" } as const;
const heldUp = { ...write, state: "stopped", problem: "disputed" } as const;
const refused = { ...write, state: "stopped", problem: "no-right" } as const;

function stands(id: string, value: string, more: Partial<FacetState> = {}): FacetState {
  return { value, isDisputed: false, heads: [id], event: { id } as DecisionEvent, ...more };
}

const disputed = stands("theirs", "hold", { isDisputed: true });
const applied = { value: "applied" } as DecisionEvent;

describe("what colleagues decided overtakes a write", () => {
  it.each<[string, SiteWrite, FacetState, boolean]>([
    ["that waits, where it is disputed now", write, disputed, true],
    ["no more that is held up already", heldUp, disputed, false],
    ["not one that was done: the site keeps the first", done, disputed, false],
    ["that was held up, once somebody settled it", heldUp, stands("edith", "hold"), true],
    ["that was held up, once the other took it back", heldUp, stands("ours", "spam"), true],
    [
      "that was done, where it was settled otherwise",
      done,
      stands("edith", "hold", { isResolved: true }),
      true,
    ],
    [
      "not one that was done as it was settled",
      done,
      stands("edith", "spam", { isResolved: true }),
      false,
    ],
    [
      "not one that was done, where a colleague goes on from there",
      done,
      stands("ben", "hold"),
      false,
    ],
    ["not one that waits for its own turn", write, stands("ours", "spam"), false],
    [
      "that was left to a colleague, once theirs is there",
      write,
      stands("ours", "spam", { effect: applied }),
      true,
    ],
    ["not one that the site refused", refused, stands("ours", "spam"), false],
  ])("%s", (_, one, verdict, expected) => {
    expect(isOvertaken(one, verdict)).toBe(expected);
  });
});
