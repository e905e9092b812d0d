import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { newSigner, type Signer } from "@/test/unit/published/sample-list";
import type { ListEntry, PublishedList } from "@/utils/core/published-list";
import { publicHash, publicLineHash } from "@/utils/published/public-hash";
import { writeSigned } from "@/utils/published/sign-list";
import { articlePage } from "./support/article-page";
import { enableInFirefox } from "./support/enable-in-firefox";
import { type PageServer, servePages } from "./support/serve-pages";

/** Inside `run`, in a page of the extension. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
};

const post = 9800;
const pinned = "Our ward keeps a spare pump.";
const sponsored = "Thank you to our Sponsor Esdebe";
let firefox: Firefox;
let server: PageServer;
let signer: Signer;
let panel: FirefoxTab;

beforeAll(async () => {
  server = await servePages({
    "/article": articlePage({
      post,
      head: '<link rel="threadkeeper-list" href="/list.json">',
      comments: [
        { id: 11, author: "Harriet Osei", html: "<p>Who trains the families?</p>" },
        { id: 12, author: "Bradley Perkins", html: `<p>${pinned}</p>` },
        { id: 13, author: "Editor: MedTechNews.Uk", html: `<p>${sponsored}</p>` },
      ],
    }),
  });
  signer = await newSigner();
  server.set("/list.json", await signed(5));
  firefox = await startFirefox();
  panel = await firefox.open(`${firefox.extensionUrl}options.html`);
  await enableInFirefox(panel, { role: "reader" });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function signed(serial: number, more: Partial<PublishedList> = {}): Promise<string> {
  const place = { site: "127.0.0.1", post: String(post) };
  const hash = await publicHash({ text: pinned, links: [] });
  const lines = [{ start: 0, end: sponsored.length, hash: await publicLineHash(sponsored) }];
  const labelled = await publicHash({ text: sponsored, links: [] });
  const entries: ListEntry[] = [
    { type: "pin", ...place, comment: "12", hash, author: "Bradley Perkins", path: "/article" },
    { type: "label", ...place, comment: "13", hash: labelled, lines },
  ];
  const dayMs = 86_400_000;
  return writeSigned(
    await signer.sign({
      ...{ serial, entries, domains: ["127.0.0.1"] },
      issuedAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 30 * dayMs).toISOString(),
      ...more,
    }),
  );
}

/** The words of one of our parts in the page; its shadow root is open in this build. */
const wordsOf = (tab: FirefoxTab, name: string) =>
  tab.run((part) => {
    const host = document.querySelector(`[data-threadkeeper="${part}"]`);
    return host?.shadowRoot?.textContent ?? "";
  }, name);

const wordsIn = (tab: FirefoxTab) => tab.run(() => document.querySelector("main")?.innerText ?? "");

/** The popup of the page that shows the article, as a page of its own. */
async function openPopup(): Promise<FirefoxTab> {
  const id = await panel.run(async (address) => {
    const tabs = await browser.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id;
  }, `${server.origin}/article`);
  return firefox.open(`${firefox.extensionUrl}popup.html?tab=${id}`);
}

describe("a reader in Firefox, on a page that announces a list", () => {
  let tab: FirefoxTab;

  it("is asked, subscribes, and sees pin and label on the open page", async () => {
    tab = await firefox.open(`${server.origin}/article`);
    await expect.poll(() => wordsOf(tab, "label")).toContain("Sponsored");
    expect(await wordsOf(tab, "pins")).toBe("");
    const popup = await openPopup();
    await expect.poll(() => wordsIn(popup)).toContain("Look at the list");
    expect(server.asked).not.toContain("/list.json");
    await popup.click(".popup-lists .primary");
    await expect.poll(() => wordsIn(popup)).toContain("Subscribe to the list of The Ward Gazette?");
    expect(await wordsIn(popup)).toContain("1 pinned reply, 1 label");
    await popup.click(".list-question .primary");
    await expect.poll(() => wordsIn(popup)).toContain("You subscribe to The Ward Gazette");
    await expect.poll(() => wordsOf(tab, "pins")).toContain(pinned);
    expect(await wordsOf(tab, "pins")).toContain("Pinned by The Ward Gazette");
    await expect.poll(() => wordsOf(tab, "label")).toContain("The Ward Gazette");
  });

  it("keeps the last good list, and is told why, when the next one is forged", async () => {
    server.set("/list.json", (await signed(6)).replace("Bradley", "Bradly"));
    await panel.run(() => {
      location.hash = "#lists";
    });
    const lists = () => wordsIn(panel);
    await expect.poll(lists).toContain("The Ward Gazette");
    await panel.click(".followed .do button");
    await expect.poll(lists).toContain("The signature is wrong");
    expect(await lists()).toContain("The last good list stays.");
    await tab.reload();
    await expect.poll(() => wordsOf(tab, "pins")).toContain(pinned);
  });
});
