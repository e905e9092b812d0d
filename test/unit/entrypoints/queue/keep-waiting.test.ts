import { beforeEach, expect, it, vi } from "vitest";
import { createQueueFeed, keepWaiting } from "@/entrypoints/background/queue/feed";

const keepRows = vi.hoisted(() => vi.fn());
vi.mock("@/entrypoints/background/queue/keep-rows", () => ({ keepRows, mayDecide: () => true }));
vi.mock("@/entrypoints/background/publish/note-copies", () => ({ noteCopies: async () => {} }));
vi.mock("@/entrypoints/background/pin-places", () => ({ notePinPlaces: async () => {} }));
vi.mock("@/utils/storage/site-policies", () => ({ readPolicy: async () => ({}) }));

const sender = {
  kind: "page",
  site: "news.example",
  url: "https://news.example/a",
  tabId: 1,
  frameId: 0,
  isPrivate: false,
} as const;

type Judged = Parameters<ReturnType<typeof createQueueFeed>["note"]>[1];
const judged = (comment: string) =>
  [
    {
      item: { id: comment, comment, author: "Ann", text: "Hi", links: [] },
      judged: { id: comment, lines: [], detection: { findings: [] }, subject: {} },
    },
  ] as unknown as Judged;

/** What is being put into the queue, oldest first; each waits until it is told to go on. */
let putting: { readonly comments: readonly string[]; readonly goOn: () => void }[];

beforeEach(() => {
  vi.useFakeTimers();
  putting = [];
  keepRows.mockReset().mockImplementation(
    ({ comments }: { readonly comments: readonly { readonly comment: string }[] }) =>
      new Promise<void>((goOn) => {
        putting.push({ comments: comments.map(({ comment }) => comment), goOn });
      }),
  );
  return () => vi.useRealTimers();
});

/** Whether it has resolved by now. */
function follow(promise: Promise<void>): { isDone: boolean } {
  const state = { isDone: false };
  void promise.then(() => {
    state.isDone = true;
  });
  return state;
}

const settle = () => vi.advanceTimersByTimeAsync(0);

it("waits for what its own pause has begun to put in", async () => {
  const feed = createQueueFeed(sender, "A");
  feed.note("1", judged("7"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(putting).toMatchObject([{ comments: ["7"] }]);
  const kept = follow(keepWaiting());
  await settle();
  expect(kept.isDone).toBe(false);
  putting[0]?.goOn();
  await settle();
  expect(kept.isDone).toBe(true);
});

it("waits for what a page hands on that was closed a moment ago", async () => {
  const feed = createQueueFeed(sender, "A");
  feed.note("1", judged("7"));
  feed.close();
  const kept = follow(keepWaiting());
  await settle();
  expect([kept.isDone, putting.length]).toEqual([false, 1]);
  putting[0]?.goOn();
  await settle();
  expect(kept.isDone).toBe(true);
});

it("puts in one after the other, and waits for nothing where nothing is left", async () => {
  const feed = createQueueFeed(sender, "A");
  feed.note("1", judged("7"));
  const first = follow(keepWaiting());
  await settle();
  feed.note("1", judged("8"));
  const second = follow(keepWaiting());
  await settle();
  expect(putting.map(({ comments }) => comments)).toEqual([["7"]]);
  putting[0]?.goOn();
  await settle();
  expect([first.isDone, second.isDone]).toEqual([true, false]);
  expect(putting.map(({ comments }) => comments)).toEqual([["7"], ["8"]]);
  putting[1]?.goOn();
  await settle();
  const third = follow(keepWaiting());
  await settle();
  expect([second.isDone, third.isDone, putting.length]).toEqual([true, true, 2]);
});

it("keeps what was judged after its page was closed", async () => {
  const feed = createQueueFeed(sender, "A");
  feed.close();
  feed.note("1", judged("7"));
  const kept = follow(keepWaiting());
  await settle();
  putting[0]?.goOn();
  await settle();
  expect([kept.isDone, putting.length]).toEqual([true, 1]);
});
