import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { defaultPolicy, type SitePolicy } from "@/utils/core/policy";
import { diagnostics, news, tour } from "../../gallery/help-scenes";
import { popup } from "../../gallery/popup-scenes";
import { drawPart, find, findAll } from "./draw";

const on: SitePolicy = {
  ...defaultPolicy("ward-gazette.example"),
  isEnabled: true,
  role: "moderator",
};
const draw = (child: preact.ComponentChild) => drawPart(child, {}, "own-pages").root;
const reader = { ...on, role: "reader" } as const;

describe("the switch that hides sponsored lines", () => {
  it.each([
    ["labels", "label", false, "Now they are shown", "strip"],
    ["strips lines", "strip", true, "Only the line is taken out", "label"],
    ["collapses", "collapse", true, "The whole comment is hidden", "label"],
    ["hides", "hide", true, "The whole comment is hidden", "label"],
  ] as const)("for a reader who %s says how it is and turns it round", async (...row) => {
    const [, mode, isOn, words, next] = row;
    const policy = { ...reader, modes: { ...on.modes, "sponsor-line": mode } } as const;
    const onPolicy = vi.fn();
    const root = draw(popup({ policy, onPolicy }));
    const button = find(root, '[data-popup="hide"]');
    expect(button.getAttribute("aria-checked")).toBe(String(isOn));
    expect(button.textContent).toContain(words);
    await userEvent.click(button);
    const [chosen] = onPolicy.mock.lastCall ?? [];
    expect(chosen.modes["sponsor-line"]).toBe(next);
    expect(chosen.modes.promotional).toBe(policy.modes.promotional);
  });
});

it("lets a reader choose what becomes of passages in the article: shown where nothing was chosen", async () => {
  const onPolicy = vi.fn();
  const root = draw(popup({ policy: reader, onPolicy }));
  await userEvent.click(find(root, ".modes summary"));
  const select = find(root, 'select[name="article"]') as HTMLSelectElement;
  expect(select.value).toBe("show");
  select.focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(onPolicy).toHaveBeenCalledWith({ ...reader, article: "label" });
});

describe("the browser account in the popup", () => {
  const account = { isOn: true, leftOut: 0 };
  const withTeam = { state: "shared", queued: 0 } as const;
  it.each([
    ["alone", { account }, "Only your decisions leave this device."],
    ["beside a team", { account, team: withTeam }, "Only your decisions leave this device."],
    ["switched off", { account: { ...account, isOn: false } }, "Nothing leaves this device."],
    ["never asked for", {}, "Nothing leaves this device."],
  ])("%s says what leaves this device", (_, props, words) => {
    expect(find(draw(popup({ policy: on, ...props })), ".foot").textContent).toContain(words);
  });

  it.each([
    ["has no room for all of it", { leftOut: 412 }, 1],
    ["has a problem", { problem: "busy" }, 1],
    ["has all of it", {}, 0],
    ["still waits", { waitingMs: 1_800_000_000_000 }, 0],
  ])("leads to its settings where it %s", async (_, state, links) => {
    const onAccount = vi.fn();
    const root = draw(popup({ policy: on, account: { ...account, ...state }, onAccount }));
    const found = findAll(root, '[data-popup="account"]');
    expect(found).toHaveLength(links);
    for (const link of found) await userEvent.click(link);
    expect(onAccount).toHaveBeenCalledTimes(links);
  });
});

describe("the end of the popup", () => {
  it("moves nothing when undo comes", () => {
    const child = (onUndo?: () => void) => popup({ policy: reader, onUndo });
    const { root, again } = drawPart(child(), {}, "own-pages");
    const place = () =>
      [".popup", '[data-popup="hide"]', ".foot .link"].map((one) =>
        find(root, one).getBoundingClientRect().toJSON(),
      );
    const before = place();
    again(child(() => undefined));
    expect(root.querySelector('[data-popup="undo"]')).not.toBeNull();
    expect(place()).toEqual(before);
  });

  it("says what is new until that is closed", async () => {
    const onNewsSeen = vi.fn();
    const root = draw(popup({ news, onNewsSeen }));
    expect(find(root, ".news").textContent).toContain("New in version 0.1.0");
    await userEvent.click(find(root, ".news button"));
    expect(onNewsSeen).toHaveBeenCalledOnce();
  });
});

describe("the tour's card", () => {
  it("goes on, back, and ends at its last step or by its cross", async () => {
    const [onStep, onEnd] = [vi.fn(), vi.fn()];
    const { root, again } = drawPart(tour({ step: 2, onStep, onEnd }));
    const [cross, back, next] = findAll(root, "button");
    await userEvent.click(next as HTMLElement);
    await userEvent.click(back as HTMLElement);
    expect(onStep.mock.calls).toEqual([[3], [1]]);
    again(tour({ step: 3, onStep, onEnd }));
    await userEvent.click(find(root, '[data-tour="next"]'));
    await userEvent.click(cross as HTMLElement);
    expect(onEnd).toHaveBeenCalledTimes(2);
  });

  it("takes the focus only where it may", () => {
    const focused = (takesFocus: boolean) => {
      const { root } = drawPart(tour({ takesFocus }));
      return root.activeElement?.className;
    };
    expect(focused(false)).toBeUndefined();
    expect(focused(true)).toContain("tour-card");
  });
});

describe("the page of diagnostics", () => {
  it("opens the report of the comment that somebody came for, first in the list", () => {
    const root = draw(diagnostics({ reported: "2216" }));
    expect(find(root, "[data-comment]").dataset["comment"]).toBe("2216");
    const [, report] = findAll(root, "textarea") as HTMLTextAreaElement[];
    expect(report?.value).toContain("Finding: unsafe-link");
  });

  it("leaves the page's address out until it is ticked", async () => {
    const root = draw(diagnostics());
    const text = () => (find(root, "textarea") as HTMLTextAreaElement).value;
    expect(text()).not.toContain("ward-gazette.example");
    await userEvent.click(find(root, "input[type=checkbox]"));
    expect(text()).toContain("Page: https://ward-gazette.example/2026/quieter-pumps");
  });
});
