import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { closeNews, noteUpdate, readNews } from "@/entrypoints/background/help/news";
import { offerTour } from "@/entrypoints/background/help/tour";
import { newProfile } from "@/test/unit/storage/small-profile";
import { defaultPolicy } from "@/utils/core/policy";
import { writePolicy } from "@/utils/storage/site-policies";

const version = "0.1.0";

beforeEach(() => {
  newProfile();
  vi.spyOn(fakeBrowser.runtime, "getManifest").mockReturnValue({
    manifest_version: 3,
    name: "Threadkeeper",
    version,
  });
});

describe("what is new", () => {
  it.each([
    ["an update from an older version", "update", "0.0.9", true],
    ["a reload of the same version", "update", version, false],
    ["an installation", "install", undefined, false],
    ["an update of the browser", "browser_update", "0.0.9", false],
  ])("after %s is told or not, as it should be", async (_, reason, previous, isTold) => {
    await noteUpdate(reason, previous);
    expect((await readNews()) !== null).toBe(isTold);
  });

  it("stays until it is closed, from the oldest version that was not looked at", async () => {
    await noteUpdate("update", "0.0.1");
    await noteUpdate("update", "0.0.9");
    expect(await fakeBrowser.storage.local.get("news-since")).toEqual({ "news-since": "0.0.1" });
    await closeNews();
    expect(await readNews()).toBeNull();
  });
});

describe("the tour", () => {
  const kept = async () => (await fakeBrowser.storage.local.get("tour"))["tour"];

  it("is wanted on the first site that is ever turned on", async () => {
    await offerTour("news.example");
    expect(await kept()).toEqual({ state: "wanted", site: "news.example" });
  });

  it("is not offered to somebody who has a site already", async () => {
    await writePolicy({ ...defaultPolicy("other.example"), isEnabled: true });
    await offerTour("news.example");
    expect(await kept()).toBeUndefined();
  });

  it("is not offered twice", async () => {
    await fakeBrowser.storage.local.set({ tour: { state: "done" } });
    await offerTour("news.example");
    expect(await kept()).toEqual({ state: "done" });
  });
});
