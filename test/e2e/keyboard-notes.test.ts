import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { commentParts } from "./support/comment-parts";
import { reviewSuite } from "./support/review-suite";

const { openArticle } = await reviewSuite();

/** Alt+Shift+M and then letters, without waiting for anything in between. */
async function pressAtOnce(page: Page, letters: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const press = (key: string, modifiers = 0) => {
    const code = key === " " ? "Space" : `Key${key.toUpperCase()}`;
    const text = modifiers === 0 ? { text: key } : {};
    return (["keyDown", "keyUp"] as const).map((type) =>
      session.send("Input.dispatchKeyEvent", { type, key, code, modifiers, ...text }),
    );
  };
  const altAndShift = 1 | 8;
  await Promise.all([press("M", altAndShift), ...[...letters].map((key) => press(key))].flat());
}

describe("review mode", () => {
  test("opens why, note and trash by key, and gives the keys back with Escape", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const { panel, state } = commentParts(page, 12);
    await page.keyboard.press("w");
    await expect.poll(() => panel.locator(".why").count()).toBe(1);
    await page.keyboard.press("w");
    await expect.poll(() => panel.locator(".why").count()).toBe(0);
    await page.keyboard.press("m");
    await expect
      .poll(() => panel.locator("textarea").evaluate((field) => field.matches(":focus")))
      .toBe(true);
    await page.keyboard.type("ask the desk");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => panel.locator(".note-text").innerText()).toBe("ask the desk");
    await page.keyboard.press("d");
    await expect.poll(() => panel.locator(".ask").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => panel.locator(".ask").count()).toBe(0);
    await page.keyboard.press("a");
    await expect.poll(() => state.innerText()).toMatch(/Approved/);
  });

  test("gives a note what is typed at once after the key that opens it", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const { panel, state } = commentParts(page, 12);
    await page.keyboard.press("m");
    await page.keyboard.type("as usual");
    expect(await panel.locator("textarea").inputValue()).toBe("as usual");
    expect(await state.innerText()).toMatch(/Not decided/);
  });

  test("hears all that is pressed before its script has come, and gives the note its words", async () => {
    const page = await openArticle();
    const { panel, state } = commentParts(page, 12);
    await panel.locator("[data-tool]").first().waitFor();
    await pressAtOnce(page, "hmas usual");
    await expect.poll(() => panel.locator("textarea").inputValue()).toBe("as usual");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => panel.locator(".note-text").innerText()).toBe("as usual");
    expect(await state.innerText()).toMatch(/stripped/i);
  });

  test.each(["reduce", "no-preference"] as const)(
    "brings the next comment into the middle, though an explanation above it closes (motion: %s)",
    async (reducedMotion) => {
      const page = await openArticle();
      await page.emulateMedia({ reducedMotion });
      await page.setViewportSize({ width: 320, height: 400 });
      await page.keyboard.press("Alt+Shift+M");
      await page.keyboard.press("w");
      await commentParts(page, 12).panel.locator(".why").waitFor();
      await page.keyboard.press("Shift+J");
      const { body } = commentParts(page, 21);
      await expect.poll(() => body.getAttribute("data-threadkeeper-current")).toBe("");
      await expect.poll(() => commentParts(page, 12).panel.locator(".why").count()).toBe(0);
      const ends = async () => {
        const { y = 0, height = 0 } = (await body.boundingBox()) ?? {};
        return y > 0 && y + height < 300;
      };
      await expect.poll(ends).toBe(true);
      expect(await ends()).toBe(true);
    },
  );

  test("notes reasons by their digits, claims, and says what was decided before", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const first = commentParts(page, 12);
    await page.keyboard.press("2");
    await page.keyboard.press("a");
    await expect.poll(() => first.state.innerText()).toMatch(/Approved.*saved/);
    await first.tool("more").click();
    const advertising = first.panel.locator('[data-reason="2"]');
    await expect.poll(() => advertising.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await expect.poll(() => first.panel.locator(".claim").count()).toBe(1);
    const second = commentParts(page, 22);
    await second.chips.first().click();
    await expect
      .poll(() => second.panel.locator(".similar").innerText())
      .toMatch(/^Decided before with this line: \d+ of \d+ · /);
  });
});
