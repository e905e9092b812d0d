import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it } from "vitest";
import type { Browser } from "wxt/browser";
import { forgetClosedTabs } from "@/entrypoints/background/closed-tabs";
import { keepStatus, listStatuses } from "@/entrypoints/background/tab-statuses";
import type { PageStatus } from "@/utils/messages/protocol";

const url = "https://news.example/4821";
const status: PageStatus = {
  ...{ adapter: "wordpress", comments: 3, unknown: 0, flagged: 1, undecided: 1, hidden: 0 },
  ...{ byKind: {}, saveState: "saved", frames: [], canWriteToSite: false },
};

/** The fake browser cannot close tabs. */
const open = new Set<number>();
let opened = 0;

beforeEach(() => {
  fakeBrowser.reset();
  open.clear();
  const { session } = fakeBrowser.storage;
  session.getKeys = async () => Object.keys(await session.get(null));
  fakeBrowser.tabs.query = async () => [...open].map((id) => ({ id }) as Browser.tabs.Tab);
});

function openTab(): number {
  opened += 1;
  open.add(opened);
  return opened;
}

const report = (tabId: number) => keepStatus({ tabId, frameId: 0, url }, status);
const told = async () => (await listStatuses()).map(({ tabId }) => tabId);

describe("what is noted of tabs", () => {
  it("goes with them when another tab reports, and stays for those that are open", async () => {
    const [first, second] = [openTab(), openTab()];
    await report(first);
    await report(second);
    expect(await told()).toEqual([first, second]);
    open.delete(first);
    const third = openTab();
    await report(third);
    await expect.poll(told).toEqual([second, third]);
  });

  it("does not keep a report waiting that comes from a new tab", async () => {
    fakeBrowser.tabs.query = () => new Promise(() => undefined);
    const tab = openTab();
    expect(await report(tab)).toEqual(status);
    expect(await told()).toEqual([tab]);
  });

  it("stays where it was noted while the open tabs were asked for", async () => {
    const first = openTab();
    await report(first);
    const { query } = fakeBrowser.tabs;
    fakeBrowser.tabs.query = async () => {
      const tabs = await query({});
      await fakeBrowser.storage.session.set({ [`tab:${first + 1}`]: { url, frames: {} } });
      return tabs;
    };
    expect(await forgetClosedTabs()).toBe(0);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain(`tab:${first + 1}`);
  });

  it("does not grow with the tabs that were ever opened", async () => {
    for (let at = 0; at < 40; at += 1) {
      const tab = openTab();
      await report(tab);
      open.delete(tab);
    }
    const last = openTab();
    await report(last);
    await expect.poll(told).toEqual([last]);
  });

  it("is of a tab by its key's whole number, and what else is kept for the session stays", async () => {
    const tab = openTab();
    const gone = tab + 900;
    await fakeBrowser.storage.session.set({
      ...{ [`reveal-tab:${gone}`]: 1, [`list-announced:${gone}`]: 1, [`show:${gone}`]: "5" },
      ...{ [`show:${tab}`]: "5", [`reveal:${gone}`]: 1, "tab:": 1, "tab:x": 1, generation: "g" },
    });
    expect(await forgetClosedTabs()).toBe(3);
    const left = Object.keys(await fakeBrowser.storage.session.get(null)).sort();
    expect(left).toEqual([`reveal:${gone}`, `show:${tab}`, "generation", "tab:", "tab:x"].sort());
  });
});
