import { describe, expect, test } from "vitest";
import { commentParts } from "./support/comment-parts";
import { ruleChips, rulesSuite } from "./support/rules-suite";

const { browser, article, section, picture, said } = await rulesSuite();

describe("a rule of one's own", () => {
  test("is tried, kept, seen on the open page at once, and gone when it is deleted", async () => {
    const page = await browser.open(article());
    const chips = ruleChips(page, 1);
    await expect.poll(() => browser.report(page).then(({ comments: all }) => all.length)).toBe(3);
    expect(await chips.count()).toBe(0);

    await section("Rules");
    const { panel } = browser;
    await panel.getByRole("textbox", { name: "Comment" }).fill("We met at the Sílver 0tter.");
    await panel.getByRole("button", { name: "Add words" }).click();
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("silver otter\ns");
    await panel.getByRole("button", { name: "Keep the rule" }).click();
    await expect.poll(() => panel.getByRole("alert").innerText()).toContain("Line 2");
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("silver otter");
    const mark = panel.locator(".tested-text mark");
    await expect.poll(() => mark.allInnerTexts()).toEqual(["Sílver 0tter"]);
    await picture("rules-writing");
    await panel.getByRole("button", { name: "Keep the rule" }).click();
    await expect
      .poll(() => panel.locator(".list .what").first().innerText())
      .toContain("silver otter");

    await page.bringToFront();
    await expect.poll(() => chips.allInnerTexts()).toEqual([expect.stringMatching(/your rule/i)]);
    await browser.killWorker();
    await page.reload();
    await expect.poll(() => chips.count()).toBe(1);

    await section("Rules");
    await panel.getByRole("button", { name: "Delete" }).first().click();
    await panel.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await page.bringToFront();
    await expect.poll(() => chips.count()).toBe(0);
  });

  test("is tried on past decisions, and says of how many no words are kept", async () => {
    const page = await browser.open(article());
    const third = commentParts(page, 3);
    await page.locator("#div-comment-3").hover();
    await page.locator("#div-comment-3 [data-threadkeeper] button").first().click();
    await third.tool("spam").click();
    await expect.poll(() => third.state.innerText()).toMatch(/spam · saved/i);
    await section("Rules");
    const { panel } = browser;
    await panel.getByRole("button", { name: "Add words" }).click();
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("since may");
    await panel.getByRole("button", { name: "Try on past decisions" }).click();
    const result = said("Would have flagged 1 comment.");
    await expect.poll(() => result.innerText()).toContain("1 you marked as spam");
    expect(await result.innerText()).toContain("all comments that were decided: 1");
    await picture("rules-back-test");
    await panel.getByRole("button", { name: "Cancel" }).click();
  });

  test("comes from a word list, whose bad lines are shown before anything is kept", async () => {
    await section("Rules");
    const { panel } = browser;
    const chooser = panel.waitForEvent("filechooser");
    await panel.getByRole("button", { name: "Import a word list" }).click();
    const text = "garden\nver ot\nGARDEN\nx\n";
    await (await chooser).setFiles({
      name: "keys.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    const preview = said("2 phrases · duplicates skipped: 1 · lines left out: 1");
    await expect.poll(() => preview.count()).toBe(1);
    expect(await preview.innerText()).toContain("Line 4");
    await panel.getByRole("button", { name: "Keep the list" }).click();
    const page = await browser.open(article());
    // Inside words, and in the address of a link, as WordPress has it.
    await expect.poll(() => ruleChips(page, 1).count()).toBe(1);
    await expect.poll(() => ruleChips(page, 2).count()).toBe(1);
    await section("Rules");
    await panel.getByRole("switch", { name: "keys" }).click();
    await page.bringToFront();
    await expect.poll(() => ruleChips(page, 1).count()).toBe(0);
  });
});
