import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openBackup } from "@/utils/published/key-backup";
import { articlePage } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { addLeftListTests } from "./support/left-list-tests";
import { article, listDesk } from "./support/list-desk";
import { addRefusedListTests } from "./support/refused-list-tests";

const passphrase = "seven quiet wards at night";
const desk = await listDesk();
const {
  server,
  editor,
  reader,
  address,
  section,
  picture,
  publish,
  pin,
  strip,
  labelOf,
  rowOf,
  refresh,
} = desk;

describe("an editor", () => {
  let page: Page;

  test("makes a key whose backup opens under the passphrase alone", async () => {
    const panel = await section(editor, "Publish");
    await panel.getByRole("textbox", { name: "Passphrase for a backup" }).fill("short");
    await panel.getByRole("button", { name: "Make a key" }).click();
    const told = panel.getByRole("status").filter({ hasText: "too short" });
    await expect.poll(() => told.count()).toBe(1);
    await panel.getByRole("textbox", { name: "Passphrase for a backup" }).fill(passphrase);
    await panel.getByRole("button", { name: "Make a key" }).click();
    const download = panel.waitForEvent("download");
    await panel.getByRole("button", { name: "Save the backup" }).click();
    const backup = await readFile(await (await download).path(), "utf8");
    expect(await openBackup(backup, "another one, as long")).toMatchObject({ ok: false });
    const opened = await openBackup(backup, passphrase);
    if (!opened.ok) throw new Error(opened.why);
    desk.key = opened.key;
  });

  test("chooses name and sites, and sees that nothing is published yet", async () => {
    const panel = await section(editor, "Publish");
    await panel.getByRole("textbox", { name: "Name of the list" }).fill("MedTechNews");
    await panel.getByRole("checkbox", { name: "127.0.0.1" }).check();
    await expect.poll(() => panel.locator("main").innerText()).toContain("Not published yet");
    await panel.reload();
    await expect
      .poll(() => panel.getByRole("textbox", { name: "Name of the list" }).inputValue())
      .toBe("MedTechNews");
  });

  test("labels a line, pins a comment and signs both under the first number", async () => {
    page = await editor.open(address);
    const { tool, state } = commentParts(page, 12);
    await tool("label").click();
    await expect.poll(() => state.innerText()).toMatch(/saved/i);
    await pin(page, 13);
    const panel = await section(editor, "Publish");
    await expect.poll(() => panel.locator("main").innerText()).toContain("1 pinned reply, 1 label");
    await picture(panel, "publish");
    const { list } = await publish();
    expect(list).toMatchObject({
      serial: 1,
      name: "MedTechNews",
      domains: ["127.0.0.1"],
      key: desk.key.key,
    });
    expect(list.entries.map(({ type }) => type).toSorted()).toEqual(["label", "pin"]);
    const text = JSON.stringify(list);
    expect(text).not.toContain("spare pump");
    await expect
      .poll(() => panel.locator("main").innerText())
      .toContain("Nothing has changed since");
  });

  test("is told at the button who will see the next pin", async () => {
    await page.bringToFront();
    await page.reload();
    const { panel, tool } = commentParts(page, 12);
    const told = async () => {
      // What is drawn above while the page comes may take the button from under the pointer.
      await tool("pin").hover();
      return panel.innerText();
    };
    await expect.poll(told).toContain("all subscribers of “MedTechNews”");
  });
});

describe("a reader", () => {
  test("is offered the list, and nothing is fetched before they ask for it", async () => {
    desk.page = await reader.open(address);
    const { page } = desk;
    await reader.report(page);
    const popup = await reader.openPopup(page);
    const look = popup.getByRole("button", { name: "Look at the list" });
    await expect.poll(() => look.count()).toBe(1);
    await picture(popup, "popup-offer");
    expect(server.asked.filter((path) => /list|well-known/.test(path))).toEqual([]);
    await look.click();
    const question = popup.getByRole("region", { name: "Subscribe to the list of MedTechNews?" });
    await expect.poll(() => question.innerText()).toContain("1 pinned reply, 1 label");
    await picture(popup, "popup-question");
    const editors = await section(editor, "Publish");
    const shown = await editors.locator("code").first().innerText();
    expect(await question.innerText()).toContain(shown);
    expect(await strip(page).count()).toBe(0);
    await question.getByRole("button", { name: "Subscribe" }).click();
    await expect
      .poll(() => popup.locator("main").innerText())
      .toContain("You subscribe to MedTechNews");
    await picture(popup, "popup-followed");
    await popup.close();
  });

  test("sees pin and label on the open page, with whose they are", async () => {
    const { page } = desk;
    await expect.poll(() => strip(page).innerText()).toContain("Pinned by MedTechNews");
    expect(await strip(page).innerText()).toContain("Our ward keeps a spare pump.");
    expect(await strip(page).locator("b").innerText()).toBe("spare pump");
    const badge = page.locator('#comment-13 [data-threadkeeper="pin-badge"]');
    await expect.poll(() => badge.count()).toBe(1);
    await expect
      .poll(() => labelOf(page, 12).innerText())
      .toMatch(/Labelled by MedTechNews, list of \w/);
    await picture(page, "page-followed");
  });

  test("sees what an editor adds within one refresh, and what changed", async () => {
    const { page } = desk;
    const editing = await editor.open(address);
    await pin(editing, 14);
    // Which pins are signed is said at the button, once the copies have followed the decision.
    const signing = await section(editor, "Publish");
    await expect
      .poll(() => signing.locator("main").innerText())
      .toContain("2 pinned replies, 1 label");
    await publish();
    const panel = await refresh();
    await expect.poll(() => rowOf(panel).innerText()).toContain("Last change: +1 pinned reply");
    await picture(panel, "followed");
    await expect.poll(() => strip(page).innerText()).toContain("The older pumps work as well.");
  });

  addRefusedListTests(desk);

  test("sees no pin and no label on a comment whose text or links have changed since", async () => {
    const { page } = desk;
    const [first, second, third] = article.comments;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("Three.");
    const edited = {
      ...second,
      html: '<p>Our ward keeps a <a href="https://evil.test/">spare pump</a>.</p>',
    };
    server.set("/9700", articlePage({ ...article, comments: [first, edited, third] }));
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => strip(page).innerText()).toContain("The older pumps");
    expect(await strip(page).innerText()).not.toContain("spare pump");
  });

  test("sees author and link of a pin whose comment stands on another page", async () => {
    const { page } = desk;
    const [first, , third] = article.comments;
    if (first === undefined || third === undefined) throw new Error("Three.");
    server.set("/9700", articlePage({ ...article, comments: [first, third] }));
    await page.reload();
    await expect.poll(() => strip(page).innerText()).toContain("Bradley Perkins");
    expect(await strip(page).innerText()).not.toContain("spare pump");
    const link = strip(page).getByRole("link", { name: "Go to the comment" });
    expect(await link.getAttribute("href")).toBe(address);
    server.set("/9700", articlePage(article));
  });

  test("hides by a list's label only where their own mode says so", async () => {
    const { page } = desk;
    await page.reload();
    await expect.poll(() => commentParts(page, 12).body.isVisible()).toBe(true);
    await reader.enable({ role: "reader", modes: { "sponsor-line": "collapse" } });
    await expect.poll(() => commentParts(page, 12).body.isVisible()).toBe(false);
    await reader.enable({ role: "reader", modes: { "sponsor-line": "show" } });
    await expect.poll(() => commentParts(page, 12).body.isVisible()).toBe(true);
    expect(await labelOf(page, 12).count()).toBe(0);
    await reader.enable({ role: "reader" });
  });

  test("still has everything after the worker died", async () => {
    const { page } = desk;
    await reader.killWorker();
    await page.reload();
    await expect.poll(() => strip(page).locator(".pin").count()).toBe(2);
  });

  addLeftListTests(desk);
});
