import { afterAll, beforeAll } from "vitest";
import type { Browser } from "webextension-polyfill";
import type { FirefoxTab } from "@/test/firefox/firefox-tab";
import { type Firefox, startFirefox } from "@/test/firefox/start-firefox";
import { describeSyncArea } from "../sync-area/contract";
import type { Changes, TestedArea } from "../sync-area/fake-sync-area";

/** Inside `run`, in a page of the extension. */
declare const browser: Browser;

let firefox: Firefox;
let panel: FirefoxTab;

beforeAll(async () => {
  firefox = await startFirefox();
  panel = await firefox.open(`${firefox.extensionUrl}options.html`);
}, 60_000);
afterAll(() => firefox?.close());

/** What a promise came to, across a border that no error crosses. */
function throwing(refused: string | null): void {
  if (refused !== null) throw new Error(refused);
}

/** The real storage.sync, from a page of the extension; emptied first. */
async function realArea(): Promise<TestedArea> {
  await panel.run(async () => {
    await browser.storage.sync.clear();
    const known = (window as unknown as { stopHearing?: () => void }).stopHearing;
    known?.();
    const heard: unknown[] = [];
    const listen = (changes: object) => {
      heard.push(JSON.parse(JSON.stringify(changes)));
    };
    browser.storage.sync.onChanged.addListener(listen);
    const stopHearing = () => browser.storage.sync.onChanged.removeListener(listen);
    Object.assign(window, { heard, stopHearing });
  });
  return {
    get: () => panel.run(() => browser.storage.sync.get(null)),
    set: async (items) =>
      throwing(
        await panel.run(
          (asked) =>
            browser.storage.sync.set(asked).then(
              () => null,
              (cause: unknown) => String(cause),
            ),
          items,
        ),
      ),
    remove: (keys) => panel.run((asked) => browser.storage.sync.remove(asked), [...keys]),
    changes: () => panel.run(() => (window as unknown as { heard: Changes[] }).heard),
  };
}

describeSyncArea(
  "in Firefox itself",
  { escapes: false, isLimited: false, countsWhole: true, reportsSame: true },
  realArea,
);
