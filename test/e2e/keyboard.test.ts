import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const patience = { timeout: 20_000 };

const { browser, server } = await extensionSuite();

let nextPost = 7000;
async function openArticle() {
  nextPost += 1;
  server.set(`/${nextPost}`, articlePage({ ...busyArticle, post: nextPost }));
  const page = await browser.open(`${server.origin}/${nextPost}`);
  await browser.report(page);
  return page;
}

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
  test("starts on the first comment that needs a decision, and says where one is", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    await expect.poll(() => bar.innerText(), patience).toMatch(/Review mode[\s\S]*need a decision/);
    const { body } = commentParts(page, 12);
    expect(await body.getAttribute("data-threadkeeper-current")).toBe("");
    expect(await body.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test("shows the tools below a comment that fills the window, and not its middle", async () => {
    const long = "<p>The pumps are as loud as they were.</p>".repeat(40);
    const comment = { id: 90, author: "Editor", isPostAuthor: true };
    const html = `${long}<p>Thank you to our Sponsor Esdebe</p>`;
    nextPost += 1;
    const comments = [{ ...comment, html }, ...busyArticle.comments];
    server.set(`/${nextPost}`, articlePage({ comments, post: nextPost }));
    const page = await browser.open(`${server.origin}/${nextPost}`);
    await browser.report(page);
    await page.keyboard.press("Alt+Shift+M");
    const { body, panel } = commentParts(page, 90);
    await expect.poll(() => body.getAttribute("data-threadkeeper-current"), patience).toBe("");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    const isClear = async () => {
      const [tools, over] = await Promise.all([panel.boundingBox(), bar.boundingBox()]);
      return tools !== null && over !== null && tools.y > 0 && tools.y + tools.height <= over.y;
    };
    await expect.poll(isClear, patience).toBe(true);
  });

  test("decides with one key and moves on with another, hands on the keys", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    await page.keyboard.press("h");
    await page.keyboard.press("a");
    const first = commentParts(page, 12);
    await expect
      .poll(() => first.state.innerText(), patience)
      .toMatch(/Approved.*stripped.*saved/i);
    expect(await first.body.innerText()).not.toContain("Thank you to our Sponsor Esdebe");
    await page.keyboard.press("Shift+J");
    const second = commentParts(page, 21);
    await expect
      .poll(() => second.body.getAttribute("data-threadkeeper-current"), patience)
      .toBe("");
    await page.keyboard.press("s");
    await expect.poll(() => second.state.innerText(), patience).toMatch(/spam.*saved/i);
    // Rows stay in place: the one decided on stays current until the person moves on.
    expect(await second.body.getAttribute("data-threadkeeper-current")).toBe("");
    await page.keyboard.press("z");
    await expect.poll(() => second.state.innerText(), patience).toMatch(/Not decided.*saved/i);
    await page.keyboard.press("Shift+Z");
    await expect.poll(() => second.state.innerText(), patience).toMatch(/spam.*saved/i);
  });

  test("goes to the comment that an undo changes, and says which", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const [first, second] = [commentParts(page, 12), commentParts(page, 21)];
    await page.keyboard.press("s");
    await expect.poll(() => first.state.innerText(), patience).toMatch(/spam.*saved/i);
    await page.keyboard.press("Shift+J");
    await expect
      .poll(() => second.body.getAttribute("data-threadkeeper-current"), patience)
      .toBe("");
    await page.keyboard.press("z");
    await expect
      .poll(() => first.body.getAttribute("data-threadkeeper-current"), patience)
      .toBe("");
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
    await expect.poll(async () => Object.keys(await painted()), patience).toContain("a");
    await page.keyboard.press("w");
    await expect.poll(async () => Object.keys(await painted()), patience).toContain("w");
    const { Alt: before, a: after, w: opened } = await painted();
    expect(before).not.toContain("Approved");
    expect(after).toContain("Approved");
    expect(after).not.toContain("Why");
    expect(opened).toContain("Why");
  });

  test("opens why, note and trash by key, and gives the keys back with Escape", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const { panel, state } = commentParts(page, 12);
    await page.keyboard.press("w");
    await expect.poll(() => panel.locator(".why").count(), patience).toBe(1);
    await page.keyboard.press("w");
    await expect.poll(() => panel.locator(".why").count(), patience).toBe(0);
    await page.keyboard.press("m");
    await expect
      .poll(() => panel.locator("textarea").evaluate((field) => field.matches(":focus")), patience)
      .toBe(true);
    await page.keyboard.type("ask the desk");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => panel.locator(".note-text").innerText(), patience).toBe("ask the desk");
    await page.keyboard.press("d");
    await expect.poll(() => panel.locator(".ask").count(), patience).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => panel.locator(".ask").count(), patience).toBe(0);
    await page.keyboard.press("a");
    await expect.poll(() => state.innerText(), patience).toMatch(/Approved/);
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
    await expect.poll(() => panel.locator("textarea").inputValue(), patience).toBe("as usual");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => panel.locator(".note-text").innerText(), patience).toBe("as usual");
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
      await expect.poll(() => body.getAttribute("data-threadkeeper-current"), patience).toBe("");
      await expect.poll(() => commentParts(page, 12).panel.locator(".why").count()).toBe(0);
      const ends = async () => {
        const { y = 0, height = 0 } = (await body.boundingBox()) ?? {};
        return y > 0 && y + height < 300;
      };
      await expect.poll(ends, patience).toBe(true);
      expect(await ends()).toBe(true);
    },
  );

  test("never takes a key while somebody types, with modifiers, or after it is left", async () => {
    const page = await openArticle();
    const { state } = commentParts(page, 12);
    await page.keyboard.press("Alt+Shift+M");
    await page.locator("#comment").click();
    await page.keyboard.type("as hudaz");
    expect(await page.locator("#comment").inputValue()).toBe("as hudaz");
    await page.locator("h1").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await page.keyboard.press("s");
    expect(await page.locator('[data-threadkeeper="review"]').count()).toBe(0);
    expect(await state.innerText()).toMatch(/Not decided/);
  });

  test("shows its keys with ?, and closes them before it leaves", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const review = page.locator('[data-threadkeeper="review"] .review');
    await page.keyboard.press("?");
    await expect.poll(() => review.locator(".keys").count(), patience).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => review.locator(".keys").count(), patience).toBe(0);
    expect(await review.count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => review.count(), patience).toBe(0);
  });

  test("takes a moderator through twelve flagged comments in at most 26 keystrokes", async () => {
    const comments = Array.from({ length: 12 }, (_, at) => ({
      id: 40 + at,
      author: `Reader ${at}`,
      html: `<p>Remark number ${at} on the alarms.</p><p>Thank you to our Sponsor Esdebe</p>`,
    }));
    nextPost += 1;
    server.set(`/${nextPost}`, articlePage({ post: nextPost, comments }));
    const page = await browser.open(`${server.origin}/${nextPost}`);
    await browser.report(page);
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    await press("Alt+Shift+M");
    const bar = page.locator('[data-threadkeeper="review"] .review-bar');
    await expect.poll(() => bar.innerText(), patience).toMatch(/12 of 12/);
    for (const [at, { id }] of comments.entries()) {
      await expect
        .poll(() => commentParts(page, id).body.getAttribute("data-threadkeeper-current"), patience)
        .toBe("");
      await press(at % 2 === 0 ? "s" : "h");
      if (at < comments.length - 1) await press("Shift+J");
    }
    await expect.poll(() => bar.innerText(), patience).toMatch(/Nothing left to decide/);
    for (const { id } of comments) {
      await expect
        .poll(() => commentParts(page, id).state.innerText(), patience)
        .toMatch(/(?:spam|stripped).*saved on this device/i);
    }
    expect(pressed).toBeLessThanOrEqual(26);
    console.log(`12 flagged comments decided in ${pressed} keystrokes`);
  });

  test("follows keys that were changed, in pages that are open", async () => {
    const page = await openArticle();
    const desk = await browser.ask({ type: "desk/get" });
    await browser.ask({
      type: "desk/set",
      desk: { ...desk, changed: { spam: ["y"] }, start: "J" },
    });
    try {
      await page.keyboard.press("Alt+Shift+M");
      expect(await page.locator('[data-threadkeeper="review"]').count()).toBe(0);
      await page.keyboard.press("Alt+Shift+J");
      const { state } = commentParts(page, 12);
      await page.keyboard.press("s");
      await page.keyboard.press("?");
      const keys = page.locator('[data-threadkeeper="review"] .keys');
      await expect.poll(() => keys.innerText(), patience).toMatch(/Y\s+Spam/);
      expect(await state.innerText()).toMatch(/Not decided/);
      await page.keyboard.press("y");
      await expect.poll(() => state.innerText(), patience).toMatch(/spam/);
    } finally {
      await browser.ask({ type: "desk/set", desk });
    }
  });

  test("notes reasons by their digits, claims, and says what was decided before", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const first = commentParts(page, 12);
    await page.keyboard.press("2");
    await page.keyboard.press("a");
    await expect.poll(() => first.state.innerText(), patience).toMatch(/Approved.*saved/);
    await first.tool("more").click();
    const advertising = first.panel.locator('[data-reason="2"]');
    await expect.poll(() => advertising.getAttribute("aria-pressed"), patience).toBe("true");
    await page.keyboard.press("Escape");
    await page.keyboard.press("c");
    await expect.poll(() => first.panel.locator(".claim").count(), patience).toBe(1);
    const second = commentParts(page, 22);
    await second.chips.first().click();
    await expect
      .poll(() => second.panel.locator(".similar").innerText(), patience)
      .toMatch(/^Decided before with this line: \d+ of \d+ · /);
  });

  test("says which of its keys the page says it has itself, and goes by its own as they are", async () => {
    nextPost += 1;
    const tail =
      '<button accesskey="x m">Menu</button><nav aria-keyshortcuts="J Control+K"></nav><a accesskey="s">s</a>';
    server.set(`/${nextPost}`, articlePage({ ...busyArticle, post: nextPost, tail }));
    const page = await browser.open(`${server.origin}/${nextPost}`);
    await browser.report(page);
    await page.keyboard.press("Alt+Shift+M");
    const message = page.locator('[data-threadkeeper="review"] .review-message');
    await expect
      .poll(() => message.innerText(), patience)
      .toContain("keys of its own that are also ours: Alt+Shift+M, j.");
    await page.keyboard.press("j");
    await expect.poll(() => message.innerText(), patience).not.toContain("keys of its own");
  });

  test("is deaf to keys that the page's own script makes up", async () => {
    const page = await openArticle();
    await page.keyboard.press("Alt+Shift+M");
    const { state, tool } = commentParts(page, 12);
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "s", code: "KeyS", bubbles: true }),
      );
    });
    await tool("spam").evaluate((button: HTMLElement) => button.click());
    await page.keyboard.press("w");
    await expect.poll(() => commentParts(page, 12).panel.locator(".why").count()).toBe(1);
    expect(await state.innerText()).toMatch(/Not decided/);
  });
});
