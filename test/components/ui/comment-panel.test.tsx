import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { CommentPanel, type CommentPanelProps, type PanelPart } from "@/components/CommentPanel";
import { panelParts } from "../../gallery/panel-parts";
import { panel } from "../../gallery/panel-scenes";
import {
  commentView,
  facet,
  promotional,
  sponsoredText,
  sponsorLine,
  unsafeLink,
  viewOf,
} from "../../gallery/sample-views";
import { drawPart, find, findAll } from "./draw";

/** A panel whose open part is kept outside, as the page does it. */
function draw(props: Partial<CommentPanelProps> = {}) {
  const part = signal<PanelPart | undefined>(props.part);
  let draft: string | undefined;
  const onAct = vi.fn();
  function Held() {
    return (
      <CommentPanel
        view={commentView({
          findings: [viewOf(sponsorLine, { lineHash: "line:1" }), viewOf(unsafeLink)],
        })}
        text={sponsoredText}
        author="Dana Whitfield"
        saveState={undefined}
        isCurrent={false}
        lineCount={() => 3}
        pinRefusal={undefined}
        parts={panelParts}
        onAct={onAct}
        draft={draft}
        onDraft={(text) => {
          draft = text;
        }}
        {...props}
        part={part.value}
        onPart={(next) => {
          part.value = next;
        }}
      />
    );
  }
  const { root } = drawPart(<Held />);
  const tool = (name: string) => find(root, `[data-tool="${name}"]`);
  return {
    root,
    onAct,
    part,
    tool,
    chips: () => findAll(root, ".chip"),
    why: () => root.querySelector(".why"),
  };
}

describe("a tool of the panel asks for its decision", () => {
  it.each([
    ["approve", { type: "verdict", value: "approve" }],
    ["hold", { type: "verdict", value: "hold" }],
    ["spam", { type: "verdict", value: "spam" }],
    ["label", { type: "action", value: "label" }],
    ["strip", { type: "action", value: "strip" }],
    ["pin", { type: "pin" }],
  ])("%s", async (name, action) => {
    const { tool, onAct } = draw();
    await userEvent.click(tool(name));
    expect(onAct.mock.calls).toEqual([[action]]);
  });

  it("takes back what stands when it is chosen again", async () => {
    const decisions = { verdict: facet("verdict", "approve"), action: facet("action", "label") };
    const { tool, onAct } = draw({ view: commentView({ needsDecision: false, decisions }) });
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
    const { tool, onAct } = draw({ view: commentView({ isDisputed: true, decisions }) });
    await userEvent.click(tool("approve"));
    expect(onAct).toHaveBeenCalledWith({ type: "verdict", value: "approve" });
  });

  it("strips nothing where there is no line, and pins nothing that must not be pinned", async () => {
    const { tool, onAct } = draw({
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

describe("an explanation", () => {
  it("opens from its chip, says why with the very words, and closes from it again", async () => {
    const { chips, why } = draw();
    await userEvent.click(chips()[0] as HTMLElement);
    expect(why()?.querySelector("mark")?.textContent).toBe("Thank you to our Sponsor Northlight");
    expect(chips()[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(chips()[0]?.getAttribute("aria-controls")).toBe(why()?.id);
    await userEvent.click(chips()[0] as HTMLElement);
    expect(why()).toBeNull();
  });

  it("gives way to another's", async () => {
    const { root, chips, why } = draw();
    await userEvent.click(chips()[0] as HTMLElement);
    await userEvent.click(chips()[1] as HTMLElement);
    expect(findAll(root, ".why")).toHaveLength(1);
    expect(why()?.textContent).toContain("account-check.test");
  });

  it.each([["Escape"], ["the cross"]])(
    "closes by %s and gives the focus back to its chip",
    async (way) => {
      const { root, chips, why } = draw();
      await userEvent.click(chips()[1] as HTMLElement);
      await userEvent.tab();
      if (way === "Escape") await userEvent.keyboard("{Escape}");
      else await userEvent.click(find(root, ".why .bare"));
      expect(why()).toBeNull();
      expect(root.activeElement).toBe(chips()[1]);
    },
  );

  it("offers to allow the line, with its words", async () => {
    const { root, onAct, chips } = draw();
    await userEvent.click(chips()[0] as HTMLElement);
    await userEvent.click(find(root, ".why .quiet:nth-of-type(2)"));
    expect(onAct).toHaveBeenCalledWith({
      type: "line",
      hash: "line:1",
      value: "allow",
      words: "Thank you to our Sponsor Northlight",
    });
  });

  it.each([
    [1, { type: "allow", facet: "link" }],
    [
      2,
      {
        type: "except",
        facet: "domain",
        name: "domain:account-check.example",
        value: "allow",
        words: "account-check.example",
      },
    ],
  ])("takes an objection to a link: choice %s", async (place, action) => {
    const onAct = vi.fn();
    const target = "https://www.account-check.example/login";
    const findings = [viewOf({ ...unsafeLink, link: target, target })];
    const { root } = drawPart(panel({ view: commentView({ findings }), onAct, part: "why" }));
    await userEvent.click(find(root, `.wrong .quiet:nth-of-type(${place})`));
    expect(onAct).toHaveBeenCalledWith(action);
  });

  it("leaves Escape to the page while nothing is open", async () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    const { tool } = draw();
    tool("approve").focus();
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe("a note", () => {
  it("takes the focus, saves by Ctrl+Enter and gives the focus back", async () => {
    const { root, tool, onAct } = draw();
    await userEvent.click(tool("note"));
    await expect.poll(() => root.activeElement?.tagName).toBe("TEXTAREA");
    await userEvent.keyboard("  Ask the desk.  {Control>}{Enter}{/Control}");
    expect(onAct).toHaveBeenCalledWith({ type: "note", text: "Ask the desk." });
    expect(root.activeElement).toBe(tool("note"));
    expect(root.querySelector("textarea")).toBeNull();
  });

  it("stays as it was after Escape", async () => {
    const view = commentView({ decisions: { note: facet("note", "Kept.") } });
    const { root, tool, onAct } = draw({ view });
    await userEvent.click(tool("note"));
    await userEvent.keyboard(" Not this.{Escape}");
    expect(onAct).not.toHaveBeenCalled();
    expect(find(root, ".note-text").textContent).toBe("Kept.");
  });

  it("has what was written after something else was open in its place, and not after Escape", async () => {
    const { root, tool, onAct, part } = draw();
    const field = () => find(root, "textarea") as HTMLTextAreaElement;
    await userEvent.click(tool("note"));
    await userEvent.keyboard("Ask the desk");
    await userEvent.click(tool("more"));
    expect(root.querySelector("textarea")).toBeNull();
    await userEvent.click(tool("note"));
    expect(field().value).toBe("Ask the desk");
    await userEvent.keyboard(" of Ada.{Escape}");
    part.value = "note";
    await expect.poll(() => field().value).toBe("");
    expect(onAct).not.toHaveBeenCalled();
  });

  it("is taken back when it is emptied", async () => {
    const view = commentView({ decisions: { note: facet("note", "Kept.") } });
    const { root, tool, onAct } = draw({ view });
    await userEvent.click(tool("note"));
    await userEvent.clear(find(root, "textarea"));
    await userEvent.click(find(root, ".note .primary"));
    expect(onAct).toHaveBeenCalledWith({ type: "note", text: "none" });
  });
});

describe("the trash asks first", () => {
  it("with the focus on the harmless answer", async () => {
    const { root, tool, onAct } = draw();
    await userEvent.click(tool("more"));
    await userEvent.click(find(root, ".more-do .warn"));
    await expect.poll(() => root.activeElement?.textContent).toBe("Cancel");
    await userEvent.keyboard("{Enter}");
    expect(onAct).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(tool("more"));
  });

  it("and does it when told so", async () => {
    const { root, tool, onAct } = draw();
    await userEvent.click(tool("more"));
    await userEvent.click(find(root, ".more-do .warn"));
    await userEvent.click(find(root, ".ask .primary"));
    expect(onAct).toHaveBeenCalledWith({ type: "verdict", value: "trash" });
  });
});

it("offers a rule for a repeated line, and names it where it stands", async () => {
  const { root, onAct } = draw();
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
    const { root } = draw({ view, saveState: "saved", siteWrite: { ...done, ...write } });
    expect(find(root, ".site-line").textContent?.trim()).toBe(words);
  });
});
