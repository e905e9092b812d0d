import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { listsSection, sampleLists } from "../../gallery/list-scenes";
import { drawPart, find, findAll } from "./draw";

const draw = (child: preact.ComponentChild) => drawPart(child, {}, "own-pages").root;

describe("the lists in options", () => {
  it("tell version, age, size and checksum of every list", () => {
    const root = draw(listsSection());
    const [first, second] = findAll(root, ".list .what").map((row) => row.textContent);
    expect(first).toContain(
      "12,034 entries · exceptions: 14 · other filters left out: 31 · version 2026-11-23 · imported 3 days ago",
    );
    expect(first).toContain("5f0c3a9d5f0c3a9d");
    expect(second).toContain("1 entry · version a1b2c3d4 · imported today");
  });

  it("say which of them is damaged and not used", () => {
    const root = draw(listsSection({ damaged: ["list.fedcba9876543210"] }));
    const [first, second] = findAll(root, ".list .what").map((row) => row.textContent);
    expect(first).not.toContain("damaged");
    expect(second).toContain("damaged");
  });

  it("say at which line a list is broken, why, and that nothing was changed", () => {
    const state = { kind: "broken", line: 1_204, why: "no-host", text: "x y" } as const;
    const root = draw(listsSection({ state }));
    expect(find(root, ".problem").textContent).toBe(
      "Line 1,204 is broken. This is no host. x y Nothing was changed.",
    );
  });

  it("can be stopped while one is read", async () => {
    const onStop = vi.fn();
    const state = { kind: "working", lines: 9, share: 0.5 } as const;
    const root = draw(listsSection({ state, onStop }));
    expect(find(root, "progress").getAttribute("value")).toBe("0.5");
    await userEvent.click(find(root, ".progress .quiet"));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it("fetch nothing until an address is whole and the button is pressed", async () => {
    const onAddress = vi.fn();
    const root = draw(listsSection({ onAddress }));
    const button = page.getByRole("button", { name: "Fetch the list" });
    expect(button.element().hasAttribute("disabled")).toBe(true);
    find(root, "input[type=url]").focus();
    await userEvent.keyboard("https://a.example/l.txt");
    expect(onAddress).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(onAddress).toHaveBeenCalledWith("https://a.example/l.txt");
  });

  it("switch one off, change what is done, and ask before one is deleted", async () => {
    const [onChange, onRemove] = [vi.fn(), vi.fn()];
    const root = draw(listsSection({ onChange, onRemove }));
    await userEvent.click(find(root, "[role=switch]"));
    expect(onChange).toHaveBeenCalledWith(sampleLists[0], { isOn: false });
    find(root, ".list select").focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(onChange).toHaveBeenCalledWith(sampleLists[0], { severity: "caution" });
    await userEvent.click(page.getByRole("button", { name: "Delete" }).first());
    expect(onRemove).not.toHaveBeenCalled();
  });
});
