import { beforeEach, expect, it } from "vitest";
import { createQueueFeed } from "@/entrypoints/background/queue/feed";
import { findLive } from "@/entrypoints/background/queue/live-comments";
import { newProfile } from "@/test/unit/storage/small-profile";
import { rowId } from "@/utils/core/queue/queue-row";

const sender = {
  kind: "page",
  site: "news.example",
  url: "https://news.example/a",
  tabId: 1,
  frameId: 0,
  isPrivate: false,
} as const;
const id = rowId("news.example", "1", "7");

type Judged = Parameters<ReturnType<typeof createQueueFeed>["note"]>[1];
const judged = [
  {
    item: { id: "7", comment: "7", author: "Ann", text: "Hi", links: [] },
    judged: {
      ...{ id: "7", lines: [], detection: { verdict: "clean", findings: [], failures: [] } },
      subject: { textHash: "", normHash: "", linksHash: "" },
    },
  },
] as unknown as Judged;

beforeEach(newProfile);

it("knows an open page's comments until the page is gone", () => {
  const feed = createQueueFeed(sender, "A");
  feed.note("1", judged);
  expect(findLive(id)?.author).toBe("Ann");
  feed.close();
  expect(findLive(id)).toBeUndefined();
});

it("keeps nothing in memory of a page that went away while it was judged", () => {
  const feed = createQueueFeed(sender, "A");
  feed.close();
  feed.note("1", judged);
  expect(findLive(id)).toBeUndefined();
});
