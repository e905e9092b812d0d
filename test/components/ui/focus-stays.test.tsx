import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { PinView } from "@/components/PinBody";
import { PinStrip } from "@/components/PinStrip";
import { panel } from "../../gallery/panel-scenes";
import { commentView, facet, sponsorLine, viewOf } from "../../gallery/sample-views";
import { frames } from "../next-frame";
import { drawPart, find, findAll } from "./draw";

const nothing = () => undefined;

it("what takes a line's rule back has the focus, once the rule was made by key", async () => {
  const repeated = { lineHash: "line:ab12" };
  const draw = (rule?: string) => {
    const made = rule === undefined ? {} : { rule: facet("line", rule), isSettled: true };
    const findings = [viewOf(sponsorLine, { ...repeated, ...made })];
    return panel({ view: commentView({ findings }), lineCount: () => 2 });
  };
  const { root, again } = drawPart(draw());
  find(root, '[data-line="strip"]').focus();
  await userEvent.keyboard("{Enter}");
  again(draw("strip"));
  await expect.poll(() => root.activeElement?.textContent).toBe("Take back");
});

it("a rule that was made elsewhere takes the focus from nobody", async () => {
  const draw = (more: object) =>
    panel({
      view: commentView({ findings: [viewOf(sponsorLine, { lineHash: "line:ab12", ...more })] }),
      lineCount: () => 2,
    });
  const { root, again } = drawPart(draw({}));
  again(draw({ rule: facet("line", "strip"), isSettled: true }));
  await expect.poll(() => root.textContent).toContain("Take back");
  expect(root.activeElement).toBeNull();
});

const line = (more: object) => commentView({ findings: [viewOf(sponsorLine, more)] });
const settled = { rule: facet("line", "allow"), isSettled: true };

it.each([
  [
    "what closes an explanation, once what it explains was allowed in it",
    panel({ view: line({ lineHash: "line:1" }), part: "why" }),
    panel({ view: line({ lineHash: "line:1", isSettled: true }), part: "why" }),
    ".wrong button",
    "Close",
  ],
  [
    "what opens the rest, once a rule was taken back of a line that is offered no other",
    panel({ view: line({ lineHash: "line:1", ...settled }) }),
    panel({ view: line({ lineHash: "line:1" }) }),
    ".offer button",
    "More: reason, claim, trash",
  ],
  [
    "what opens the rest, while what could not be kept is tried again",
    panel({ view: line({}), saveState: "failed" }),
    panel({ view: line({}), saveState: "saving" }),
    ".state button",
    "More: reason, claim, trash",
  ],
])("%s, has the focus", async (_, before, after, pressed, next) => {
  const { root, again } = drawPart(before);
  find(root, pressed).focus();
  await userEvent.keyboard("{Enter}");
  again(after);
  await expect.poll(() => root.activeElement?.ariaLabel).toBe(next);
});

it("what is gone from a panel takes the focus from nobody who is elsewhere by then", async () => {
  const { root, again } = drawPart(panel({ view: line({}), saveState: "failed" }));
  find(root, ".state button").focus();
  find(root, '[data-tool="note"]').focus();
  again(panel({ view: line({}), saveState: "saving" }));
  await frames(2);
  expect(root.activeElement?.getAttribute("data-tool")).toBe("note");
});

/** A pin of this page; of another one, of which nothing is known, `isElsewhere`. */
const pinOf = (key: string, isElsewhere = false): PinView => ({
  ...{ key, author: key, inReplyTo: undefined },
  copy: isElsewhere ? undefined : () => document.createDocumentFragment(),
});

const stripOf = (pins: readonly PinView[], onJump: (key: string) => void = nothing) => (
  <PinStrip pins={pins} canUnpin onJump={onJump} onUnpin={nothing} />
);

async function unpinByKey(root: ShadowRoot): Promise<void> {
  findAll(root, "footer button")
    .find((one) => one.textContent === "Unpin")
    ?.focus();
  await userEvent.keyboard("{Enter}");
}

it("the next pin has the focus, once one was taken down by key", async () => {
  const pins = ["first", "second"].map((key) => pinOf(key));
  const { root, again } = drawPart(stripOf(pins));
  await unpinByKey(root);
  again(stripOf(pins.slice(1)));
  await expect.poll(() => root.activeElement?.textContent).toBe("Jump to the comment");
});

it("what was pinned is gone to, where the pins that are left have nothing to press", async () => {
  const onJump = vi.fn();
  const elsewhere = pinOf("second", true);
  const { root, again } = drawPart(stripOf([pinOf("first"), elsewhere], onJump));
  await unpinByKey(root);
  again(stripOf([elsewhere], onJump));
  await expect.poll(() => onJump.mock.calls).toEqual([["first"]]);
});
