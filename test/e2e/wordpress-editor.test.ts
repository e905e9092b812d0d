import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "@/test/wordpress/start-wordpress";
import { pinOnWordPress } from "./support/pin-on-wordpress";
import { type Running, startExtension } from "./support/start-extension";
import { startWordPressBrowser, type WordPressBrowser } from "./support/wordpress-browser";
import { wordpressComment } from "./support/wordpress-comment";
import { openSession } from "./support/wordpress-session";

const line = "Thank you to our Sponsor Esdebe";

/** An editor's browser and a reader's in front of one newsroom; each step goes on where the last ended. */
let site: WordPressBrowser;
let reader: Running;
let article: Article;
let page: Page;
/** The list as it was signed last. */
let signed: string;

beforeAll(async () => {
  site = await startWordPressBrowser("twentytwentyone");
  reader = await startExtension({ proxy: site.proxy.url });
  // By WordPress's own hook, as docs/publishing.md says.
  await writeFile(
    join(site.wordpress.folder, "wordpress/wp-content/mu-plugins/announce-list.php"),
    `<?php add_action('wp_head', function () {
      echo '<link rel="threadkeeper-list" href="/.well-known/threadkeeper.json">';
    });`,
  );
  await site.browser.enable({ role: "editor" });
  await reader.enable({ role: "reader" });
  await site.logIn("editor");
  ({ article, page } = await site.openArticle());
});
afterAll(async () => {
  await Promise.all([site?.close(), reader?.close()]);
});

const idOf = (key: string) => article.comments[key] ?? 0;
const strip = (of: Page) => of.locator('[data-threadkeeper="pins"] .pins');
const authors = (of: Page) => strip(of).locator(".pin header strong").allInnerTexts();
const badge = (of: Page, key: string) =>
  of.locator(`#comment-${idOf(key)} [data-threadkeeper="pin-badge"]`).first();

const pin = (key: string) => pinOnWordPress(page, idOf(key));

async function edit(key: string, content: string): Promise<void> {
  const session = await openSession(site.wordpress, site.wordpress.users.editor);
  expect(await session.update(idOf(key), { content })).toBe(200);
  expect((await site.wordpress.readComment(idOf(key))).content).toBe(content);
}

describe("an editor of a real WordPress", () => {
  it("pins two replies, with a note, orders them by keyboard, and jumps to one", async () => {
    await site.browser.report(page);
    await pin("thanks");
    await pin("night-shift");
    await expect.poll(() => authors(page)).toEqual(["Maren Oduya", "Ines Calloway"]);
    expect(await strip(page).innerText()).toContain("in reply to Editor: MedTechNews.Uk");
    await expect.poll(() => badge(page, "thanks").count()).toBe(1);

    const first = strip(page).locator(".pin").first();
    await first.getByRole("button", { name: "Note and end date" }).click();
    await first.getByRole("textbox").fill("The date was <b>confirmed</b>.");
    await first.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => strip(page).innerText()).toContain("The date was <b>confirmed</b>.");

    await strip(page).locator(".pin").last().getByRole("button", { name: "Earlier" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => authors(page)).toEqual(["Ines Calloway", "Maren Oduya"]);

    const jump = strip(page).locator(".pin").last();
    await jump.getByRole("button", { name: "Jump to the comment" }).click();
    const { body } = wordpressComment(page, idOf("thanks"));
    await expect
      .poll(() => body.evaluate((one) => one.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(0);
    await page.reload();
    await expect.poll(() => authors(page)).toEqual(["Ines Calloway", "Maren Oduya"]);
    await strip(page).scrollIntoViewIfNeeded();
    await site.screenshot(page, "editor-pins");
  });

  it("is told when a pinned text was edited in WordPress, with the difference, and pins it again", async () => {
    const before = (await site.wordpress.readComment(idOf("thanks"))).content;
    await edit("thanks", before.replace("relief", "worry"));
    await page.reload();
    await expect.poll(() => strip(page).innerText()).toContain("changed since it was pinned");
    await expect.poll(() => strip(page).innerText()).toContain("worry");
    await site.screenshot(page, "editor-pin-suspended");
    await strip(page).getByRole("button", { name: "Pin again" }).click();
    await expect.poll(() => strip(page).innerText()).not.toContain("changed since it was pinned");
    expect(await authors(page)).toHaveLength(2);
  });

  it("sees author and link alone where a pin's comment is on another comment page", async () => {
    await site.wordpress.setOptions({
      ...{ page_comments: 1, comments_per_page: 3, default_comments_page: "oldest" },
    });
    const second = await site.browser.open(`${article.url}comment-page-2/`);
    await second.locator(`#comment-${idOf("honest-link")}`).waitFor();
    expect(await second.locator(`#comment-${idOf("thanks")}`).count()).toBe(0);
    await expect.poll(() => strip(second).innerText()).toContain("another page of the thread");
    expect((await authors(second)).toSorted()).toEqual(["Ines Calloway", "Maren Oduya"]);
    expect(await strip(second).innerText()).not.toContain("worry");
    await strip(second).getByRole("link", { name: "Go to the comment" }).first().click();
    await second.locator(`#comment-${idOf("thanks")}`).waitFor();
    await expect.poll(() => strip(second).innerText()).toContain("worry");
    await second.close();
    await site.wordpress.setOptions({ page_comments: 0 });
  });

  it("signs pins and a label as a list, and puts the file on the site", async () => {
    await page.bringToFront();
    await page.reload();
    const { body, tool, state } = wordpressComment(page, idOf("editor-reply"));
    await body.scrollIntoViewIfNeeded();
    await tool("label").click();
    await expect.poll(() => state.textContent()).toMatch(/saved/);
    const panel = await openSection(site.browser, "Publish");
    await panel.getByRole("button", { name: "Make a key" }).click();
    await panel.getByRole("textbox", { name: "Name of the list" }).fill("MedTech Daily");
    await panel.getByRole("checkbox", { name: "127.0.0.1" }).check();
    await publish("2 pinned replies, 1 label");
    expect(JSON.parse(signed).list).toMatchObject({ serial: 1, domains: ["127.0.0.1"] });
    expect(signed).not.toContain("worry");
  });
});

async function openSection(browser: Running, name: string): Promise<Page> {
  await browser.panel.bringToFront();
  await browser.panel.getByRole("link", { name, exact: true }).click();
  return browser.panel;
}

/** Signs what stands, and serves it as any web server would. */
async function publish(counted: string): Promise<void> {
  const panel = await openSection(site.browser, "Publish");
  await expect.poll(() => panel.locator("main").innerText()).toContain(counted);
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Sign and save the file" }).click();
  signed = await readFile(await (await download).path(), "utf8");
  await putOnSite(signed);
}

async function putOnSite(text: string): Promise<void> {
  const folder = join(site.wordpress.folder, "wordpress/.well-known");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "threadkeeper.json"), text);
}

describe("a reader of that WordPress, in a browser of their own", () => {
  let reading: Page;
  const asksForList = () =>
    site.wordpress.requests().filter((request) => request.includes("threadkeeper.json")).length;
  const row = () => reader.panel.locator(".list li", { hasText: "MedTech Daily" });

  async function refresh(): Promise<void> {
    const panel = await openSection(reader, "Lists");
    await row()
      .getByRole("button", { name: /^Look for a newer one/ })
      .click();
    await panel.locator(".list").first().waitFor();
  }

  it("is asked once, sees who signs, subscribes, and sees pins and label on the open page", async () => {
    reading = await reader.open(article.url);
    await reader.report(reading);
    expect(await strip(reading).count()).toBe(0);
    const popup = await reader.openPopup(reading);
    const look = popup.getByRole("button", { name: "Look at the list" });
    await look.waitFor();
    expect(asksForList()).toBe(0);
    await look.click();
    const question = popup.getByRole("region", { name: "Subscribe to the list of MedTech Daily?" });
    await expect.poll(() => question.innerText()).toContain("2 pinned replies, 1 label");
    expect(await question.innerText()).toContain("127.0.0.1");
    await popup.setViewportSize({ width: 380, height: 600 });
    await site.screenshot(popup, "reader-list-question");
    await question.getByRole("button", { name: "Subscribe" }).click();
    await expect
      .poll(() => popup.locator("main").innerText())
      .toContain("You subscribe to MedTech Daily");
    await popup.close();

    await expect
      .poll(() => authors(reading))
      .toEqual(expect.arrayContaining(["Ines Calloway", "Maren Oduya"]));
    expect(await strip(reading).innerText()).toContain("Pinned by MedTech Daily");
    const { body } = wordpressComment(reading, idOf("editor-reply"));
    await body.scrollIntoViewIfNeeded();
    await expect
      .poll(() => body.locator('[data-threadkeeper="label"] .label').innerText())
      .toContain("MedTech Daily");
    expect(await body.innerText()).toContain(line);
    await site.screenshot(reading, "reader-list-followed");
  });

  it("sees what the editor adds within one refresh", async () => {
    await page.bringToFront();
    await pin("german");
    await publish("3 pinned replies, 1 label");
    await refresh();
    await expect.poll(() => row().innerText()).toContain("+1 pinned reply");
    await expect.poll(() => authors(reading)).toContain("Jörg Weidner");
  });

  it("keeps what they have, and is told why, when the file on the site was tampered with", async () => {
    await putOnSite(signed.replace("MedTech Daily", "MedTech Dally"));
    await refresh();
    await expect.poll(() => row().innerText()).toContain("The signature is wrong");
    expect(await row().innerText()).toContain("The last good list stays.");
    await reading.bringToFront();
    await reading.reload();
    await expect.poll(() => authors(reading)).toHaveLength(3);
    await putOnSite(signed);
    await refresh();
    await expect.poll(() => row().innerText()).not.toContain("The signature is wrong");
  });

  it("no longer sees a pin whose text was edited in WordPress since", async () => {
    await edit("german", "Bei uns ist es anders.");
    await reading.bringToFront();
    await reading.reload();
    await expect
      .poll(() => authors(reading))
      .toEqual(expect.arrayContaining(["Ines Calloway", "Maren Oduya"]));
    expect(await authors(reading)).not.toContain("Jörg Weidner");
  });
});
