import { describe, expect, it } from "vitest";
import { mergeStatuses } from "@/entrypoints/background/merge-statuses";
import type { PageStatus } from "@/utils/messages/protocol";

const empty: PageStatus = {
  adapter: null,
  comments: 0,
  unknown: 0,
  flagged: 0,
  undecided: 0,
  hidden: 0,
  byKind: {},
  saveState: "saved",
  frames: [],
  canWriteToSite: false,
};

describe("mergeStatuses", () => {
  it("adds the counts of a page and its frames, kind by kind", () => {
    const page = { ...empty, frames: ["https://disqus.com"], canWriteToSite: true };
    const frame: PageStatus = {
      ...empty,
      adapter: "disqus",
      comments: 8,
      flagged: 2,
      undecided: 1,
      byKind: { "sponsor-line": 2 },
    };
    const other = { ...frame, byKind: { "sponsor-line": 1, promotional: 3 } };
    expect(mergeStatuses([page, frame, other])).toEqual({
      adapter: "disqus",
      comments: 16,
      unknown: 0,
      flagged: 4,
      undecided: 2,
      hidden: 0,
      byKind: { "sponsor-line": 3, promotional: 3 },
      saveState: "saved",
      frames: ["https://disqus.com"],
      canWriteToSite: true,
    });
  });

  it.each([
    [["saved", "failed", "saving"], "failed"],
    [["saved", "saving"], "saving"],
    [["saved", "saved"], "saved"],
    [[], "saved"],
  ] as const)("of %j the worst state of saving counts: %s", (states, worst) => {
    const statuses = states.map((saveState) => ({ ...empty, saveState }));
    expect(mergeStatuses(statuses).saveState).toBe(worst);
  });
});
