import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { defaultModes, type SitePolicy } from "@/utils/core/policy";
import { articlePage, seedArticle } from "./support/article-page";
import { type PageServer, servePages } from "./support/serve-pages";

/** Inside `run`, in a page of the extension. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));
const patience = { timeout: 15_000 };
const panelOf = (id: number) => `#div-comment-${id} [data-threadkeeper="panel"]`;
let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  await mkdir(artifacts, { recursive: true });
  server = await servePages({
    "/click": articlePage({ ...seedArticle, post: 1 }),
    "/key": articlePage({ ...seedArticle, post: 2 }),
  });
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function enableSite(): Promise<void> {
  const policy: SitePolicy = {
    site: "127.0.0.1",
    isEnabled: true,
    role: "moderator",
    modes: defaultModes,
  };
  const panel = await firefox.open(`${firefox.extensionUrl}options.html`);
  const answer = await panel.run(
    (sent) => browser.runtime.sendMessage({ type: "policy/set", policy: sent }),
    policy,
  );
  expect(answer).toEqual({ ok: true, value: policy });
}

/** What the panel of a comment says: its chips, and the line about its decision. */
function readPanel(tab: FirefoxTab, id: number) {
  return tab.run((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const chips = [...(root?.querySelectorAll(".chip") ?? [])].map((chip) => chip.textContent);
    return { chips, state: root?.querySelector(".state")?.textContent ?? "" };
  }, panelOf(id));
}

function countPanels(tab: FirefoxTab): Promise<number> {
  return tab.run(() => document.querySelectorAll('[data-threadkeeper="panel"]').length);
}

describe("in Firefox, a moderator", () => {
  it("sees the sponsor's line flagged as soon as the site is switched on, and nothing else", async () => {
    const tab = await firefox.open(`${server.origin}/click`);
    expect(await countPanels(tab)).toBe(0);
    await enableSite();
    await expect
      .poll(async () => (await readPanel(tab, 12)).chips, patience)
      .toEqual([expect.stringMatching(/sponsor line.*likely/i)]);
    expect(await countPanels(tab)).toBe(1);
    await tab.screenshot(`${artifacts}firefox-flagged.png`);
  });

  it("decides by a click and finds the decision after a reload", async () => {
    const tab = await firefox.open(`${server.origin}/click`);
    await expect.poll(async () => (await readPanel(tab, 12)).chips, patience).toHaveLength(1);
    await tab.click(panelOf(12), '[data-tool="approve"]');
    await expect
      .poll(async () => (await readPanel(tab, 12)).state, patience)
      .toMatch(/Approved · saved/);
    await tab.reload();
    await expect
      .poll(async () => (await readPanel(tab, 12)).state, patience)
      .toMatch(/Approved · saved/);
  });

  it("decides by a key in review mode and finds the decision after a reload", async () => {
    const tab = await firefox.open(`${server.origin}/key`);
    await expect.poll(async () => (await readPanel(tab, 12)).chips, patience).toHaveLength(1);
    await tab.press(["Alt", "Shift", "m"], ["Shift", "J"], "a");
    await expect
      .poll(async () => (await readPanel(tab, 12)).state, patience)
      .toMatch(/Approved · saved/);
    await tab.screenshot(`${artifacts}firefox-review.png`);
    await tab.reload();
    await expect
      .poll(async () => (await readPanel(tab, 12)).state, patience)
      .toMatch(/Approved · saved/);
  });
});
