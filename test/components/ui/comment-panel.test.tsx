import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { panel } from "../../gallery/panel-scenes";
import {
  commentView,
  facet,
  promotional,
  sponsorLine,
  unsafeLink,
  viewOf,
} from "../../gallery/sample-views";
import { drawPart, find, findAll } from "./draw";
import { drawPanel } from "./draw-panel";

describe("a tool of the panel asks for its decision", () => {
  it.each([
    ["approve", { type: "verdict", value: "approve" }],
    ["hold", { type: "verdict", value: "hold" }],
    ["spam", { type: "verdict", value: "spam" }],
    ["label", { type: "action", value: "label" }],
    ["strip", { type: "action", value: "strip" }],
    ["pin", { type: "pin" }],
  ])("%s", async (name, action) => {
    const { tool, onAct } = drawPanel();
    await userEvent.click(tool(name));
    expect(onAct.mock.calls).toEqual([[action]]);
  });

  it("takes back what stands when it is chosen again", async () => {
    const decisions = { verdict: facet("verdict", "approve"), action: facet("action", "label") };
    const { tool, onAct } = drawPanel({ view: commentView({ needsDecision: false, decisions }) });
    expect(tool("approve").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(tool("approve"));
    await userEvent.click(tool("label"));
    await userEvent.click(tool("undo"));
    expect(onAct.mock.calls.flat()).toEqual([
      { type: "verdict", value: "none" },
      { type: "action", value: "none" },
      { type: "undo" },
    ]);
  });

  it("settles a dispute with the same decision again, instead of taking it back", async () => {
    const decisions = { verdict: facet("verdict", "approve", true) };
    const { tool, onAct } = drawPanel({ view: commentView({ isDisputed: true, decisions }) });
    await userEvent.click(tool("approve"));
    expect(onAct).toHaveBeenCalledWith({ type: "verdict", value: "approve" });
  });

  it("strips nothing where there is no line, and pins nothing that must not be pinned", async () => {
    const { tool, onAct } = drawPanel({
      view: commentView({ findings: [viewOf(promotional)] }),
      pinRefusal: "ui_pin_refused_open",
    });
    // By force: a driver refuses to press what is disabled, a person does not.
    await userEvent.click(tool("strip"), { force: true });
    await userEvent.click(tool("pin"), { force: true });
    expect(onAct).not.toHaveBeenCalled();
    expect(tool("pin").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the trash asks first", () => {
  it("with the focus on the harmless answer", async () => {
    const { root, tool, onAct } = drawPanel();
    await userEvent.click(tool("more"));
    await userEvent.click(find(root, ".more-do .warn"));
    await expect.poll(() => root.activeElement?.textContent).toBe("Cancel");
    await userEvent.keyboard("{Enter}");
    expect(onAct).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(tool("more"));
  });

  it("and does it when told so", async () => {
    const { root, tool, onAct } = drawPanel();
    await userEvent.click(tool("more"));
    await userEvent.click(find(root, ".more-do .warn"));
    await userEvent.click(find(root, ".ask .primary"));
    expect(onAct).toHaveBeenCalledWith({ type: "verdict", value: "trash" });
  });
});

it("offers a rule for a repeated line, and names it where it stands", async () => {
  const { root, onAct } = drawPanel();
  expect(find(root, ".offer").textContent).toContain("3 comments");
  await userEvent.click(find(root, '[data-line="strip"]'));
  expect(onAct.mock.calls[0]?.[0]).toMatchObject({ type: "line", value: "strip", hash: "line:1" });
});

const sizes = ([320, 420, 480, 560, 640, 760] as const).flatMap((widthPx) =>
  (["en", "de", "ar"] as const).flatMap((language) =>
    ([1, 2, 3] as const).map((count) => [language, widthPx, count] as const),
  ),
);

it.each(sizes)(
  "in %s at %i px with %i findings, moves nothing while tools are looked at",
  async (language, widthPx, count) => {
    const findings = [sponsorLine, unsafeLink, promotional]
      .slice(0, count)
      .map((one) => viewOf(one));
    const { root } = drawPart(panel({ view: commentView({ findings }) }), { language, widthPx });
    const height = () => find(root, ".panel").getBoundingClientRect().height;
    const before = height();
    for (const tool of findAll(root, "[data-tool]")) {
      tool.focus();
      const effect = root.getElementById(tool.getAttribute("aria-describedby") ?? "")?.textContent;
      await expect.poll(() => find(root, ".hint-line").textContent).toBe(effect);
      expect(height()).toBe(before);
    }
  },
);

it("says what a key has decided, and not what the tool with the focus would do", async () => {
  const { root, again } = drawPart(panel());
  find(root, '[data-tool="note"]').focus();
  const hint = find(root, ".hint-line");
  await expect.poll(() => hint.textContent).not.toBe("");
  const decisions = { verdict: facet("verdict", "approve") };
  again(panel({ view: commentView({ needsDecision: false, decisions }), saveState: "saving" }));
  await expect.poll(() => hint.textContent).toBe("");
  find(root, '[data-tool="more"]').focus();
  await expect.poll(() => hint.textContent).not.toBe("");
});

it("a panel that is drawn again as it was writes nothing: the page would be laid out anew", async () => {
  const { root, again } = drawPart(panel());
  const written: MutationRecord[] = [];
  const observer = new MutationObserver((records) => written.push(...records));
  observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  again(panel());
  await Promise.resolve();
  expect(written).toEqual([]);
  observer.disconnect();
});
