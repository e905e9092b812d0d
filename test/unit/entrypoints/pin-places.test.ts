import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, it, vi } from "vitest";
import { notePinPlaces, readPinPlaces } from "@/entrypoints/background/pin-places";
import { forgetLive, noteLive } from "@/entrypoints/background/queue/live-comments";
import type { JudgedComment } from "@/utils/core/queue/make-row";
import { expireExcerpts } from "@/utils/storage/excerpts";
import { newProfile, type Worker, wake } from "../storage/small-profile";

const stores = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock("@/entrypoints/background/stores", () => ({ openStores: stores.open }));

const tabs = vi.hoisted(() => ({ tellTabs: vi.fn(async () => undefined) }));
vi.mock("@/entrypoints/background/tell-tabs", () => tabs);

const site = "ward-gazette.example";
const tab = {};
const otherTab = {};
let worker: Worker;

beforeEach(async () => {
  newProfile();
  forgetLive(tab);
  forgetLive(otherTab);
  tabs.tellTabs.mockClear();
  worker = await wake();
  stores.open.mockResolvedValue({ decisions: worker.store });
});

/** A colleague pins it elsewhere: all that comes here is the event. */
function pin(comment: string) {
  const subject = { textHash: "t", normHash: "n", linksHash: "l" };
  const request = { request: `request-${comment}`, post: "4821", comment, subject };
  const author = { site, role: "editor", actor: "edith123", device: "device01" } as const;
  return worker.store.record({ ...request, facet: "pin", value: "pin" }, author);
}

function show(comment: string, author: string, path: string, owner: object = tab): void {
  const url = `https://${site}${path}`;
  noteLive(owner, [{ site, post: "4821", comment, author, url } as JudgedComment]);
}

const places = async () => readPinPlaces(await worker.store.page(site, "4821", ""));

it("knows whose a pinned comment is and where, once an open page has shown it", async () => {
  await pin("7");
  expect(await places()).toBeUndefined();
  show("7", "Dana\n Whitfield", "/a/?cpage=2");
  show("8", "Nobody", "/a/");
  await notePinPlaces(site, "4821");
  expect(await places()).toEqual({ 7: { author: "Dana Whitfield", path: "/a/?cpage=2" } });
});

it("tells pages of it, which may have read the pin before, and of nothing else", async () => {
  await pin("7");
  show("8", "Nobody", "/a/");
  await notePinPlaces(site, "4821");
  expect(tabs.tellTabs).not.toHaveBeenCalled();
  show("7", "Dana", "/a/");
  const told: unknown[] = [];
  tabs.tellTabs.mockImplementationOnce(async (...message) => {
    told.push(message, await places());
  });
  await notePinPlaces(site, "4821");
  await notePinPlaces(site, "4821");
  expect(tabs.tellTabs).toHaveBeenCalledTimes(1);
  expect(told).toEqual([
    [site, { type: "decisions/changed", site, post: "4821" }],
    { 7: { author: "Dana", path: "/a/" } },
  ]);
});

it("does not tell without end of a comment that two tabs show at two addresses", async () => {
  await pin("7");
  show("7", "Dana", "/a/");
  show("7", "Dana", "/a/?from=mail", otherTab);
  await notePinPlaces(site, "4821");
  await notePinPlaces(site, "4821");
  expect(tabs.tellTabs).toHaveBeenCalledTimes(1);
});

it("writes nothing twice", async () => {
  await pin("7");
  show("7", "Dana", "/a/");
  await notePinPlaces(site, "4821");
  const set = vi.spyOn(fakeBrowser.storage.local, "set");
  await notePinPlaces(site, "4821");
  expect(set).not.toHaveBeenCalled();
});

it("keeps an address whole or not at all: a cut one would lead elsewhere", async () => {
  await pin("7");
  show("7", "Dana", `/${"a".repeat(400)}`);
  await notePinPlaces(site, "4821");
  expect(await places()).toEqual({ 7: { author: "Dana", path: "" } });
});

it("forgets it with the excerpts, after ninety days, and has no name in the log", async () => {
  await pin("7");
  show("7", "Dana Whitfield", "/a/");
  await notePinPlaces(site, "4821");
  expect(JSON.stringify(await worker.log.events(site, "4821", "7"))).not.toContain("Dana");
  expect(await expireExcerpts(Date.now() + 89 * 86_400_000)).toBe(0);
  expect(await expireExcerpts(Date.now() + 91 * 86_400_000)).toBe(1);
  expect(await places()).toBeUndefined();
});
