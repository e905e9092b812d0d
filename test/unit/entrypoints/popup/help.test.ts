import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PopupCounts } from "@/components/Popup";
import { helpOf, loadNews } from "@/entrypoints/popup/help";

const sent = vi.hoisted(() => vi.fn());
const made = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("wxt/browser", () => ({
  browser: { tabs: { create: made }, runtime: { getURL: (path: string) => `ours:/${path}` } },
}));

const counts: PopupCounts = {
  ...{ adapter: "wordpress", comments: 8, unknown: 0, flagged: 5, undecided: 5, hidden: 0 },
  ...{ byKind: {}, saveState: "saved" },
};
const problem = signal<string | undefined>(undefined);
const close = vi.fn();

beforeEach(() => {
  for (const mock of [sent, made, close]) mock.mockReset();
  sent.mockResolvedValue({ ok: true, value: null });
  problem.value = undefined;
  vi.stubGlobal("window", { close });
});
afterEach(() => vi.unstubAllGlobals());

describe("what the popup offers of help", () => {
  it("works as soon as it is seen, though news are still being read", async () => {
    sent.mockReturnValueOnce(new Promise(() => {}));
    void loadNews();
    helpOf(7, counts, problem).onTour?.();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(sent).toHaveBeenLastCalledWith({ type: "tour/start", tabId: 7 });
    helpOf(7, counts, problem).onReport?.();
    expect(made).toHaveBeenCalledWith({ url: "ours://options.html#diagnostics/7" });
  });

  it("says why a tour cannot begin, and stays", async () => {
    sent.mockResolvedValue({ ok: false, error: "" });
    helpOf(7, counts, problem).onTour?.();
    await vi.waitFor(() => expect(problem.value).toBe("ui_tour_no_comments"), { timeout: 20_000 });
    expect(close).not.toHaveBeenCalled();
  });

  it("is neither tour nor report where there are no comments, and no report where none is flagged", () => {
    const none = helpOf(7, { ...counts, comments: 0, flagged: 0 }, problem);
    expect([none.onTour, none.onReport]).toEqual([undefined, undefined]);
    const clean = helpOf(7, { ...counts, flagged: 0 }, problem);
    expect(clean.onTour).toBeDefined();
    expect(clean.onReport).toBeUndefined();
  });
});
