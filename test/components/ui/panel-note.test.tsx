import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { commentView, facet } from "../../gallery/sample-views";
import { find } from "./draw";
import { drawPanel } from "./draw-panel";

describe("a note", () => {
  it("takes the focus, saves by Ctrl+Enter and gives the focus back", async () => {
    const { root, tool, onAct } = drawPanel();
    await userEvent.click(tool("note"));
    await expect.poll(() => root.activeElement?.tagName).toBe("TEXTAREA");
    await userEvent.keyboard("  Ask the desk.  {Control>}{Enter}{/Control}");
    expect(onAct).toHaveBeenCalledWith({ type: "note", text: "Ask the desk." });
    expect(root.activeElement).toBe(tool("note"));
    expect(root.querySelector("textarea")).toBeNull();
  });

  it("stays as it was after Escape", async () => {
    const view = commentView({ decisions: { note: facet("note", "Kept.") } });
    const { root, tool, onAct } = drawPanel({ view });
    await userEvent.click(tool("note"));
    await userEvent.keyboard(" Not this.{Escape}");
    expect(onAct).not.toHaveBeenCalled();
    expect(find(root, ".note-text").textContent).toBe("Kept.");
  });

  it("has what was written after something else was open in its place, and not after Escape", async () => {
    const { root, tool, onAct, part } = drawPanel();
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
    const { root, tool, onAct } = drawPanel({ view });
    await userEvent.click(tool("note"));
    await userEvent.clear(find(root, "textarea"));
    await userEvent.click(find(root, ".note .primary"));
    expect(onAct).toHaveBeenCalledWith({ type: "note", text: "none" });
  });
});
