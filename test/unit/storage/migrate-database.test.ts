import { readFileSync } from "node:fs";
import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it } from "vitest";
import { databaseVersion, openEventDatabase } from "@/utils/storage/event-database";
import { author, holdings, newProfile, request, tidyAll, wake } from "./small-profile";

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly (readonly [string, unknown])[]>>;
}

function readFixture(version: number): Fixture {
  const path = new URL(`../../fixtures/storage/database-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Lays a database down as that version of the extension left it, past our own code. */
async function layDown({ version, stores }: Fixture): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("threadkeeper", version);
    opening.onupgradeneeded = () => {
      for (const name of Object.keys(stores)) opening.result.createObjectStore(name);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve) => {
    const writing = database.transaction(Object.keys(stores), "readwrite");
    for (const [name, entries] of Object.entries(stores)) {
      for (const [key, value] of entries) writing.objectStore(name).put(value, key);
    }
    writing.oncomplete = () => resolve();
  });
  database.close();
  const journal = (stores["events"] ?? []).map(([id, raw]) => [`j:${id}`, JSON.stringify(raw)]);
  await fakeBrowser.storage.local.set(Object.fromEntries(journal));
}

beforeEach(newProfile);

describe.each(Array.from({ length: databaseVersion - 1 }, (_, at) => at + 1))(
  "a database of version %i",
  (version) => {
    it("opens with everything that was decided, before and after it is put in order", async () => {
      const fixture = readFixture(version);
      await layDown(fixture);
      const { store, log } = await wake();
      const before = await store.page(author.site, "4821", author.actor);
      expect(before.comments["2215"]?.facets.verdict?.value).toBe("spam");
      expect(before.comments["2217"]?.facets.note?.value).toBe("asked the author");
      await tidyAll({ log });
      const again = await wake();
      expect(await again.store.page(author.site, "4821", author.actor)).toEqual(before);
      const arrived = await again.log.arrivedSince(0, 100);
      expect(arrived.map(({ id }) => id)).toEqual(
        fixture.stores["events"]?.map(([id]) => id).sort(),
      );
    });

    it("takes a decision while it is being put in order", async () => {
      await layDown(readFixture(version));
      const { store, log } = await wake();
      await store.record(request({ comment: "2216", value: "spam" }), author);
      await tidyAll({ log });
      const page = await (await wake()).store.page(author.site, "4821", author.actor);
      expect(page.comments["2216"]?.facets.verdict).toMatchObject({
        value: "spam",
        isDisputed: false,
      });
      expect(page.comments["2215"]?.facets.verdict?.value).toBe("spam");
      const { database, journal } = await holdings();
      expect(database).toEqual(journal);
    });

    it("is not opened by an older version of the extension, and loses nothing by the attempt", async () => {
      await layDown(readFixture(version));
      (await openEventDatabase()).close();
      await expect(
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("threadkeeper", version);
          opening.onsuccess = resolve;
          opening.onerror = () => reject(opening.error);
        }),
      ).rejects.toThrow();
      expect((await holdings()).database).toHaveLength(6);
    });
  },
);
