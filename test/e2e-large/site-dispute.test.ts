import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "@/scripts/team/fault-proxy";
import { startTeamServer, type TeamServer } from "@/scripts/team/start-team-server";
import type { CommentParts } from "@/test/e2e/support/comment-parts";
import { openQueue, showRow } from "@/test/e2e/support/queue-page";
import { connect, startTeamBrowser, type TeamBrowser } from "@/test/e2e/support/team-browser";
import { logIn, wordpressComment } from "@/test/e2e/support/wordpress-comment";
import { type Article, startWordPress, type WordPress } from "@/test/wordpress/start-wordpress";

const patience = { timeout: 30_000 };
const names = ["anna", "ben", "edith"] as const;
type Name = (typeof names)[number];
/** Who they are on the site itself. */
const accounts = { anna: "editor", ben: "admin", edith: "admin" } as const;

interface Colleague {
  readonly browser: TeamBrowser;
  /** Their own way to the team's store. */
  readonly team: FaultProxy;
  page: Page;
}

interface Comment extends CommentParts {
  readonly siteLine: ReturnType<CommentParts["tool"]>;
}

let wordpress: WordPress;
let folder: string;
let server: TeamServer;
const people = {} as Record<Name, Colleague>;
let article: Article;
let id: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dispute-e2e-"));
  [wordpress, server] = await Promise.all([
    startWordPress({ theme: "twentytwentyone" }),
    startTeamServer({ folder }),
  ]);
  for (const name of names) {
    const team = await startFaultProxy(server.origin);
    const role = name === "edith" ? "editor" : "moderator";
    const browser = await startTeamBrowser({ role, onSite: true });
    people[name] = { browser, team, page: browser.panel };
    await connect(browser, `${team.origin}/${server.database}`, name);
    await logIn(browser, wordpress, accounts[name]);
  }
});

afterAll(async () => {
  for (const { browser, team } of Object.values(people)) {
    await browser.close();
    await team.close();
  }
  await Promise.all([wordpress?.stop(), server?.close()]);
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  for (const { browser, team } of Object.values(people)) {
    team.choose = () => undefined;
    await browser.closePages();
  }
});

/** They have the same new article before them. */
async function openArticle(readers: readonly Name[] = names): Promise<void> {
  article = await wordpress.addArticle();
  id = article.comments["promotional"] ?? 0;
  for (const name of readers) {
    people[name].page = await people[name].browser.open(article.url);
    await commentOf(name).body.scrollIntoViewIfNeeded();
    await commentOf(name).tool("spam").waitFor();
  }
}

function commentOf(name: Name): Comment {
  const parts = wordpressComment(people[name].page, id);
  return { ...parts, siteLine: parts.panel.locator(".site-line") };
}

async function decide(name: Name, tool: string): Promise<void> {
  await people[name].page.bringToFront();
  await commentOf(name).tool(tool).click();
}

function cutOff(name: Name, isOff: boolean): void {
  const { team } = people[name];
  team.choose = () => (isOff ? "offline" : undefined);
  if (isOff) team.hangUp();
}

async function isTold(name: Name, words: string | RegExp): Promise<void> {
  const { panel } = commentOf(name);
  await expect.poll(() => panel.innerText(), patience).toMatch(words);
}

const inDatabase = async () => (await wordpress.readComment(id)).status;
const writes = () =>
  wordpress
    .requests()
    .filter((line) => line.startsWith("POST /wp-json") && line.includes(`/comments/${id}`));

describe.each([
  ["anna", "ben"],
  ["ben", "anna"],
] as const)("%s decides, and then %s otherwise without having heard of it", (first, second) => {
  test("caught before the write: nothing is written, both are told, and an editor's word goes to the site", async () => {
    await openArticle();
    // The first one's site is out of reach, so that their decision waits where the team has it.
    const { page } = people[first];
    await page.route("**/wp-json/**", (route) => route.abort());
    cutOff(second, true);
    await decide(first, "spam");
    await isTold(first, /spam · shared with your team/);
    await decide(second, "hold");
    await isTold(second, /not shared yet/);
    cutOff(second, false);
    for (const name of [first, second]) {
      await isTold(name, /Disputed/);
      await isTold(name, /Not written to the site: two people decided differently/);
    }
    await page.unroute("**/wp-json/**");
    // The next visit wakes the outbox.
    await page.reload();
    await isTold(first, /Not written to the site/);
    expect(await inDatabase()).toBe("1");
    expect(writes()).toEqual([]);

    await isTold("edith", /Disputed/);
    await settle("hold");
    await expect.poll(inDatabase, patience).toBe("0");
    for (const name of [first, second]) await isTold(name, /On the site.*held/);
    expect(await commentOf(first).panel.innerText()).not.toContain("Disputed");
    expect(await inDatabase()).toBe("0");
  });

  test("caught after it: the site keeps the first write, the second writes nothing, both are told, and an editor's word goes to the site", async () => {
    await openArticle([first, second]);
    cutOff(second, true);
    await decide(first, "spam");
    await expect.poll(inDatabase, patience).toBe("spam");
    await isTold(first, /On the site: spam/);
    const written = writes();
    await decide(second, "hold");
    await isTold(second, /not shared yet/);
    cutOff(second, false);
    await isTold(first, /Disputed/);
    await isTold(second, /Disputed/);
    await isTold(second, /Not written to the site: two people decided differently/);
    expect(await inDatabase()).toBe("spam");
    expect(writes()).toEqual(written);

    // Edith has never seen the article, and no page of it shows the comment any more.
    const other = await wordpress.addArticle();
    people.edith.page = await people.edith.browser.open(other.url);
    await people.edith.browser.report(people.edith.page);
    await settle("hold");
    await expect.poll(inDatabase, patience).toBe("0");
    for (const name of [first, second]) await isTold(name, /On the site.*held/);
  });
});

/** Edith ends it in her side panel, the only place where an editor can. */
async function settle(tool: "hold" | "approve"): Promise<void> {
  const queue = await openQueue(people.edith.browser);
  await queue.tab("disputed").click();
  const row = queue.row(article.post, id);
  // What was heard of since the panel was opened waits behind its button.
  await showRow(queue.page, row);
  expect(await row.innerText()).toMatch(/disputed/i);
  await row.locator(".q-check").click();
  await queue.tool(tool).click();
  await queue.page.locator(".bulk .primary").click();
  // It stands where it stood until the list is made anew.
  await expect.poll(() => row.innerText(), patience).not.toMatch(/disputed/i);
}
