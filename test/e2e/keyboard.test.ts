import { describe, expect, test } from "vitest";
import { busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { reviewSuite } from "./support/review-suite";

const { browser, openArticle } = await reviewSuite();

describe("review mode", () => {
  test("starts on the first comment that needs a decision, and says where one is", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    await expect.poll(() => bar.innerText()).toMatch(/Review mode[\s\S]*need a decision/);
    const { body } = commentParts(page, 12);
    expect(await body.getAttribute("data-threadkeeper-current")).toBe("");
    expect(await body.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("shows the tools below a comment that fills the window, and not its middle", async () => {
    const long = "<p>The pumps are as loud as they were.</p>".repeat(40);
    const comment = { id: 90, author: "Editor", isPostAuthor: true };
    const html = `${long}<p>Thank you to our Sponsor Esdebe</p>`;
    const page = await openArticle({ comments: [{ ...comment, html }, ...busyArticle.comments] });
    await page.keyboard.press("Alt+Shift+M");
    const { body, panel } = commentParts(page, 90);
    await expect.poll(() => body.getAttribute("data-threadkeeper-current")).toBe("");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    const isClear = async () => {
      const [tools, over] = await Promise.all([panel.boundingBox(), bar.boundingBox()]);
      return tools !== null && over !== null && tools.y > 0 && tools.y + tools.height <= over.y;
    };
    await expect.poll(isClear).toBe(true);
  });

  test("decides with one key and moves on with another, hands on the keys", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    await page.keyboard.press("h");
    await page.keyboard.press("a");
    const first = commentParts(page, 12);
    await expect.poll(() => first.state.innerText()).toMatch(/Approved.*stripped.*saved/i);
    expect(await first.body.innerText()).not.toContain("Thank you to our Sponsor Esdebe");
    await page.keyboard.press("Shift+J");
    const second = commentParts(page, 21);
    await expect.poll(() => second.body.getAttribute("data-threadkeeper-current")).toBe("");
    await page.keyboard.press("s");
    await expect.poll(() => second.state.innerText()).toMatch(/spam.*saved/i);
    // Rows stay in place: the one decided on stays current until the person moves on.
    expect(await second.body.getAttribute("data-threadkeeper-current")).toBe("");
    await page.keyboard.press("z");
    await expect.poll(() => second.state.innerText()).toMatch(/Not decided.*saved/i);
    await page.keyboard.press("Shift+Z");
    await expect.poll(() => second.state.innerText()).toMatch(/spam.*saved/i);
  });

  test("goes to the comment that an undo changes, and says which", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const [first, second] = [commentParts(page, 12), commentParts(page, 21)];
    await page.keyboard.press("s");
    await expect.poll(() => first.state.innerText()).toMatch(/spam.*saved/i);
    await page.keyboard.press("Shift+J");
    await expect.poll(() => second.body.getAttribute("data-threadkeeper-current")).toBe("");
    await page.keyboard.press("z");
    await expect.poll(() => first.body.getAttribute("data-threadkeeper-current")).toBe("");
    const message = page.locator('[data-threadkeeper="review"] .review-message');
    expect(await message.innerText()).toMatch(/^Undone\. Comment by Editor: MedTechNews\.Uk/);
    expect(await first.state.innerText()).toMatch(/Not decided/);
  });

  test("paints a decision in the frame after its key, long before it is saved", async () => {
    const page = await openArticle();
    // Before our own listeners: what stands in panels once the browser has painted after a key.
    await page.addInitScript(() => {
      const painted: [string, string][] = [];
      Object.assign(globalThis, { painted });
      const statesNow = () =>
        [...document.querySelectorAll('[data-threadkeeper="panel"]')]
          .map((one) => {
            const state = one.shadowRoot?.querySelector(".state")?.textContent;
            return one.shadowRoot?.querySelector(".why") ? `${state} Why` : state;
          })
          .join("|");
      const note = ({ key }: KeyboardEvent) =>
        requestAnimationFrame(() => setTimeout(() => painted.push([key, statesNow()])));
      addEventListener("keydown", note, true);
    });
    await page.reload();
    await browser.report(page);
    await page.keyboard.press("Alt+Shift+M");
    // What hears keys is a script of its own: it is there with its bar.
    await page.locator('[data-threadkeeper="review"] .review-bar').waitFor();
    const painted = () =>
      page.evaluate(() =>
        Object.fromEntries((globalThis as { painted?: [string, string][] }).painted ?? []),
      );
    await page.keyboard.press("a");
    await expect.poll(async () => Object.keys(await painted())).toContain("a");
    await page.keyboard.press("w");
    await expect.poll(async () => Object.keys(await painted())).toContain("w");
    const { Alt: before, a: after, w: opened } = await painted();
    expect(before).not.toContain("Approved");
    expect(after).toContain("Approved");
    expect(after).not.toContain("Why");
    expect(opened).toContain("Why");
  });

  test("takes a moderator through twelve flagged comments in at most 26 keystrokes", async () => {
    const comments = Array.from({ length: 12 }, (_, at) => ({
      id: 40 + at,
      author: `Reader ${at}`,
      html: `<p>Remark number ${at} on the alarms.</p><p>Thank you to our Sponsor Esdebe</p>`,
    }));
    const page = await openArticle({ comments });
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    await press("Alt+Shift+M");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    await expect.poll(() => bar.innerText()).toMatch(/12 of 12/);
    for (const [at, { id }] of comments.entries()) {
      await expect
        .poll(() => commentParts(page, id).body.getAttribute("data-threadkeeper-current"))
        .toBe("");
      await press(at % 2 === 0 ? "s" : "h");
      if (at < comments.length - 1) await press("Shift+J");
    }
    await expect.poll(() => bar.innerText()).toMatch(/Nothing left to decide/);
    for (const { id } of comments) {
      await expect
        .poll(() => commentParts(page, id).state.innerText())
        .toMatch(/(?:spam|stripped).*saved on this device/i);
    }
    expect(pressed).toBeLessThanOrEqual(26);
    console.log(`12 flagged comments decided in ${pressed} keystrokes`);
  });
});
