import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { newForm } from "@/utils/core/rule-form";
import { optionsRules } from "../../gallery/option-scenes";
import { backTested, noWords, plannedWords, ruleEditor, tested } from "../../gallery/rule-scenes";
import { drawPart, find, findAll } from "./draw";

const draw = (child: preact.ComponentChild) => drawPart(child, {}, "own-pages").root;

describe("the rules in options", () => {
  it("say of every rule what it looks for, what it does and where", () => {
    const root = draw(optionsRules());
    const rows = findAll(root, ".list .what").map((row) => row.textContent);
    expect(rows[0]).toContain("silver otter, otter casino*");
    expect(rows[0]).toContain("2 phrases · whole words · Your rule · ask for a decision");
    expect(rows[1]).toContain("Words of the old site");
    expect(rows[1]).toContain("1,204 phrases");
    expect(rows[2]).toContain("Allow · ward-gazette.example");
  });

  it("put the focus where a rule is written, and hear what is typed", async () => {
    const onForm = vi.fn();
    const form = newForm("phrase");
    const root = draw(optionsRules({ editor: { ...ruleEditor, form, problems: [], onForm } }));
    await expect.poll(() => root.activeElement?.tagName).toBe("TEXTAREA");
    await userEvent.keyboard("o");
    expect(onForm).toHaveBeenCalledWith({ ...form, words: "o" });
  });

  it("say on which line something is no rule, and why", () => {
    draw(optionsRules({ editor: ruleEditor }));
    expect(page.getByRole("alert").elements()[0]?.textContent).toContain(
      "Line 2: o One letter would match every comment.",
    );
  });

  it("tell what a rule would have flagged, and of how much nothing can be said", () => {
    const root = draw(optionsRules({ editor: ruleEditor, backTest: backTested }));
    const words = find(root, ".back-test").textContent;
    expect(words).toContain("Would have flagged 14 comments.");
    expect(words).toContain("12 you marked as spam, 1 you held, 1 you approved");
    expect(words).toContain("41 of 184 decided comments");
  });

  it("mark in a tried comment the very words that were found", () => {
    const root = draw(optionsRules({ test: tested }));
    expect(find(root, ".tested-text mark").textContent).toBe("Thank you to our Sponsor Northlight");
    expect(find(root, ".tested-text").textContent).toBe(tested.text);
  });

  it("tell what is in a word list before it is kept, bad lines with their numbers", async () => {
    const onImport = vi.fn();
    const root = draw(optionsRules({ words: { ...noWords, planned: plannedWords, onImport } }));
    const words = root.textContent;
    expect(words).toContain("1,204 phrases · duplicates skipped: 12 · lines left out: 2");
    expect(words).toContain("Line 5: x One letter would match every comment.");
    await userEvent.click(page.getByRole("button", { name: "Keep the list" }));
    expect(onImport).toHaveBeenCalledOnce();
  });
});
