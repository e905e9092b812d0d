import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, browser } from "wxt/browser";
import { mostFrames } from "@/entrypoints/background/frame-places";
import { serveJudgePort } from "@/entrypoints/background/judge-port";
import { keepStatus, readFrames } from "@/entrypoints/background/tab-statuses";
import type { PageStatus } from "@/utils/messages/protocol";
import { newProfile } from "../storage/small-profile";

const url = "https://news.example/4821";
const status: PageStatus = {
  ...{ adapter: "wordpress", comments: 3, unknown: 0, flagged: 1, undecided: 1, hidden: 0 },
  ...{ byKind: {}, saveState: "saved", frames: [], canWriteToSite: false },
};

beforeEach(() => {
  newProfile();
  fakeBrowser.storage.session.getKeys = async () => [];
  fakeBrowser.tabs.get = async () => ({ url }) as Browser.tabs.Tab;
  fakeBrowser.tabs.query = async () => [];
});

async function report(frames: readonly number[]): Promise<number[]> {
  for (const frameId of frames) await keepStatus({ tabId: 1, frameId, url }, status);
  return Object.keys(await readFrames(1)).map(Number);
}
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe("what is noted of a tab's frames", () => {
  it("is all of them, on the busiest of honest pages", async () => {
    expect(await report(upTo(mostFrames))).toEqual(upTo(mostFrames));
  });

  it("stays as much where a page makes a thousand: itself, and the frames that came last", async () => {
    const kept = await report(upTo(1_000));
    expect(kept).toHaveLength(mostFrames);
    expect([kept[0], kept[1], kept.at(-1)]).toEqual([0, 1_001 - mostFrames, 999]);
  });
});

/** A port of a frame of a tab. */
function portOf(tabId: number, frameId: number) {
  const closing: (() => void)[] = [];
  const port = {
    name: "judge",
    sender: { id: browser.runtime.id, url, frameId, tab: { id: tabId, url, incognito: true } },
    onMessage: { addListener: () => undefined },
    onDisconnect: { addListener: (listener: () => void) => closing.push(listener) },
    disconnect: vi.fn(),
  };
  serveJudgePort(port as unknown as Browser.runtime.Port);
  return {
    isRefused: () => port.disconnect.mock.calls.length > 0,
    close: () => closing.map((one) => one()),
  };
}

describe("ports of a tab's frames", () => {
  it("are served up to as many, and again once one of them is gone", () => {
    const ports = upTo(mostFrames).map((frameId) => portOf(1, frameId));
    expect(ports.filter(({ isRefused }) => isRefused())).toEqual([]);
    expect(portOf(1, 99).isRefused()).toBe(true);
    expect(portOf(2, 0).isRefused()).toBe(false);
    ports[7]?.close();
    expect(portOf(1, 100).isRefused()).toBe(false);
    expect(portOf(1, 101).isRefused()).toBe(true);
  });
});
