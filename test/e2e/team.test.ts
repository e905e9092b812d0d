import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "@/scripts/team/fault-proxy";
import { startTeamServer, type TeamServer } from "@/scripts/team/start-team-server";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { connect, startTeamBrowser, type TeamBrowser } from "./support/team-browser";

const patience = { timeout: 20_000 };
let pages: PageServer;
let folder: string;
let server: TeamServer;
let proxy: FaultProxy;
let browsers: TeamBrowser[] = [];

beforeAll(async () => {
  pages = await servePages({ "/article": articlePage(busyArticle) });
});
afterAll(() => pages?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "team-e2e-"));
  server = await startTeamServer({ folder });
  proxy = await startFaultProxy(server.origin);
});
afterEach(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  browsers = [];
  await proxy?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function join_(name: string, role: "moderator" | "editor" = "moderator") {
  const browser = await startTeamBrowser({ role });
  browsers.push(browser);
  await connect(browser, `${proxy.origin}/${server.database}`, name);
  const page = await browser.open(`${pages.origin}/article`);
  await browser.report(page);
  return { browser, page, comment: (id: number) => commentParts(page, id) };
}

test("what one moderator decides the other sees on the same article, and both see that it is shared", async () => {
  const anna = await join_("anna");
  const ben = await join_("ben");
  await anna.page.bringToFront();
  await anna.comment(12).tool("strip").click();
  await expect
    .poll(() => anna.comment(12).state.innerText(), patience)
    .toMatch(/Line stripped · shared with your team/i);
  const startedAt = performance.now();
  await expect
    .poll(() => ben.comment(12).state.innerText(), patience)
    .toMatch(/Line stripped · shared with your team/i);
  console.log(`seen by the other ${Math.round(performance.now() - startedAt)} ms after "shared"`);
  // The same text, judged with the team's key: nobody is asked to look again.
  expect(await ben.comment(12).panel.innerText()).not.toMatch(/changed/i);
});
