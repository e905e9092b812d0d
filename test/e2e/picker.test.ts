import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { askBackground } from "@/scripts/ask-extension";
import { clickToClose } from "./support/click-to-close";
import { extensionSuite } from "./support/extension-suite";
import { namelessComments, namelessPage } from "./support/nameless-page";

const { browser, server } = await extensionSuite({ pages: { "/quiet": namelessPage() } });

const panelOf = (page: Page) => page.locator('[data-threadkeeper="picker"] .pick-panel');
const boxesOf = (page: Page, sort: string) =>
  page.locator(`[data-threadkeeper="picker"] .pick-box.${sort}`);
const chipsIn = (page: Page, row: number) =>
  page.locator(".r7Kp2").nth(row).locator('[data-threadkeeper="panel"] .chip');
const wholePage = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll("[data-threadkeeper]")) own.remove();
    return copy.outerHTML;
  });

async function forgetRules(): Promise<void> {
  const sites = await askBackground(browser.panel, { type: "picked/list" });
  for (const { site, rules } of sites) {
    for (const { rule } of rules) {
      const name = [...rule.hosts, rule.item].join(" >>> ");
      await askBackground(browser.panel, { type: "picked/remove", site, name });
    }
  }
}
afterEach(forgetRules);

/** The popup's button, as a person finds it where nothing was recognised. */
async function startPicking(page: Page): Promise<void> {
  const popup = await browser.openPopup(page);
  await expect.poll(() => popup.locator(".popup").innerText()).toContain("No comments");
  await clickToClose(popup, '[data-pick="start"]');
  await page.bringToFront();
  await panelOf(page).waitFor();
}

describe("a page whose comments nobody can recognise", () => {
  test("is read after three clicks, at once and after a reload, and is not changed", async () => {
    const page = await browser.open(`${server.origin}/quiet`);
    const before = await wholePage(page);
    await startPicking(page);
    const text = page.locator(".b2Hs6 p").nth(3);
    await text.hover({ force: true });
    await expect.poll(() => boxesOf(page, "aim").count()).toBe(1);
    const box = await boxesOf(page, "aim").boundingBox();
    const row = await page.locator(".r7Kp2").nth(2).boundingBox();
    expect(Math.round(box?.y ?? 0)).toBe(Math.round(row?.y ?? -1));
    expect(Math.round(box?.height ?? 0)).toBe(Math.round(row?.height ?? -1));
    await text.click({ force: true });
    const panel = panelOf(page);
    await expect.poll(() => panel.innerText()).toContain("5 comments like this");
    expect(await panel.innerText()).toContain("Harriet Osei");
    expect(await panel.innerText()).toContain("Who trains the families?");
    // They are drawn around their comments with the next frame.
    await expect.poll(() => boxesOf(page, "found").count()).toBe(5);
    expect(await wholePage(page)).toBe(before);
    await panel.locator('[data-pick="use"]').click();
    await expect.poll(() => panel.innerText()).toContain("5 comments of 127.0.0.1");
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
    // The panels that come between them move them: the frames go with them.
    const lastTop = async () => (await page.locator(".r7Kp2").nth(3).boundingBox())?.y ?? -1;
    const frameTop = async () => (await boxesOf(page, "found").nth(3).boundingBox())?.y ?? 0;
    await expect.poll(async () => Math.round((await frameTop()) - (await lastTop()))).toBe(0);
    await panel.locator('[data-pick="done"]').click();
    expect(await page.locator('[data-threadkeeper="picker"]').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    const { adapter, comments } = await browser.report(page);
    expect(adapter).toBe("picked");
    expect(comments.map(({ author }) => author)).toEqual(
      namelessComments.map(({ author }) => author),
    );
    expect(comments.map(({ bodyText }) => bodyText)).toEqual(
      namelessComments.map(({ html }) =>
        html.replaceAll("</p><p>", " ").replaceAll(/<[^>]+>/g, ""),
      ),
    );
    await page.reload();
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
  });

  test("is read after keys alone, and Escape leaves without a trace", async () => {
    const page = await browser.open(`${server.origin}/quiet`);
    await startPicking(page);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-threadkeeper]").count()).toBe(0);
    await startPicking(page);
    const aim = panelOf(page).locator(".pick-aim");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => boxesOf(page, "aim").count()).toBe(1);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowUp");
    await expect.poll(() => aim.innerText()).toMatch(/^body/);
    for (const key of ["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown"]) {
      await page.keyboard.press(key);
    }
    await expect.poll(() => aim.innerText()).toMatch(/^div\.r7Kp2 Harriet/);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => aim.innerText()).toMatch(/^div\.r7Kp2 Desk/);
    await page.keyboard.press("Enter");
    await expect.poll(() => panelOf(page).innerText()).toContain("5 comments like this");
    // The focus is on what saves.
    await page.keyboard.press("Enter");
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator('[data-threadkeeper="picker"]').count()).toBe(0);
  });

  test("lets the person put the name and the text right", async () => {
    const page = await browser.open(`${server.origin}/quiet`);
    await startPicking(page);
    await page.locator(".b2Hs6 p").nth(3).click({ force: true });
    const panel = panelOf(page);
    await panel.locator('[data-pick="author"]').click();
    await page.locator(".v1Lq8").nth(3).click({ force: true });
    await expect.poll(() => panel.locator(".pick-samples").innerText()).toContain("▲ 0");
    await panel.locator('[data-pick="author"]').click();
    await page.locator(".zQ81b").click({ force: true, position: { x: 2, y: 2 } });
    await page.locator("h1").click({ force: true });
    await expect.poll(() => panel.innerText()).toContain("not inside an outlined comment");
    await page.locator(".n4Tz1").nth(3).click({ force: true });
    await expect.poll(() => panel.locator(".pick-samples").innerText()).toContain("Harriet Osei");
    await panel.locator('[data-pick="body"]').click();
    await page.locator(".b2Hs6 p").nth(4).click({ force: true });
    await panel.locator('[data-pick="use"]').click();
    await panel.locator('[data-pick="done"]').waitFor();
    const { comments } = await browser.report(page);
    expect(comments[2]).toMatchObject({
      author: "Bradley Perkins",
      bodyText: "Does it cover older pumps as well? Ours is from 2011.",
    });
  });

  test("asks for a second one where the first has no like", async () => {
    const rows = ["One remark by itself.", "Another, drawn in another way."];
    const [first, second] = rows;
    server.set(
      "/unlike",
      `<!doctype html><html lang="en"><title>Unlike</title><h1>Unlike</h1><p>An article.</p>
       <div class="a1b2c"><section class="x9Yt1"><b>Ann Bly</b> <i>2 Feb</i><p>${first}</p></section>
       <aside class="p4Qr7"><b>Bo Carr</b> <i>3 Feb</i><p>${second}</p></aside></div></html>`,
    );
    const page = await browser.open(`${server.origin}/unlike`);
    await startPicking(page);
    const panel = panelOf(page);
    await page.locator(".x9Yt1 p").click({ force: true });
    await expect.poll(() => panel.innerText()).toContain("Point at another comment");
    await page.locator(".p4Qr7 p").click({ force: true });
    await expect.poll(() => panel.innerText()).toContain("2 comments like this");
    await panel.locator('[data-pick="use"]').click();
    await panel.locator('[data-pick="done"]').waitFor();
    const { comments } = await browser.report(page);
    expect(comments.map(({ author, bodyText }) => `${author}: ${bodyText}`)).toEqual([
      `Ann Bly: ${first}`,
      `Bo Carr: ${second}`,
    ]);
  });

  test("is picked inside a frame, when that is what was clicked", async () => {
    server.set("/inner", namelessPage());
    server.set(
      "/framed",
      `<!doctype html><html lang="en"><title>Framed</title><h1>Framed</h1>
       <iframe src="/inner" width="760" height="760"></iframe></html>`,
    );
    const page = await browser.open(`${server.origin}/framed`);
    await startPicking(page);
    await page.locator("iframe").click({ force: true, position: { x: 300, y: 300 } });
    const frame = page.frameLocator("iframe");
    const panel = frame.locator('[data-threadkeeper="picker"] .pick-panel');
    await panel.waitFor();
    await page.locator('[data-threadkeeper="picker"]').waitFor({ state: "detached" });
    await frame.locator(".b2Hs6 p").first().click({ force: true });
    await panel.locator('[data-pick="use"]').click();
    const chips = frame.locator('.r7Kp2 [data-threadkeeper="panel"] .chip.sponsor');
    await expect.poll(() => chips.count()).toBe(1);
    await page.reload();
    await expect.poll(() => chips.count()).toBe(1);
  });

  test("is said to have changed, where the rule finds nothing any more", async () => {
    const page = await browser.open(`${server.origin}/quiet`);
    await startPicking(page);
    await page.locator(".b2Hs6 p").nth(3).click({ force: true });
    await panelOf(page).locator('[data-pick="use"]').click();
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
    server.set("/quiet", namelessPage().replaceAll("r7Kp2", "q9Wz4").replaceAll("n4Tz1", "m2Xx7"));
    await page.reload();
    const popup = await browser.openPopup(page);
    await expect
      .poll(() => popup.locator(".popup").innerText())
      .toContain("not found on this page");
    server.set("/quiet", namelessPage());
  });
});

describe("the rules in the options", () => {
  test("are listed, exported, deleted, and imported again", async () => {
    const page = await browser.open(`${server.origin}/quiet`);
    await startPicking(page);
    await page.locator(".b2Hs6 p").nth(3).click({ force: true });
    await panelOf(page).locator('[data-pick="use"]').click();
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
    const options = browser.panel;
    await options.goto(options.url().replace(/#.*$/, "#sites"));
    await options.reload();
    const row = options.locator(".list li", { hasText: ".r7Kp2" });
    await expect.poll(() => row.innerText()).toContain("last found comments on");
    await row.getByRole("button", { name: "Export" }).click();
    const [json, table] = await row.locator("textarea").all();
    const exported = (await json?.inputValue()) ?? "";
    expect(JSON.parse(exported)).toMatchObject({ threadkeeper: "site-rule", site: "127.0.0.1" });
    expect(await table?.inputValue()).toContain('item: ".r7Kp2"');
    await row.getByRole("button", { name: "Delete" }).click();
    await row.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => row.count()).toBe(0);
    // The open page follows at once: there is nothing of ours left where nothing was decided.
    await expect.poll(() => chipsIn(page, 1).count()).toBe(0);
    const form = options.locator(".rule-import");
    await form.locator("textarea").fill(exported.replace(".r7Kp2", ".r7Kp2["));
    await form.getByRole("button", { name: "Import" }).click();
    await expect.poll(() => form.innerText()).toContain("This is no rule");
    await form.locator("textarea").fill(exported);
    await form.getByRole("button", { name: "Import" }).click();
    await expect.poll(() => form.innerText()).toContain("Imported for 127.0.0.1");
    await page.reload();
    await expect.poll(() => chipsIn(page, 1).count()).toBe(1);
  });
});
