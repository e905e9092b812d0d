import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { articlePage, busyArticle } from "./support/article-page";
import { enableInFirefox } from "./support/enable-in-firefox";
import { type RefuseProxy, startRefuseProxy } from "./support/refuse-proxy";
import { type PageServer, servePages } from "./support/serve-pages";
import { veilMs } from "./support/watch-frames";

/** Inside `run`, in a page of the extension. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

/**
 * The page looks at every frame whether the comment that is to be hidden can be seen, for as long as
 * the veil is promised to hold: on a machine that takes longer to judge, it is seen from then on.
 */
const watching = `<script>
  window.watched = { seen: 0, frames: 0 };
  let parsedAt = Infinity;
  addEventListener("DOMContentLoaded", () => { parsedAt = performance.now(); });
  (function look() {
    if (performance.now() > Math.min(parsedAt + ${veilMs.parsed}, ${veilMs.loading})) return;
    watched.frames += 1;
    const own = document.querySelector("#div-comment-23 .mh-comment-content");
    if (own && own.checkVisibility({ visibilityProperty: true })) watched.seen += 1;
    requestAnimationFrame(look);
  })();
</script>`;
let firefox: Firefox;
let proxy: RefuseProxy;
let server: PageServer;
let panel: FirefoxTab;

beforeAll(async () => {
  server = await servePages({ "/hide": articlePage({ ...busyArticle, head: watching }) });
  proxy = await startRefuseProxy();
  firefox = await startFirefox({ proxyPort: proxy.port });
  panel = await firefox.open(`${firefox.extensionUrl}options.html`);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
  proxy?.close();
});

const isShown = (tab: FirefoxTab, id: number) =>
  tab.run(
    (selector) =>
      document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false,
    `#div-comment-${id} .mh-comment-content`,
  );

describe("a reader in Firefox", () => {
  it("does not see first what is hidden, and is shown around", async () => {
    await enableInFirefox(panel, { role: "reader", modes: { promotional: "hide" } });
    const tab = await firefox.open(`${server.origin}/hide`);
    const shown = async () => [await isShown(tab, 23), await isShown(tab, 24)];
    await expect.poll(shown).toEqual([false, true]);
    const { seen, frames, veils } = await tab.run(() => ({
      ...(window as unknown as { watched: { seen: number; frames: number } }).watched,
      veils: document.querySelectorAll('[data-threadkeeper="veil"]').length,
    }));
    console.log(`Firefox: ${frames} frames, seen in ${seen}`);
    expect(frames).toBeGreaterThan(3);
    expect(seen).toBe(0);
    expect(veils).toBe(0);

    const started = await panel.run(async (address) => {
      const tabs = await browser.tabs.query({});
      const found = tabs.find(({ url }) => url === address);
      return browser.runtime.sendMessage({ type: "tour/start", tabId: found?.id });
    }, `${server.origin}/hide`);
    expect(started.ok).toBe(true);
    const words = () =>
      tab.run(
        () =>
          document
            .querySelector('[data-threadkeeper="tour"]')
            ?.shadowRoot?.querySelector(".tour-card")?.textContent ?? "",
      );
    await expect.poll(words).toContain("8 comments");
  });
});
