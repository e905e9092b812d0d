import { afterAll, beforeAll } from "vitest";
import type { Browser } from "webextension-polyfill";
import { describeSyncArea } from "../sync-area/contract";
import type { Changes, TestedArea } from "../sync-area/fake-sync-area";
import { type Running, startExtension } from "./support/start-extension";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;
declare const heard: Changes[];

let browser: Running;

beforeAll(async () => {
  browser = await startExtension();
});
afterAll(() => browser?.close());

/** The real storage.sync, from a page of the extension; emptied first. */
async function realArea(): Promise<TestedArea> {
  const { panel } = browser;
  await panel.evaluate(async () => {
    await chrome.storage.sync.clear();
    const list: Changes[] = [];
    Object.assign(globalThis, { heard: list });
    chrome.storage.sync.onChanged.addListener((changes) => {
      list.push(JSON.parse(JSON.stringify(changes)));
    });
  });
  return {
    get: () => panel.evaluate(() => chrome.storage.sync.get(null)),
    set: (items) => panel.evaluate((asked) => chrome.storage.sync.set(asked), items),
    remove: (keys) => panel.evaluate((asked) => chrome.storage.sync.remove(asked), keys),
    changes: () => panel.evaluate(() => heard),
  };
}

describeSyncArea(
  "in Chromium itself",
  { escapes: true, isLimited: true, countsWhole: false, reportsSame: false },
  realArea,
);
