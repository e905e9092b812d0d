import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { LinkWarning, StrippedLine } from "@/components/ReaderParts";
import { defaultPolicy } from "@/utils/core/policy";
import { optionsLines, optionsSites } from "../../gallery/option-scenes";
import { panel } from "../../gallery/panel-scenes";
import { popup } from "../../gallery/popup-scenes";
import { commentView, facet, sponsorLine, unsafeLink, viewOf } from "../../gallery/sample-views";
import { drawPart } from "./draw";

type Role = Parameters<typeof page.getByRole>[0];

/** True where assistive technology finds exactly one such thing. */
function isFound(role: Role, name: string): boolean {
  return page.getByRole(role, { name, exact: true }).elements().length === 1;
}

describe("a screen reader hears", () => {
  const decisions = { verdict: facet("verdict", "approve") };
  const cases: readonly (readonly [
    what: string,
    part: preact.ComponentChild,
    role: Role,
    name: string,
  ])[] = [
    ["whose comment a panel is about", panel(), "group", "Threadkeeper, comment by Dana Whitfield"],
    [
      "whose comment the tools are for",
      panel(),
      "toolbar",
      "Decide on the comment by Dana Whitfield",
    ],
    ["kind and band of a finding", panel(), "button", "Sponsor line · likely"],
    [
      "that a finding is settled",
      panel({
        view: commentView({ decisions, findings: [viewOf(sponsorLine, { isSettled: true })] }),
      }),
      "button",
      "Sponsor line · settled",
    ],
    ["tools that show no word", panel(), "button", "Pin"],
    ["that there is more", panel(), "button", "More: reason, claim, trash"],
    ["what an explanation is", panel({ part: "why" }), "region", "Why it was flagged"],
    ["how to close it", panel({ part: "why" }), "button", "Close"],
    ["what is typed into", panel({ part: "note" }), "textbox", "Your note"],
    ["that a question is asked", panel({ part: "trash" }), "alertdialog", "Trash"],
    [
      "what a switch turns on",
      popup(),
      "switch",
      "ward-gazette.example On. Its comments are read on this device.",
    ],
    [
      "as whom a site is turned on",
      popup({ policy: defaultPolicy("ward-gazette.example") }),
      "button",
      "Reader Labels or hides what you choose; no tools under comments.",
    ],
    ["which site a role is for", optionsSites(), "combobox", "Role on ward-gazette.example"],
    [
      "which rule is taken back",
      optionsLines(),
      "button",
      "Take back: Thank you to our Sponsor Northlight",
    ],
    [
      "that a line is hidden, and how to see it",
      <StrippedLine onShow={() => undefined} />,
      "button",
      "show",
    ],
  ];
  it.each(cases)("%s", (_, part, role, name) => {
    drawPart(part, {}, "own-pages");
    expect(isFound(role, name)).toBe(true);
  });

  it("what became of a decision, without being asked", () => {
    drawPart(panel({ view: commentView({ decisions, needsDecision: false }), saveState: "saved" }));
    expect(page.getByRole("status").elements()[0]?.textContent).toBe(
      "Approved · saved on this device",
    );
  });

  it("nothing twice: in review mode the bar speaks, and not the panel", () => {
    drawPart(panel({ isCurrent: true, saveState: "saved" }));
    expect(page.getByRole("status").elements()).toHaveLength(0);
  });

  it("where a stopped link leads", () => {
    drawPart(
      <LinkWarning
        sentence="The text says a.example."
        host="https://a.example.evil.test/x"
        isOpen
        onToggle={() => undefined}
        onRelease={() => undefined}
      />,
    );
    const status = page.getByRole("status").elements()[0]?.textContent;
    expect(status).toContain("https://a.example.evil.test/x");
  });
});

it("says the same by a shape and a word wherever a colour says something", () => {
  const findings = [viewOf(sponsorLine), viewOf({ ...unsafeLink, band: "possible" })];
  const { root } = drawPart(panel({ view: commentView({ findings }) }));
  const shown = [...root.querySelectorAll(".chip")].map((chip) => [
    chip.textContent,
    chip.querySelector("path")?.getAttribute("d"),
    getComputedStyle(chip).borderTopStyle,
  ]);
  expect(shown[0]?.[0]).not.toBe(shown[1]?.[0]);
  expect(shown[0]?.[1]).not.toBe(shown[1]?.[1]);
  expect(shown.map(([, , border]) => border)).toEqual(["solid", "dashed"]);
});
