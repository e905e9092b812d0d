import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { articlePage, type TestComment } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { type Running, startExtension } from "./support/start-extension";

const patience = { timeout: 20_000 };
/** Where somebody asks for them, pictures of the sections are taken on the way. */
const pictures = process.env["THREADKEEPER_PICTURES"];
let browser: Running;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({});
  browser = await startExtension();
  await browser.enable();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => browser.closePages());

const comments: readonly TestComment[] = [
  { id: 1, author: "Kim", html: "<p>I spent the evening at the Silver Otter with my sister.</p>" },
  {
    id: 2,
    author: "Ann",
    html: '<p>The plans are <a href="https://plans.garden-fair.org/tilsby">over here</a>.</p>',
  },
  { id: 3, author: "Jo", html: "<p>Our ward has had them since May.</p>" },
];
const flagged = {
  id: 4,
  author: "Lee",
  html: '<p>Go <a href="https://login.paypa1-check.test/">www.paypal.com</a> now.</p>',
};

let nextPost = 9500;
function article(more: readonly TestComment[] = []): string {
  nextPost += 1;
  server.set(`/${nextPost}`, articlePage({ comments: [...comments, ...more], post: nextPost }));
  return `${server.origin}/${nextPost}`;
}

async function section(name: string): Promise<void> {
  await browser.panel.bringToFront();
  await browser.panel.getByRole("link", { name, exact: true }).click();
}

async function picture(name: string): Promise<void> {
  if (pictures !== undefined) {
    await browser.panel.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
}

/** Gives the lists section a file, as the file dialog does. */
async function choose(name: string, text: string): Promise<void> {
  const chooser = browser.panel.waitForEvent("filechooser");
  await browser.panel.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

/** The same text under several articles is called repeated, too; that is not what is looked for. */
function ruleChips(page: Page, id: number) {
  return commentParts(page, id).chips.filter({ hasText: /your rule/i });
}

function said(words: string) {
  return browser.panel.getByRole("status").filter({ hasText: words });
}

describe("a rule of one's own", () => {
  test("is tried, kept, seen on the open page at once, and gone when it is deleted", async () => {
    const page = await browser.open(article());
    const chips = ruleChips(page, 1);
    await expect
      .poll(() => browser.report(page).then(({ comments: all }) => all.length), patience)
      .toBe(3);
    expect(await chips.count()).toBe(0);

    await section("Rules");
    const { panel } = browser;
    await panel.getByRole("textbox", { name: "Comment" }).fill("We met at the Sílver 0tter.");
    await panel.getByRole("button", { name: "Add words" }).click();
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("silver otter\ns");
    await panel.getByRole("button", { name: "Keep the rule" }).click();
    await expect.poll(() => panel.getByRole("alert").innerText(), patience).toContain("Line 2");
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("silver otter");
    const mark = panel.locator(".tested-text mark");
    await expect.poll(() => mark.allInnerTexts(), patience).toEqual(["Sílver 0tter"]);
    await picture("rules-writing");
    await panel.getByRole("button", { name: "Keep the rule" }).click();
    await expect
      .poll(() => panel.locator(".list .what").first().innerText(), patience)
      .toContain("silver otter");

    await page.bringToFront();
    await expect
      .poll(() => chips.allInnerTexts(), patience)
      .toEqual([expect.stringMatching(/your rule/i)]);
    await browser.killWorker();
    await page.reload();
    await expect.poll(() => chips.count(), patience).toBe(1);

    await section("Rules");
    await panel.getByRole("button", { name: "Delete" }).first().click();
    await panel.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await page.bringToFront();
    await expect.poll(() => chips.count(), patience).toBe(0);
  });

  test("is tried on past decisions, and says of how many no words are kept", async () => {
    const page = await browser.open(article());
    const third = commentParts(page, 3);
    await page.locator("#div-comment-3").hover();
    await page.locator("#div-comment-3 [data-threadkeeper] button").first().click();
    await third.tool("spam").click();
    await expect.poll(() => third.state.innerText(), patience).toMatch(/spam · saved/i);
    await section("Rules");
    const { panel } = browser;
    await panel.getByRole("button", { name: "Add words" }).click();
    await panel.getByRole("textbox", { name: "Words or phrases" }).fill("since may");
    await panel.getByRole("button", { name: "Try on past decisions" }).click();
    const result = said("Would have flagged 1 comment.");
    await expect.poll(() => result.innerText(), patience).toContain("1 you marked as spam");
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
    await expect.poll(() => preview.count(), patience).toBe(1);
    expect(await preview.innerText()).toContain("Line 4");
    await panel.getByRole("button", { name: "Keep the list" }).click();
    const page = await browser.open(article());
    // Inside words, and in the address of a link, as WordPress has it.
    await expect.poll(() => ruleChips(page, 1).count(), patience).toBe(1);
    await expect.poll(() => ruleChips(page, 2).count(), patience).toBe(1);
    await section("Rules");
    await panel.getByRole("switch", { name: "keys" }).click();
    await page.bringToFront();
    await expect.poll(() => ruleChips(page, 1).count(), patience).toBe(0);
  });
});

describe("a list", () => {
  test("is imported, found on the page, survives the worker, and is beaten by what is allowed", async () => {
    await section("Lists");
    await choose("bad.txt", "! Version: 7\n0.0.0.0 garden-fair.org\nother.example\n");
    await expect.poll(() => said("bad.txt is kept, with 2 entries.").count(), patience).toBe(1);
    const row = browser.panel.locator(".list li", { hasText: "bad.txt" });
    expect(await row.innerText()).toContain("2 entries · version 7 · imported today");
    await picture("lists");
    const page = await browser.open(article());
    const chips = commentParts(page, 2).chips.filter({ hasText: /unsafe link/i });
    await expect
      .poll(() => chips.allInnerTexts(), patience)
      .toEqual([expect.stringMatching(/unsafe link/i)]);
    await chips.first().click();
    const why = commentParts(page, 2).panel.locator(".why");
    expect(await why.innerText()).toContain(
      "plans.garden-fair.org is on your list “bad.txt” (version 7",
    );
    await browser.killWorker();
    await page.reload();
    await expect.poll(() => chips.count(), patience).toBe(1);

    await section("Rules");
    const { panel } = browser;
    await panel.getByRole("button", { name: "Add a domain" }).click();
    await panel.getByRole("textbox", { name: "Domain" }).fill("https://www.garden-fair.org/x");
    // By hand: what a driver's selectOption does is a script's doing, and not heard.
    await panel.getByRole("combobox", { name: "What to do" }).press("ArrowDown");
    await panel.getByRole("button", { name: "Keep the rule" }).click();
    await page.bringToFront();
    await expect.poll(() => chips.count(), patience).toBe(0);
  });

  test("that is broken changes nothing, and says at which line and why", async () => {
    await section("Lists");
    await choose("bad.txt", "garden-fair.org\n\n<html>\n");
    const told = said("Line 3 is broken. This is a web page and no list.");
    await expect.poll(() => told.count(), patience).toBe(1);
    expect(await told.innerText()).toContain("Nothing was changed.");
    const row = browser.panel.locator(".list li", { hasText: "bad.txt" });
    expect(await row.innerText()).toContain("2 entries · version 7");
    await picture("lists-broken");
  });

  test("of 300,000 lines is read to its end, though the worker dies in the middle", async () => {
    await section("Lists");
    const text = Array.from(
      { length: 300_000 },
      (_, index) => `0.0.0.0 bad-${index}.example\n`,
    ).join("");
    await choose("large.txt", text);
    await expect.poll(() => browser.panel.locator(".progress").count(), patience).toBe(1);
    await browser.killWorker();
    const told = said("large.txt is kept, with 300,000 entries.");
    await expect.poll(() => told.count(), { timeout: 30_000, interval: 20 }).toBe(1);
  });

  test("that is being read can be stopped, and nothing of it is kept", async () => {
    await section("Lists");
    const text = Array.from({ length: 300_000 }, (_, index) => `stopped-${index}.example\n`).join(
      "",
    );
    await choose("stopped.txt", text);
    await browser.panel.locator(".progress").getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => said("Stopped. Nothing was changed.").count(), patience).toBe(1);
    await browser.panel.reload();
    await expect.poll(() => browser.panel.locator(".list li").count(), patience).toBe(2);
    expect(await browser.panel.locator(".list").innerText()).not.toContain("stopped.txt");
  });

  test("is fetched by its address only when the person asks for it", async () => {
    server.set("/list.txt", "||fetched.example^\n@@||ok.fetched.example^\n");
    await section("Lists");
    const { panel } = browser;
    await panel.getByRole("textbox", { name: "Or its address" }).fill(`${server.origin}/list.txt`);
    await panel.getByRole("button", { name: "Fetch the list" }).click();
    const told = said("list.txt is kept, with 1 entry.");
    await expect.poll(() => told.count(), patience).toBe(1);
    const row = panel.locator(".list li", { hasText: "list.txt" });
    expect(await row.innerText()).toContain("exceptions: 1");
    server.set("/list.txt", "||fetched.example^\n||more.example^\n");
    await row.getByRole("button", { name: /^Update/ }).click();
    await expect.poll(() => row.innerText(), patience).toContain("2 entries");
  });
});

describe("what is called wrong", () => {
  test("is settled on the page at once, is listed, and comes back when it is taken back", async () => {
    const page = await browser.open(article([flagged]));
    const { panel, ...parts } = commentParts(page, 4);
    const chips = parts.chips.filter({ hasText: /unsafe link/i });
    await expect
      .poll(() => chips.allInnerTexts(), patience)
      .toEqual([expect.stringMatching(/unsafe link.*likely/is)]);
    await chips.first().click();
    await panel.getByRole("button", { name: "Allow login.paypa1-check.test" }).click();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/settled/i);
    await section("Rules");
    const row = browser.panel.locator(".list li", { hasText: "login.paypa1-check.test" });
    await expect.poll(() => row.innerText(), patience).toContain("allowed on this site");
    await picture("rules-listed");
    await row.getByRole("button").click();
    await page.bringToFront();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/likely/i);
    await panel.getByRole("button", { name: "Not this rule on this site" }).click();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/settled/i);
    await panel.getByRole("button", { name: "Take back" }).click();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/likely/i);
    await panel.getByRole("button", { name: "Allow here" }).click();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/settled/i);
    await page.reload();
    await expect.poll(() => chips.first().innerText(), patience).toMatch(/settled/i);
  });
});
