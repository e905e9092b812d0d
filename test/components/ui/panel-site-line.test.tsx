import { describe, expect, it } from "vitest";
import { commentView, facet } from "../../gallery/sample-views";
import { find } from "./draw";
import { drawPanel } from "./draw-panel";

describe("what became of a verdict on the site itself", () => {
  const done = { comment: "7", state: "done", wanted: "approved", status: "approved" } as const;
  const standing = (value: string) =>
    commentView({ decisions: { verdict: facet("verdict", value) } });

  it.each([
    ["was written", standing("approve"), {}, "On the site: approved"],
    [
      "was so anyway",
      standing("approve"),
      { isOld: true, isBack: true },
      "On the site: approved already, nothing written",
    ],
    [
      "was put back by an undo",
      standing("none"),
      { isBack: true },
      "On the site: approved, as before",
    ],
    [
      "had been put back by somebody else before the undo",
      standing("none"),
      { isOld: true, isBack: true },
      "On the site: approved, as before",
    ],
    ["is still to be put back", standing("none"), {}, "On the site: approved"],
    [
      "was the same verdict that was there before another one",
      standing("approve"),
      { isBack: true },
      "On the site: approved",
    ],
    [
      "was changed there since",
      standing("approve"),
      { status: "hold" },
      "On the site: held, changed there since",
    ],
  ] as const)("it says so: what %s", (_, view, write, words) => {
    const { root } = drawPanel({ view, saveState: "saved", siteWrite: { ...done, ...write } });
    expect(find(root, ".site-line").textContent?.trim()).toBe(words);
  });
});
