import { beforeAll, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { OptionsFrame, type SectionLink } from "@/components/options/OptionsFrame";
import { SiteSwitch } from "@/components/SiteSwitch";
import { defaultPolicy } from "@/utils/core/policy";
import { queue } from "../../gallery/queue-scenes";
import { drawPart, find, findAll } from "./draw";
import { setUp } from "./looks";

beforeAll(() => setUp({ name: "forced colours", isForced: true }));

const outlineOf = (element: Element | undefined) => {
  if (element === undefined) throw new Error("Nothing to look at.");
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return outlineStyle === "none" ? "none" : `${outlineWidth} ${outlineColor}`;
};

describe("in forced colours", () => {
  it.each([
    ["on", true],
    ["off", false],
  ])(
    "the button of a switch that is %s stands out from its ground, and no outline looks like the focus",
    (_, isEnabled) => {
      const policy = { ...defaultPolicy("news.example"), isEnabled };
      const { root } = drawPart(
        <SiteSwitch policy={policy} onPolicy={() => {}} />,
        {},
        "own-pages",
      );
      const knob = find(root, ".knob");
      const colours = [undefined, "::after"].map(
        (part) => getComputedStyle(knob, part).backgroundColor,
      );
      expect(new Set(colours).size).toBe(2);
      expect(colours).not.toContain("rgba(0, 0, 0, 0)");
      expect(outlineOf(find(root, ".switch"))).toBe("none");
    },
  );

  it("the focus is seen on the section that is open, and on the tab that is chosen", async () => {
    const sites: SectionLink = { id: "sites", title: "ui_section_sites", icon: "site" };
    const frame = (
      <OptionsFrame sections={[sites]} current={sites}>
        <p>Here</p>
      </OptionsFrame>
    );
    for (const [drawn, css, selector] of [
      [frame, "own-pages", "a[aria-current]"],
      [queue(), "queue", "[role=tab][aria-selected=true]"],
    ] as const) {
      const { root } = drawPart(drawn, {}, css);
      const chosen = find(root, selector);
      const before = outlineOf(chosen);
      for (let at = 0; at < 5 && root.activeElement !== chosen; at += 1) await userEvent.tab();
      expect(root.activeElement).toBe(chosen);
      expect([before, outlineOf(chosen)]).not.toContain("none");
      expect(outlineOf(chosen)).not.toBe(before);
      root.host.remove();
    }
  });

  it("the row that the tools are about is marked while the focus is elsewhere", () => {
    const { root } = drawPart(queue(), { widthPx: 400 }, "queue");
    const rows = findAll(root, ".q-row");
    const outlines = rows.map(outlineOf);
    expect(outlines.filter((one) => one !== "none")).toHaveLength(1);
    expect(outlines[rows.findIndex((row) => row.classList.contains("current"))]).not.toBe("none");
  });
});
