import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PublishedList, SignedList } from "@/utils/core/published-list";
import { makeKey, openBackup, type PublishingKey } from "@/utils/published/key-backup";
import { signList, writeSigned } from "@/utils/published/sign-list";
import { articlePage, type TestArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

/** Where somebody asks for them, pictures are taken on the way. */
const pictures = process.env["THREADKEEPER_PICTURES"];
const passphrase = "seven quiet wards at night";
const article: TestArticle = {
  post: 9700,
  head: '<link rel="threadkeeper-list" href="/list.json">',
  comments: [
    {
      id: 11,
      author: "Harriet Osei",
      html: "<p>Who trains the families?</p>",
      replies: [
        {
          id: 12,
          author: "Editor: MedTechNews.Uk",
          isPostAuthor: true,
          html: "<p>Thank you, Harriet. The ward does, in two evenings.</p><p>Thank you to our Sponsor Esdebe</p>",
        },
      ],
    },
    { id: 13, author: "Bradley Perkins", html: "<p>Our ward keeps a <b>spare pump</b>.</p>" },
    { id: 14, author: "Ada Novak", html: "<p>The older pumps work as well.</p>" },
  ],
};

let server: PageServer;
let editor: Running;
let reader: Running;
let key: PublishingKey;
/** The last list that the editor signed. */
let good: SignedList;

beforeAll(async () => {
  server = await servePages({ "/9700": articlePage(article) });
  [editor, reader] = await Promise.all([startExtension(), startExtension()]);
  await editor.enable({ role: "editor" });
  await reader.enable({ role: "reader" });
});
afterAll(async () => {
  await editor?.close();
  await reader?.close();
  await server?.close();
});

const address = () => `${server.origin}/9700`;

async function section(browser: Running, name: string): Promise<Page> {
  await browser.panel.bringToFront();
  await browser.panel.getByRole("link", { name, exact: true }).click();
  return browser.panel;
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** Signs what stands, as the editor does, and puts the file where the page says it is. */
async function publish(): Promise<SignedList> {
  const panel = await section(editor, "Publish");
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Sign and save the file" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  server.set("/list.json", text);
  good = JSON.parse(text);
  return good;
}

async function pin(page: Page, id: number): Promise<void> {
  await page.bringToFront();
  // What nobody has judged yet cannot be pinned.
  await editor.report(page);
  await page.locator(`#div-comment-${id}`).hover();
  await page.locator(`#div-comment-${id} [data-threadkeeper] button`).first().click();
  await commentParts(page, id).tool("pin").click();
  await expect.poll(() => commentParts(page, id).state.innerText()).toMatch(/saved/i);
}

const strip = (page: Page) => page.locator('[data-threadkeeper="pins"] .pins');
const labelOf = (page: Page, id: number) =>
  commentParts(page, id).body.locator('[data-threadkeeper="label"] .label');
const rowOf = (panel: Page) => panel.locator(".list li", { hasText: "MedTechNews" });

async function refresh(): Promise<Page> {
  const panel = await section(reader, "Lists");
  await rowOf(panel)
    .getByRole("button", { name: /^Look for a newer one/ })
    .click();
  return panel;
}

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
    key = opened.key;
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
    page = await editor.open(address());
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
      key: key.key,
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
  let page: Page;

  test("is offered the list, and nothing is fetched before they ask for it", async () => {
    page = await reader.open(address());
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
    const editing = await editor.open(address());
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

  /** One after the other; each is put where the good list was. */
  const refusals: readonly (readonly [string, () => Promise<string> | string, string])[] = [
    [
      "forged: signed by another key in the editor's name",
      async () => {
        const other = await makeKey();
        return writeSigned(await signList({ ...good.list, serial: 90 }, other.privateKey));
      },
      "The signature is wrong",
    ],
    [
      "of another key",
      async () => {
        const other = await makeKey();
        const list = { ...good.list, key: other.key, serial: 91 };
        return writeSigned(await signList(list, other.privateKey));
      },
      "signed with another key",
    ],
    [
      "changed by hand",
      () => JSON.stringify(good).replace('"serial":2', '"serial":3'),
      "The signature is wrong",
    ],
    [
      "replayed",
      () => sign({ serial: 1, entries: [] }),
      "older than the one you have: number 1, yours is 2",
    ],
    [
      "of the same number and another content",
      () => sign({ entries: [] }),
      "number 2 and another content",
    ],
    [
      "expired",
      () =>
        sign({
          serial: 92,
          issuedAt: "2026-01-01T00:00:00.000Z",
          expiresAt: "2026-02-01T00:00:00.000Z",
        }),
      "This list ended on Feb 1, 2026",
    ],
    [
      "for a site that nobody agreed to",
      () => sign({ serial: 93, domains: ["127.0.0.1", "bank.example"] }),
      "This list speaks for bank.example, which it may not",
    ],
    [
      "with an entry for another site",
      () =>
        sign({
          serial: 94,
          entries: [
            {
              type: "pin",
              site: "bank.example",
              post: "1",
              comment: "1",
              hash: "0".repeat(64),
              author: "",
              path: "/",
            },
          ],
        }),
      "This list speaks for bank.example",
    ],
    ["too large", () => `${JSON.stringify(good)}${" ".repeat(1_100_000)}`, "The list is too large"],
    ["broken", () => "<!doctype html><p>404</p>", "This is no list, or it is broken"],
    ["cut off", () => JSON.stringify(good).slice(0, -40), "This is no list, or it is broken"],
  ];

  async function sign(more: Partial<PublishedList>): Promise<string> {
    return writeSigned(await signList({ ...good.list, ...more }, key.privateKey));
  }

  test.each(refusals)("keeps the last good one where the next is %s", async (_, make, why) => {
    server.set("/list.json", await make());
    const panel = await refresh();
    await expect.poll(() => rowOf(panel).innerText()).toContain(why);
    expect(await rowOf(panel).innerText()).toContain("The last good list stays.");
    expect(await rowOf(panel).innerText()).toContain("2 pinned replies");
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => strip(page).locator(".pin").count()).toBe(2);
    await expect.poll(() => labelOf(page, 12).innerText()).toContain("Labelled by MedTechNews");
  });

  test("is told nothing is wrong any more once the list is good again", async () => {
    await picture(reader.panel, "followed-refused");
    server.set("/list.json", JSON.stringify(good));
    const panel = await refresh();
    await expect.poll(() => rowOf(panel).innerText()).not.toContain("The last good list stays");
  });

  test("sees no pin and no label on a comment whose text or links have changed since", async () => {
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
    const [first, , third] = article.comments;
    if (first === undefined || third === undefined) throw new Error("Three.");
    server.set("/9700", articlePage({ ...article, comments: [first, third] }));
    await page.reload();
    await expect.poll(() => strip(page).innerText()).toContain("Bradley Perkins");
    expect(await strip(page).innerText()).not.toContain("spare pump");
    const link = strip(page).getByRole("link", { name: "Go to the comment" });
    expect(await link.getAttribute("href")).toBe(address());
    server.set("/9700", articlePage(article));
  });

  test("hides by a list's label only where their own mode says so", async () => {
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
    await reader.killWorker();
    await page.reload();
    await expect.poll(() => strip(page).locator(".pin").count()).toBe(2);
  });

  test("leaves, and pins and labels of the list are gone at once", async () => {
    const panel = await section(reader, "Lists");
    await rowOf(panel).getByRole("button", { name: "Leave" }).click();
    await panel.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
    await expect.poll(() => rowOf(panel).count()).toBe(0);
    await page.bringToFront();
    await expect.poll(() => strip(page).count()).toBe(0);
    await expect.poll(() => labelOf(page, 12).innerText()).toBe("Sponsored");
    const badges = page.locator('[data-threadkeeper="pin-badge"]');
    await expect.poll(() => badges.count()).toBe(0);
  });

  test("takes a list from a file, too, and a forged one from a file is refused", async () => {
    const panel = await section(reader, "Lists");
    const choose = async (text: string) => {
      const chooser = panel.waitForEvent("filechooser");
      await panel.getByRole("button", { name: "Choose a list as a file" }).click();
      const buffer = Buffer.from(text);
      await (await chooser).setFiles({ name: "l.json", mimeType: "application/json", buffer });
    };
    await choose(JSON.stringify(good).replace("MedTechNews", "MedTechNevs"));
    const told = panel.getByRole("status").filter({ hasText: "The signature is wrong" });
    await expect.poll(() => told.count()).toBe(1);
    await choose(JSON.stringify(good));
    await panel.getByRole("button", { name: "Subscribe" }).click();
    await expect.poll(() => rowOf(panel).innerText()).toContain("2 pinned replies");
    expect(
      await rowOf(panel)
        .getByRole("button", { name: /^Look for/ })
        .count(),
    ).toBe(0);
    // By keyboard: what has the focus goes with the row.
    await rowOf(panel).getByRole("button", { name: "Leave" }).press("Enter");
    await panel.getByRole("alertdialog").getByRole("button", { name: "Leave" }).press("Enter");
    await expect.poll(() => rowOf(panel).count()).toBe(0);
    expect(await panel.locator("main").innerText()).not.toContain("You subscribe to MedTechNews");
    expect(await panel.locator(":focus").getAttribute("type")).toBe("url");
  });

  test("who says never is not asked again, and may look by themselves all the same", async () => {
    await page.bringToFront();
    await page.reload();
    await reader.report(page);
    const popup = await reader.openPopup(page);
    await popup.getByRole("button", { name: "Never" }).click();
    const search = popup.getByRole("button", { name: "Look for a newsroom’s list" });
    await expect.poll(() => search.count()).toBe(1);
    await popup.reload();
    await expect.poll(() => search.count()).toBe(1);
    expect(await popup.getByRole("button", { name: "Look at the list" }).count()).toBe(0);
    await popup.close();
  });

  test("asks the well-known address of a site that announces nothing, when told to and not before", async () => {
    const { head: _, ...plain } = article;
    server.set("/9701", articlePage({ ...plain, post: 9701 }));
    const other = await reader.open(`${server.origin}/9701`);
    await reader.report(other);
    const wellKnown = "/.well-known/threadkeeper.json";
    const popup = await reader.openPopup(other);
    const search = popup.getByRole("button", { name: "Look for a newsroom’s list" });
    await expect.poll(() => search.count()).toBe(1);
    expect(server.asked).not.toContain(wellKnown);
    await search.click();
    const told = popup.getByRole("status").filter({ hasText: "did not give a list (answer 404)" });
    await expect.poll(() => told.count()).toBe(1);
    expect(server.asked).toContain(wellKnown);
    server.set(wellKnown, JSON.stringify(good));
    await search.click();
    await expect.poll(() => popup.getByRole("button", { name: "Subscribe" }).count()).toBe(1);
  });
});
