import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { broadcast } from "@/entrypoints/background/broadcast";
import { setReveal } from "@/entrypoints/background/reveals";

const queue = vi.hoisted(() => ({ followChanges: vi.fn(async () => undefined) }));
vi.mock("@/entrypoints/background/queue/follow-changes", () => queue);

const news = { type: "decisions/changed", site: "n.example", post: "3" } as const;
const told = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  fakeBrowser.tabs.query = async () =>
    [1, 2].map((id) => ({ id, url: "https://n.example/a", incognito: false }) as Browser.tabs.Tab);
  fakeBrowser.tabs.sendMessage = told as never;
  fakeBrowser.runtime.sendMessage = told as never;
});

describe.each([
  ["hangs, or shows an alert", () => new Promise(() => {})],
  ["is closed meanwhile", () => Promise.reject(new Error("no receiver"))],
])("a page that %s", (_, answer) => {
  it("holds up nobody who has something to tell, and the others hear", async () => {
    told.mockImplementation(answer);
    await broadcast(news, "n.example");
    expect(told.mock.calls).toEqual([[news], [1, news], [2, news]]);
    expect(queue.followChanges).toHaveBeenCalledWith(news);
  });

  it("holds up no reader who asks to see everything", async () => {
    told.mockImplementation(answer);
    const where = { site: "n.example", tabId: 1, isPrivate: false };
    expect(await setReveal(where, "tab")).toMatchObject({ scope: "tab" });
    expect(told).toHaveBeenCalledTimes(2);
  });
});
