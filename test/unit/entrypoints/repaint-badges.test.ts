import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeEach, expect, it, vi } from "vitest";
import { repaintBadge, repaintBadges } from "@/entrypoints/background/repaint-badges";
import { keepStatus } from "@/entrypoints/background/tab-statuses";
import { nextTurn } from "@/test/next-turn";
import type { PageStatus } from "@/utils/messages/protocol";

vi.mock("@/utils/storage/site-policies", () => ({
  readPolicy: async () => ({ role: "moderator" }),
}));
vi.mock("@/entrypoints/background/closed-tabs", () => ({ forgetClosedTabs: async () => {} }));

const status: PageStatus = {
  ...{ adapter: "wordpress", comments: 9, unknown: 0, flagged: 1, undecided: 1, hidden: 0 },
  ...{ byKind: {}, saveState: "saved", frames: [], canWriteToSite: false },
};
const report = (tabId: number, undecided: number) =>
  keepStatus({ tabId, frameId: 0, url: `https://news.example/${tabId}` }, { ...status, undecided });

let badges: Map<number, string>;
/** Called before a badge gets its words. */
let onPaint: (tabId: number) => Promise<void>;

beforeEach(async () => {
  fakeBrowser.reset();
  badges = new Map();
  onPaint = async () => {};
  fakeBrowser.action.setBadgeBackgroundColor = async () => {};
  fakeBrowser.action.setBadgeText = async ({ tabId = 0, text }) => {
    await onPaint(tabId);
    badges.set(tabId, text ?? "");
  };
  await report(1, 1);
  await report(2, 2);
});

it("paints every tab's badge by what its page has reported last", async () => {
  await repaintBadges();
  expect([...badges]).toEqual([
    [1, "1"],
    [2, "2"],
  ]);
});

it("paints no older count over one that is reported while other tabs are painted", async () => {
  let isReported = false;
  onPaint = async (tabId) => {
    if (tabId !== 1 || isReported) return;
    isReported = true;
    await report(2, 7);
  };
  await repaintBadges();
  expect(badges.get(2)).toBe("7");
});

it("paints no older count over one that is reported while that very tab is painted", async () => {
  let painting: Promise<void> | undefined;
  onPaint = async (tabId) => {
    if (tabId !== 2 || painting !== undefined) return;
    await report(2, 7);
    painting = repaintBadge(2);
    // By now it would have been painted, if it did not wait for its turn.
    await Promise.race([painting, nextTurn()]);
  };
  await repaintBadges();
  await painting;
  expect(badges.get(2)).toBe("7");
});

it("leaves alone a tab that has reported nothing", async () => {
  await repaintBadge(3);
  expect(badges.size).toBe(0);
});
