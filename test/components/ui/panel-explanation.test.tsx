import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { panel } from "../../gallery/panel-scenes";
import { commentView, promotional, unsafeLink, viewOf } from "../../gallery/sample-views";
import { drawPart, find, findAll } from "./draw";
import { drawPanel } from "./draw-panel";

describe("an explanation", () => {
  it("opens from its chip, says why with the very words, and closes from it again", async () => {
    const { chips, why } = drawPanel();
    await userEvent.click(chips()[0] as HTMLElement);
    expect(why()?.querySelector("mark")?.textContent).toBe("Thank you to our Sponsor Northlight");
    expect(chips()[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(chips()[0]?.getAttribute("aria-controls")).toBe(why()?.id);
    await userEvent.click(chips()[0] as HTMLElement);
    expect(why()).toBeNull();
  });

  it("gives way to another's", async () => {
    const { root, chips, why } = drawPanel();
    await userEvent.click(chips()[0] as HTMLElement);
    await userEvent.click(chips()[1] as HTMLElement);
    expect(findAll(root, ".why")).toHaveLength(1);
    expect(why()?.textContent).toContain("account-check.test");
  });

  it("says what was decided before of the finding that is shown, and of no other", async () => {
    const found = { finding: 0, basis: "line", total: 6, value: "approve", count: 5 } as const;
    const findSimilar = vi.fn(async () => found);
    const { chips, why } = drawPanel({ findSimilar });
    const similar = () => why()?.querySelector(".similar")?.textContent;
    await userEvent.click(chips()[0] as HTMLElement);
    await expect.poll(similar).toBe("Decided before with this line: 5 of 6 · Approved");
    await userEvent.click(chips()[1] as HTMLElement);
    expect(similar()).toBeUndefined();
    await userEvent.click(chips()[0] as HTMLElement);
    await expect.poll(similar).toBe("Decided before with this line: 5 of 6 · Approved");
  });

  it.each([["Escape"], ["the cross"]])(
    "closes by %s and gives the focus back to its chip",
    async (way) => {
      const { root, chips, why } = drawPanel();
      await userEvent.click(chips()[1] as HTMLElement);
      await userEvent.tab();
      if (way === "Escape") await userEvent.keyboard("{Escape}");
      else await userEvent.click(find(root, ".why .bare"));
      expect(why()).toBeNull();
      expect(root.activeElement).toBe(chips()[1]);
    },
  );

  it("offers to allow the line, with its words", async () => {
    const { root, onAct, chips } = drawPanel();
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

  it("puts what speaks against a finding on that side alone", () => {
    const against = { id: "text_words_against", args: ["and nobody"] };
    const finding = {
      ...promotional,
      signals: [{ id: "text_sign_link" }, against],
      weights: [{ start: 0, end: 4, weight: -0.4, reason: against }],
    };
    const view = commentView({ findings: [viewOf(finding)] });
    const { root } = drawPart(panel({ view, part: "why" }));
    const sides = findAll(root, ".why-signals > div").map((side) =>
      findAll(side, "dd").map((one) => one.textContent?.includes("and nobody")),
    );
    expect(sides).toEqual([[false], [true]]);
  });

  it("reads from the right in Arabic, though the words of a comment come first", () => {
    const signal = { id: "text_words_for", args: ["Check out my channel"] };
    const view = commentView({ findings: [viewOf({ ...promotional, signals: [signal] })] });
    const { root } = drawPart(panel({ view, part: "why" }), { language: "ar" });
    const sentence = find(root, ".why-signals dd > :last-child");
    const words = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const leftOf = (at: number) => {
      const range = document.createRange();
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(words.data.endsWith(".")).toBe(true);
    expect(leftOf(words.length - 1)).toBeLessThan(leftOf(words.data.indexOf("Check")));
    expect(leftOf(words.length - 1)).toBeLessThan(leftOf(words.length - 2));
  });

  it("leaves Escape to the page while nothing is open", async () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    const { tool } = drawPanel();
    tool("approve").focus();
    await userEvent.keyboard("{Escape}");
    expect(heard).toHaveBeenCalledOnce();
  });
});
