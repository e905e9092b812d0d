import { fakeBrowser } from "@webext-core/fake-browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startFrames, startOpenTabs, startSites } from "@/entrypoints/background/site-scripts";
import { newProfile } from "@/test/unit/storage/small-profile";
import { defaultPolicy } from "@/utils/core/policy";
import { writePolicy } from "@/utils/storage/site-policies";

const site = "news.example";
let registered: string[];
/** Tabs whose pages were given the loader. */
let started: number[];
let openTabs: readonly { readonly id: number; readonly url: string }[];
/** Called while scripts are being registered. */
let meanwhile: () => void;

beforeEach(async () => {
  newProfile();
  [registered, started, meanwhile] = [[], [], () => {}];
  openTabs = [{ id: 7, url: `https://${site}/article` }];
  const { scripting, permissions, tabs } = fakeBrowser;
  Object.assign(permissions, { contains: async () => true });
  Object.assign(tabs, { query: async () => openTabs });
  Object.assign(scripting, {
    getRegisteredContentScripts: async () => [],
    async registerContentScripts(scripts: readonly { readonly id: string }[]) {
      meanwhile();
      registered.push(...scripts.map(({ id }) => id));
    },
    async executeScript({ target }: { readonly target: { readonly tabId: number } }) {
      started.push(target.tabId);
    },
  });
  await writePolicy({ ...defaultPolicy(site), isEnabled: true });
});

describe("when we have been installed", () => {
  it.each(["install", "browser_update", "chrome_update"])(
    "for the reason %s, scripts are registered and no open page is started once more",
    async (reason) => {
      await startSites(reason);
      expect(registered).toEqual([`site-${site}`]);
      expect(started).toEqual([]);
    },
  );

  it("for an update, the pages that were open are taken over", async () => {
    await startSites("update");
    expect(registered).toEqual([`site-${site}`]);
    expect(started).toEqual([7]);
  });

  it("for an update, a page that came later is left to what has been registered", async () => {
    meanwhile = () => {
      openTabs = [...openTabs, { id: 8, url: `https://${site}/another` }];
    };
    await startSites("update");
    expect(started).toEqual([7]);
  });

  it("for an update, pages of a site that is switched off and of strangers are left alone", async () => {
    await writePolicy({ ...defaultPolicy(site), isEnabled: false });
    openTabs = [...openTabs, { id: 9, url: "https://other.example/" }];
    await startSites("update");
    expect([registered, started]).toEqual([[], []]);
  });
});

describe.each([
  ["hangs, or was put to sleep", () => new Promise<never>(() => {})],
  ["shows an error of the browser", () => Promise.reject(new Error("Cannot access contents"))],
])("a tab that %s", (_, answer) => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, "debug").mockImplementation(() => undefined);
    openTabs = [...openTabs, { id: 8, url: `https://${site}/another` }];
    Object.assign(fakeBrowser.scripting, {
      async executeScript(asked: { readonly target: { readonly tabId: number }; func?: unknown }) {
        if (asked.target.tabId === 7) return answer();
        if (asked.func === undefined) started.push(asked.target.tabId);
        return [{ frameId: 3, result: "https://talk.example" }];
      },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it("keeps neither the site from being switched on nor other tabs from being started", async () => {
    const done = startOpenTabs(defaultPolicy(site));
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual([8]);
    await vi.advanceTimersByTimeAsync(3_000);
    await done;
  });

  it("keeps no frame of another tab from being started", async () => {
    const done = startFrames(site, ["https://talk.example"]);
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual([8]);
    await vi.advanceTimersByTimeAsync(3_000);
    await done;
  });
});
