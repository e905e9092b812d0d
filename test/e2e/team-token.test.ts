import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startTeamServer, type TeamServer, testAdmin } from "@/scripts/team/start-team-server";
import { startTokenGate, type TokenGate } from "@/scripts/team/token-gate";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { openTeamOptions, startTeamBrowser, type TeamBrowser } from "./support/team-browser";

const hourMs = 3_600_000;
let pages: PageServer;
let folder: string;
let server: TeamServer;
let gate: TokenGate;
let browser: TeamBrowser;

beforeAll(async () => {
  pages = await servePages({ "/article": articlePage(busyArticle) });
  folder = await mkdtemp(join(tmpdir(), "team-e2e-"));
  server = await startTeamServer({ folder });
  gate = await startTokenGate(server.origin, "the newsroom's secret");
  browser = await startTeamBrowser();
});
afterAll(async () => {
  await browser?.close();
  await gate?.close();
  await server?.close();
  await pages?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  gate.aheadMs = 0;
  await openTeamOptions(browser);
  await browser.options.reload();
});

async function fillInToken(options: Page, token: string): Promise<void> {
  await options.getByLabel("The team’s address").fill(`${gate.origin}/${server.database}`);
  await options.getByText("Token (JWT)").click();
  await options.getByLabel("Token", { exact: true }).fill(token);
}

/** The comments of the decisions that the database has. */
async function shared(): Promise<string[]> {
  const { admin, password } = testAdmin;
  const headers = { Authorization: `Basic ${btoa(`${admin}:${password}`)}` };
  const answer = await fetch(`${server.url}/_all_docs?include_docs=true`, { headers });
  const { rows } = (await answer.json()) as { rows: { doc: { comment?: string } }[] };
  return rows.flatMap(({ doc }) => (doc.comment === undefined ? [] : [doc.comment])).sort();
}

describe("the test button, for a token", () => {
  test.each<[name: string, token: () => string, words: RegExp]>([
    ["that holds", () => gate.issue("anna"), /known there as anna \(moderator\)/],
    [
      "that grants an editor's role",
      () => gate.issue("noor", { roles: ["editor"] }),
      /known there as noor \(editor\)/,
    ],
    ["that has ended", () => gate.issue("anna", { lastsMs: -1 }), /its time has run out/],
    [
      "that another key signed",
      () => gate.issue("anna", { signedWith: "last year's secret" }),
      /does not accept this sign-in/,
    ],
    ["that is none", () => "not-a-token", /does not accept this sign-in/],
    ["that grants no role", () => gate.issue("anna", { roles: [] }), /may not open this database/],
  ])("says what is to be said of one %s", async (_, token, words) => {
    await fillInToken(browser.options, token());
    await browser.options.getByRole("button", { name: "Test" }).click();
    const status = browser.options.locator("form [role=status]");
    await expect.poll(() => status.innerText()).toMatch(words);
    expect(await browser.hasStored("team")).toBe(false);
  });
});

test("a token that ends is said to have ended, and a new one sends what waited", async () => {
  const { options } = browser;
  await fillInToken(options, gate.issue("anna", { lastsMs: hourMs }));
  await options.getByRole("button", { name: "Connect" }).click();
  const state = options.locator(".team-state");
  await expect.poll(() => state.innerText()).toContain("Everything is shared");
  const page = await browser.open(`${pages.origin}/article`);
  await commentParts(page, 12).tool("strip").click();
  await expect
    .poll(() => commentParts(page, 12).state.innerText())
    .toMatch(/Line stripped · shared with your team/i);
  const before = await shared();

  gate.aheadMs = 2 * hourMs;
  await commentParts(page, 23).tool("spam").click();
  await expect
    .poll(() => commentParts(page, 23).state.innerText())
    .toMatch(/spam · saved on this device · not shared yet/);
  await options.bringToFront();
  const problem = options.locator(".team-problem");
  await expect.poll(() => problem.innerText()).toMatch(/its time has run out/);
  expect(await problem.innerText()).toContain("exp not in future");
  expect(await shared()).toEqual(before);

  await options.getByRole("button", { name: "Sign in again" }).click();
  await options.getByText("Token (JWT)").click();
  await options.getByLabel("Token", { exact: true }).fill(gate.issue("anna"));
  await options.getByRole("button", { name: "Connect" }).click();
  await expect.poll(() => state.innerText()).toContain("Everything is shared");
  await page.bringToFront();
  await expect
    .poll(() => commentParts(page, 23).state.innerText())
    .toMatch(/spam · shared with your team/);
  expect(await shared()).toEqual([...before, "23"].sort());
});
