import { describe, expect, test } from "vitest";
import { commentParts } from "./support/comment-parts";
import { openQueue } from "./support/queue-page";
import { queueSuite } from "./support/queue-suite";

const { browser, openArticle } = await queueSuite(8400);

describe("the settings of the desk", () => {
  test("give a command another key, refuse one that is taken, and keep a reason of one's own", async () => {
    await openArticle();
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#keys`,
    );
    await options.locator('[data-command="pin"]').click();
    await options.keyboard.press("a");
    const said = options.locator(".options-main [role=status]");
    await expect.poll(() => said.innerText()).toBe("a is taken: “Approve” has it.");
    await options.locator('[data-command="pin"]').click();
    await options.keyboard.press("y");
    await expect.poll(() => said.innerText()).toBe("Set to y.");
    // Nine reasons are all there is room for.
    expect(await options.locator('input[name="reason"]').isDisabled()).toBe(true);
    await options.locator('.reasons-list button[aria-label^="Remove “Repeated”"]').click();
    await options.locator('input[name="reason"]').click();
    await options.keyboard.type("Ask the desk");
    await options.keyboard.press("Enter");
    await expect.poll(() => options.locator(".reasons-list").innerText()).toContain("Ask the desk");
    const queue = await openQueue(browser);
    await queue.rows.first().waitFor();
    await queue.page.keyboard.press("?");
    await expect.poll(() => queue.page.locator(".keys").innerText()).toMatch(/Y\s+Pin/);
    await queue.page.keyboard.press("9");
    await queue.page.keyboard.press("s");
    await expect.poll(() => queue.message.innerText()).toBe("Marked as spam.");
    await queue.page.keyboard.press("w");
    await expect.poll(() => queue.page.locator(".q-why").innerText()).toContain("Ask the desk");
    await queue.page.locator(".history-part button").click();
    await expect
      .poll(() => queue.page.locator(".history").innerText())
      .toMatch(/Marked as spam[\s\S]*Ask the desk/);
  });

  test("report how detectors fared, and give the figures as CSV", async () => {
    const { page } = await openArticle();
    await commentParts(page, 12).tool("strip").click();
    await commentParts(page, 23).tool("spam").click();
    await commentParts(page, 21).tool("approve").click();
    await expect.poll(() => commentParts(page, 21).state.innerText()).toMatch(/saved/);
    const options = await browser.open(
      `chrome-extension://${browser.extensionId}/options.html#report`,
    );
    const rows = options.locator("table").first().locator("tbody tr");
    await expect
      .poll(() => rows.allInnerTexts())
      .toContainEqual(expect.stringMatching(/^Unsafe link\s+0\s+[1-9]/));
    expect((await rows.allInnerTexts()).join("\n")).toMatch(/Sponsor line\s+[1-9]/);
    const download = options.waitForEvent("download");
    await options.locator("button", { hasText: "Save as CSV" }).click();
    expect((await download).suggestedFilename()).toMatch(/^threadkeeper-report-.*\.csv$/);
  });
});
