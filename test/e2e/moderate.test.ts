import { describe, expect, test } from "vitest";
import { articlePage, busyArticle, seedArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { extensionSuite } from "./support/extension-suite";

const line = "Thank you to our Sponsor Esdebe";

/** Decisions stay with an article: each test has one of its own. */
const { browser, server, newArticle } = await extensionSuite();

describe("a moderator on an article page", () => {
  test("sees the sponsor's line flagged in the editor's reply, and nothing else", async () => {
    const page = await browser.open(newArticle(seedArticle));
    const report = await browser.report(page);
    const found = report.comments.map(({ id, findings }) => [
      id,
      findings.map(({ kind, band, evidence }) => [kind, band, evidence]),
    ]);
    expect(found).toEqual([
      ["11", []],
      ["12", [["sponsor-line", "likely", line]]],
      ["13", []],
    ]);
    expect(report.article.findings).toMatchObject([
      { kind: "sponsor-line", band: "possible", evidence: expect.stringContaining("TrueNASs") },
    ]);
    await expect.poll(() => commentParts(page, 12).chips.allInnerTexts()).toHaveLength(1);
    expect(await page.locator('[data-threadkeeper="panel"]').count()).toBe(1);
  });

  test("is told why in one sentence, with the very words", async () => {
    const page = await browser.open(newArticle());
    const { chips, panel } = commentParts(page, 12);
    await chips.first().click();
    const why = panel.locator(".why");
    await expect.poll(() => why.innerText()).toContain("thanks a sponsor, Esdebe");
    expect(await why.locator("mark").innerText()).toBe(line);
    await page.keyboard.press("Escape");
    await expect.poll(() => why.count()).toBe(0);
    expect(await chips.first().evaluate((chip) => chip.matches(":focus"))).toBe(true);
  });

  test("approves with one click, and finds it again after a reload and in another tab", async () => {
    const url = newArticle();
    const page = await browser.open(url);
    const other = await browser.open(url);
    const parts = commentParts(page, 12);
    const elsewhere = commentParts(other, 12);
    await expect.poll(() => elsewhere.state.innerText()).toContain("Not decided");
    await parts.tool("approve").click();
    await expect.poll(() => parts.state.innerText()).toMatch(/Approved · saved/);
    await expect.poll(() => elsewhere.state.innerText()).toMatch(/Approved · saved/);
    await page.reload();
    await expect.poll(() => parts.state.innerText()).toMatch(/Approved · saved/);
    expect(await parts.tool("approve").getAttribute("aria-pressed")).toBe("true");
  });

  test("strips just the line, and undo brings it back for good", async () => {
    const page = await browser.open(newArticle());
    const { body, tool, panel } = commentParts(page, 22);
    await tool("strip").click();
    await expect.poll(() => body.innerText()).not.toContain(line);
    expect(await body.innerText()).toContain("We are looking into it.");
    expect(await body.locator('[data-threadkeeper="stripped"] .reader-note').innerText()).toContain(
      "hidden",
    );
    await tool("undo").click();
    await expect.poll(() => body.innerText()).toContain(line);
    await expect.poll(() => panel.locator(".state").innerText()).toContain("Not decided");
    await page.reload();
    await expect.poll(() => body.innerText()).toContain(line);
    await expect.poll(() => panel.locator(".state").innerText()).toContain("Not decided");
  });

  test("settles a repeated line for the whole site with one click, and takes it back", async () => {
    const page = await browser.open(newArticle());
    const first = commentParts(page, 12);
    const second = commentParts(page, 22);
    await first.panel.locator('[data-line="strip"]').click();
    for (const { body } of [first, second]) {
      await expect.poll(() => body.innerText()).not.toContain(line);
    }
    const otherArticle = await browser.open(newArticle(seedArticle));
    await expect.poll(() => commentParts(otherArticle, 12).body.innerText()).not.toContain(line);
    await first.panel.getByRole("button", { name: "Take back" }).click();
    await expect.poll(() => second.body.innerText()).toContain(line);
    await expect.poll(() => commentParts(otherArticle, 12).body.innerText()).toContain(line);
  });

  test("loses nothing when the worker is killed in the middle of deciding", async () => {
    const page = await browser.open(newArticle());
    for (const [id, tool] of [
      [12, "approve"],
      [23, "spam"],
      [25, "hold"],
    ] as const) {
      const parts = commentParts(page, id);
      await expect.poll(() => parts.panel.count()).toBe(1);
      const kill = browser.killWorker();
      await parts.tool(tool).click();
      await kill;
      await expect.poll(() => parts.state.innerText()).toMatch(/saved on this device/);
    }
    await browser.killWorker();
    await page.reload();
    const states = [12, 23, 25].map((id) => commentParts(page, id).state);
    for (const [index, words] of [/Approved/, /Marked as spam/, /On hold/].entries()) {
      await expect.poll(() => states[index]?.innerText()).toMatch(words);
    }
  });

  test("keeps each decision in two independent stores", async () => {
    const url = newArticle();
    const page = await browser.open(url);
    const { tool, state } = commentParts(page, 12);
    await tool("approve").click();
    await expect.poll(() => state.innerText()).toMatch(/saved/);
    const post = new URL(url).pathname.slice(1);
    const stored = await browser.readStores(post);
    expect(stored.database).toHaveLength(1);
    expect(stored.journal).toEqual(stored.database);
  });

  test("is stopped at links that lie, and shown where they lead", async () => {
    const page = await browser.open(newArticle());
    const { body } = commentParts(page, 21);
    await expect.poll(() => body.locator("[data-threadkeeper-link=defang]").count()).toBe(1);
    await body.locator("a").click();
    const warning = body.locator('[data-threadkeeper="link"] .link-warning');
    await expect.poll(() => warning.innerText()).toContain("login.paypa1-check.test");
    expect(page.url()).toContain(server.origin);
  });

  test("has comments that come later judged as well", async () => {
    const page = await browser.open(newArticle(seedArticle));
    await browser.report(page);
    await page.evaluate(() => {
      const item = document.querySelector("#comment-12")?.cloneNode(true) as Element;
      item.querySelector("[data-threadkeeper]")?.remove();
      const words = item.querySelector("p");
      if (words !== null) words.textContent = "One more thing we were told by the families.";
      item.id = "comment-90";
      item.firstElementChild?.setAttribute("id", "div-comment-90");
      document.querySelector(".commentlist")?.append(item);
    });
    await expect.poll(() => commentParts(page, 90).chips.count()).toBe(1);
  });

  test("sees a decision re-opened when the text changes under it", async () => {
    const url = newArticle();
    const page = await browser.open(url);
    const { tool, state, panel } = commentParts(page, 12);
    await tool("approve").click();
    await expect.poll(() => state.innerText()).toMatch(/saved/);
    const post = Number(new URL(url).pathname.slice(1));
    const changed = articlePage({ ...busyArticle, post }).replace(
      "We have asked and will report.",
      "Buy the new pump today.",
    );
    server.set(`/${post}`, changed);
    await page.reload();
    await expect.poll(() => panel.innerText()).toContain("Re-opened");
  });
});
