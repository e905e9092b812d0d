import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Browser } from "webextension-polyfill";
import { endToEndBuild } from "@/scripts/launch-chromium";

/** Inside `evaluate`, in a page of the extension. */
declare const chrome: Browser;

/** Of `test/fixtures/storage/database-1.json`: what the first version of the log left behind. */
interface OldDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
}

export interface PreviousPackage {
  /** Where it lies unpacked. An update comes to the same place, as it does in a browser's profile. */
  readonly dir: string;
  /** Puts this version's files in its place; the browser still runs the old one. */
  replace(): Promise<void>;
  remove(): Promise<void>;
}

/** The present build under an older version's number: there is no other code to be had yet. */
export async function unpackPrevious(version: string): Promise<PreviousPackage> {
  const dir = await mkdtemp(join(tmpdir(), "threadkeeper-package-"));
  await cp(endToEndBuild, dir, { recursive: true });
  const path = join(dir, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
  return {
    dir,
    replace: () => cp(endToEndBuild, dir, { recursive: true, force: true }),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

export async function readOldDatabase(version: number): Promise<OldDatabase> {
  const path = new URL(`../../fixtures/storage/database-${version}.json`, import.meta.url);
  return JSON.parse(await readFile(path, "utf8"));
}

/**
 * Turns what is stored into what the first version of the log would have left: the same events
 * beside the fixture's, and nothing that came later (no order, states, segments or index). `panel`
 * keeps the database open, so that the old package cannot migrate it: it is the new one's to do, once
 * the page is gone. Answers the number that the database then has.
 */
export function layDownOld(panel: Page, { version, stores }: OldDatabase): Promise<number> {
  return panel.evaluate(
    async ([oldVersion, oldEvents]) => {
      const answerTo = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const today = await answerTo(indexedDB.open("threadkeeper"));
      const reading = today.transaction(["events", "meta"]);
      const kept = await Promise.all(
        ["events", "meta"].map(async (name) => {
          const store = reading.objectStore(name);
          const [keys, values] = await Promise.all([
            answerTo(store.getAllKeys()),
            answerTo(store.getAll()),
          ]);
          return keys.map((key, at) => [String(key), values[at]] as const);
        }),
      );
      today.close();
      await answerTo(indexedDB.deleteDatabase("threadkeeper"));
      const opening = indexedDB.open("threadkeeper", oldVersion);
      opening.onupgradeneeded = () => {
        for (const name of ["events", "meta"]) opening.result.createObjectStore(name);
      };
      const old = await answerTo(opening);
      const writing = old.transaction(["events", "meta"], "readwrite");
      const [events = [], meta = []] = kept;
      for (const [key, value] of [...events, ...oldEvents]) {
        writing.objectStore("events").put(value, key);
      }
      for (const [key, value] of meta) writing.objectStore("meta").put(value, key);
      await new Promise<void>((resolve) => {
        writing.oncomplete = () => resolve();
      });
      // It listed the keys themselves: a register came later (utils/storage/key-register.ts).
      const all = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(all.filter((key) => key.startsWith("keys:")));
      await chrome.storage.local.set({
        ...Object.fromEntries(oldEvents.map(([id, raw]) => [`j:${id}`, JSON.stringify(raw)])),
        // From before a site's settings had an article, frames and writing to the site in them.
        "site:news.example": {
          site: "news.example",
          isEnabled: false,
          role: "moderator",
          modes: { "sponsor-line": "label", promotional: "label", "unsafe-link": "label" },
        },
      });
      // Held open until the page goes away.
      Object.assign(globalThis, { old });
      return old.version;
    },
    [version, stores["events"] ?? []] as const,
  );
}
