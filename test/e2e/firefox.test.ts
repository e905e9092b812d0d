import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { articlePage, seedArticle } from "./support/article-page";
import { enableInFirefox } from "./support/enable-in-firefox";
import { type RefuseProxy, startRefuseProxy } from "./support/refuse-proxy";
import { type PageServer, servePages } from "./support/serve-pages";

const artifacts = fileURLToPath(new URL("../../artifacts/", import.meta.url));
const line = "Thank you to our Sponsor Esdebe";
const panelOf = (id: number) => `#div-comment-${id} [data-threadkeeper="panel"]`;
let firefox: Firefox;
let proxy: RefuseProxy;
let server: PageServer;

beforeAll(async () => {
  await mkdir(artifacts, { recursive: true });
  const paths = ["/click", "/key", "/strip", "/ended"];
  server = await servePages(
    Object.fromEntries(
      paths.map((path, post) => [path, articlePage({ ...seedArticle, post: post + 1 })]),
    ),
  );
  proxy = await startRefuseProxy();
  firefox = await startFirefox({ proxyPort: proxy.port });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  proxy?.close();
});

async function enableSite(): Promise<void> {
  await enableInFirefox(await firefox.open(`${firefox.extensionUrl}options.html`));
}

/** What the panel of a comment says: its chips, and the line about its decision. */
function readPanel(tab: FirefoxTab, id: number) {
  return tab.run((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    const chips = [...(root?.querySelectorAll(".chip") ?? [])].map((chip) => chip.textContent);
    return { chips, state: root?.querySelector(".state")?.textContent ?? "" };
  }, panelOf(id));
}

async function openFlagged(path: string): Promise<FirefoxTab> {
  const tab = await firefox.open(server.origin + path);
  // Other chips may stand beside it: every article here holds the same comments.
  await expect
    .poll(async () => (await readPanel(tab, 12)).chips)
    .toContainEqual(expect.stringMatching(/sponsor line.*likely/i));
  return tab;
}

async function expectState(tab: FirefoxTab, words: RegExp): Promise<void> {
  await expect.poll(async () => (await readPanel(tab, 12)).state).toMatch(words);
}

/** The editor's reply as it can be read. */
function readBody(tab: FirefoxTab): Promise<string> {
  return tab.run(
    () =>
      document.querySelector<HTMLElement>("#div-comment-12 .mh-comment-content")?.innerText ?? "",
  );
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
      .poll(async () => (await readPanel(tab, 12)).chips)
      .toEqual([expect.stringMatching(/sponsor line.*likely/i)]);
    expect(await countPanels(tab)).toBe(1);
    await tab.screenshot(`${artifacts}firefox-flagged.png`);
  });

  it("decides by a click, sees it in another tab and finds it after a reload", async () => {
    const other = await openFlagged("/click");
    const tab = await openFlagged("/click");
    await tab.click(panelOf(12), '[data-tool="approve"]');
    await expectState(tab, /Approved · saved/);
    await expectState(other, /Approved · saved/);
    await tab.reload();
    await expectState(tab, /Approved · saved/);
  });

  it("decides by a key in review mode and finds the decision after a reload", async () => {
    const tab = await openFlagged("/key");
    await tab.press(["Alt", "Shift", "m"], ["Shift", "J"], "a");
    await expectState(tab, /Approved · saved/);
    await tab.screenshot(`${artifacts}firefox-review.png`);
    await tab.reload();
    await expectState(tab, /Approved · saved/);
  });

  it("strips just the line, and undo brings it back for good", async () => {
    const tab = await openFlagged("/strip");
    const before = await readBody(tab);
    await tab.click(panelOf(12), '[data-tool="strip"]');
    await expect.poll(() => readBody(tab)).not.toContain(line);
    expect(await readBody(tab)).toContain("We have asked and will report.");
    await tab.screenshot(`${artifacts}firefox-stripped.png`);
    await tab.click(panelOf(12), '[data-tool="undo"]');
    await expect.poll(() => readBody(tab)).toBe(before);
    await tab.reload();
    await expectState(tab, /Not decided/);
    expect(await readBody(tab)).toBe(before);
  });

  it("loses no decision when Firefox has ended the background", async () => {
    const tab = await openFlagged("/ended");
    await firefox.endBackground();
    await tab.click(panelOf(12), '[data-tool="label"]');
    await expectState(tab, /[Ll]abel.* · saved/);
    await firefox.endBackground();
    await tab.reload();
    await expectState(tab, /[Ll]abel.* · saved/);
  });

  it("has sent nothing anywhere", async () => {
    const heard = () => proxy.asked.filter((address) => !isOfFirefox(address));
    expect(heard()).toEqual([]);
    const own = server.asked.filter((path) => path !== "/favicon.ico");
    expect([...new Set(own)]).toEqual(["/click", "/key", "/strip", "/ended"]);
    // The proxy does hear: what a page asks for, since our own pages may not even ask.
    const page = await firefox.open(`${server.origin}/click`);
    await page.run(async () => {
      await fetch("http://planted.test/").catch(() => undefined);
    });
    expect(heard()[0]).toContain("planted.test");
  });
});

/** What Firefox asks by itself: its maker's settings and lists, Google's plug-in for videos. */
function isOfFirefox(address: string): boolean {
  const host = address.replace(/^https?:\/\//, "").split(/[/:]/, 1)[0] ?? "";
  return /\.(?:mozilla|firefox)\.(?:com|org|net)$|^update\.googleapis\.com$/.test(host);
}
