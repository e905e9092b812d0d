import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FaultProxy, startFaultProxy } from "@/scripts/team/fault-proxy";
import { startTeamServer, type TeamServer } from "@/scripts/team/start-team-server";
import { articlePage, busyArticle } from "./support/article-page";
import { commentParts } from "./support/comment-parts";
import { type PageServer, servePages } from "./support/serve-pages";
import { setPassword, setRoles } from "./support/team-admin";
import { connect, startTeamBrowser, type TeamBrowser } from "./support/team-browser";

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

async function comeToWork(name: string, role: "moderator" | "editor" = "moderator") {
  const browser = await startTeamBrowser({ role });
  browsers.push(browser);
  await connect(browser, `${proxy.origin}/${server.database}`, name);
  const page = await browser.open(`${pages.origin}/article`);
  await browser.report(page);
  return { browser, page, comment: (id: number) => commentParts(page, id) };
}

test("what one moderator decides the other sees on the same article, and both see that it is shared", async () => {
  const anna = await comeToWork("anna");
  const ben = await comeToWork("ben");
  await anna.page.bringToFront();
  await anna.comment(12).tool("strip").click();
  await expect
    .poll(() => anna.comment(12).state.innerText())
    .toMatch(/Line stripped · shared with your team/i);
  const startedAt = performance.now();
  await expect
    .poll(() => ben.comment(12).state.innerText())
    .toMatch(/Line stripped · shared with your team/i);
  console.log(`seen by the other ${Math.round(performance.now() - startedAt)} ms after "shared"`);
  // The same text, judged with the team's key: nobody is asked to look again.
  expect(await ben.comment(12).panel.innerText()).not.toMatch(/changed/i);
});

test("different decisions at once end disputed for all, until one of the two changes their side", async () => {
  const anna = await comeToWork("anna");
  const ben = await comeToWork("ben");
  // Neither hears of the other.
  proxy.choose = () => "offline";
  await anna.page.bringToFront();
  await anna.comment(23).tool("spam").click();
  await expect
    .poll(() => anna.comment(23).state.innerText())
    .toMatch(/spam · saved on this device · not shared yet/);
  await ben.page.bringToFront();
  await ben.comment(23).tool("approve").click();
  await expect
    .poll(() => ben.comment(23).state.innerText())
    .toMatch(/Approved · saved on this device · not shared yet/);
  const popup = await anna.browser.openPopup(anna.page);
  await expect
    .poll(() => popup.locator("main").innerText())
    .toContain("1 decision waits to be shared");
  await popup.close();

  proxy.choose = () => undefined;
  for (const { comment } of [anna, ben]) {
    await expect.poll(() => comment(23).panel.innerText()).toContain("Disputed");
  }
  const edith = await comeToWork("edith", "editor");
  await expect.poll(() => edith.comment(23).panel.innerText()).toContain("Disputed");
  // An editor settles it in the side panel alone (entrypoints/background/settle.ts).
  await ben.page.bringToFront();
  await ben.comment(23).tool("spam").click();
  for (const { comment } of [anna, ben, edith]) {
    await expect.poll(() => comment(23).state.innerText()).toMatch(/spam · shared with your team/);
    expect(await comment(23).panel.innerText()).not.toContain("Disputed");
  }
});

test("a claim is seen by the colleague, with the name of who looks", async () => {
  const anna = await comeToWork("anna");
  const ben = await comeToWork("ben");
  await anna.page.bringToFront();
  await anna.comment(12).tool("strip").focus();
  await anna.page.keyboard.press("c");
  await expect
    .poll(() => anna.comment(12).panel.innerText())
    .toContain("You are looking at this comment");
  await expect
    .poll(() => ben.comment(12).panel.innerText())
    .toContain("anna is looking at this comment");
  await anna.page.keyboard.press("c");
  await expect
    .poll(() => ben.comment(12).panel.innerText())
    .not.toContain("anna is looking at this comment");
});

test("what was decided while the server was away goes out by itself, a killed worker or not", async () => {
  const anna = await comeToWork("anna");
  proxy.choose = () => "offline";
  await anna.page.bringToFront();
  await anna.comment(12).tool("approve").click();
  await anna.comment(23).tool("spam").click();
  await expect.poll(() => anna.comment(23).state.innerText()).toContain("not shared yet");
  await expect
    .poll(() => anna.browser.options.locator(".team-rows").innerText())
    .toMatch(/Waiting to be shared\s+2/);
  await anna.browser.killWorker();
  proxy.choose = () => undefined;
  // Whatever wakes the worker: here the person looks at the settings.
  await anna.browser.options.reload();
  await expect
    .poll(() => anna.comment(12).state.innerText())
    .toMatch(/Approved · shared with your team/);
  await expect
    .poll(() => anna.browser.options.locator(".team-state").innerText())
    .toContain("Everything is shared");
  const ben = await comeToWork("ben");
  await expect.poll(() => ben.comment(23).state.innerText()).toMatch(/spam · shared/);
});

test("a role that the server takes away shows, and is mended by sending again", async () => {
  const anna = await comeToWork("anna");
  await setRoles(server, "anna", ["typist", "lead-no-more"]);
  await anna.page.bringToFront();
  await anna.comment(12).tool("approve").click();
  await expect.poll(() => anna.browser.badge(anna.page)).toBe("!");
  const state = anna.browser.options.locator(".card").first();
  await expect.poll(() => state.innerText()).toMatch(/Not everything can be shared/);
  await setRoles(server, "anna", ["moderator"]);
  await anna.browser.options.getByRole("button", { name: "Try now" }).click();
  await expect
    .poll(() => anna.comment(12).state.innerText())
    .toMatch(/Approved · shared with your team/);
  await expect.poll(() => anna.browser.badge(anna.page)).not.toBe("!");
});

test("a password that was changed stops sharing, and signing in again goes on with it", async () => {
  const anna = await comeToWork("anna");
  await setPassword(server, "anna", "new secret");
  await anna.page.bringToFront();
  await anna.comment(12).tool("approve").click();
  const { options } = anna.browser;
  const card = options.locator(".card").first();
  await expect.poll(() => card.innerText()).toContain("does not accept this sign-in");
  await options.getByRole("button", { name: "Sign in again" }).click();
  await options.getByLabel("Name", { exact: true }).fill("anna");
  await options.getByLabel("Password", { exact: true }).fill("new secret");
  await options.getByRole("button", { name: "Connect" }).click();
  await expect
    .poll(() => options.locator(".team-state").innerText())
    .toContain("Everything is shared");
  await expect
    .poll(() => anna.comment(12).state.innerText())
    .toMatch(/Approved · shared with your team/);
});

test("pausing keeps decisions here, resuming sends them, and leaving forgets the login", async () => {
  const anna = await comeToWork("anna");
  const { options } = anna.browser;
  await options.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => options.locator(".team-state").innerText()).toContain("Paused");
  await anna.page.bringToFront();
  await anna.comment(12).tool("approve").click();
  await expect.poll(() => anna.comment(12).state.innerText()).toContain("not shared yet");
  const asked = proxy.asked.length;
  await options.getByRole("button", { name: "Resume" }).click();
  await expect.poll(() => anna.comment(12).state.innerText()).toContain("shared with");
  expect(proxy.asked.length).toBeGreaterThan(asked);

  await options.getByRole("button", { name: "Leave the team" }).click();
  await expect
    .poll(() => options.getByRole("alertdialog").innerText())
    .toContain("stays on this device");
  await options.getByRole("alertdialog").getByRole("button", { name: "Leave the team" }).click();
  await expect.poll(() => options.getByLabel("The team’s address").count()).toBe(1);
  expect(await anna.browser.hasStored("team")).toBe(false);
  await anna.page.reload();
  await expect
    .poll(() => anna.comment(12).state.innerText())
    .toMatch(/Approved · saved on this device/);
});
