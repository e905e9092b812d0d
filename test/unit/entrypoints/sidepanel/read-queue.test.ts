import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextTurn } from "@/test/next-turn";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import type { Broadcast } from "@/utils/messages/protocol";
import { decided, row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
const heard = vi.hoisted(() => vi.fn());
const kept = vi.hoisted(() => new Map<string, QueueRow>());
vi.mock("@/utils/messages/messenger", () => ({ send: sent, onBroadcast: heard }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));
vi.mock("@/utils/storage/queue-database", () => ({
  openQueueDatabase: async () => ({
    rows: async () => [...kept.values()],
    get: async (ids: string[]) => ids.map((id) => kept.get(id)).filter((one) => one !== undefined),
  }),
}));

const [first, second] = [row("1"), row("2")];
let leave: AbortController;
/** The background has taken in what pages had judged. */
let answerKeep: () => void;
/** What is asked for and gets no answer for the time being. */
let isLate: (type: string) => boolean;
let answerLate: () => void;

/** The panel as it is opened, and what it shows. */
async function openPanel() {
  vi.resetModules();
  const { keepQueue } = await import("@/entrypoints/sidepanel/read-queue");
  const { cursor, isLoading, list } = await import("@/entrypoints/sidepanel/desk-state");
  keepQueue(leave.signal);
  const tell = heard.mock.calls.at(-1)?.[0] as (message: Broadcast) => void;
  const change = (next: QueueRow) => {
    kept.set(next.id, next);
    tell({ type: "queue/changed", rows: [next.id] });
  };
  const shown = () => list.lines.value.filter(({ type }) => type === "row").map(({ id }) => id);
  return { cursor, isLoading, list, change, shown };
}

beforeEach(() => {
  kept.clear();
  heard.mockReset();
  leave = new AbortController();
  isLate = () => false;
  sent.mockReset().mockImplementation(({ type }: { type: string }) => {
    if (isLate(type)) {
      return new Promise((resolve) => {
        answerLate = () => resolve({ ok: false, error: "" });
      });
    }
    if (type !== "queue/keep") return Promise.resolve({ ok: false, error: "" });
    return new Promise((resolve) => {
      answerKeep = () => resolve({ ok: true, value: null });
    });
  });
});
afterEach(() => leave.abort());

describe("the queue while it is opened", () => {
  it("shows no row of one page before those of all are in: it would be put away under the hand", async () => {
    const { isLoading, change, shown } = await openPanel();
    change(first);
    await nextTurn();
    expect([shown(), isLoading.value]).toEqual([[], true]);
    change(second);
    answerKeep();
    await expect.poll(shown).toEqual([first.id, second.id]);
    expect(isLoading.value).toBe(false);
  });

  it.each(["sites/list", "desk/get"])(
    "shows no row before %s has answered: until then a key may mean something else",
    async (type) => {
      isLate = (asked) => asked === type;
      kept.set(first.id, first);
      const { shown } = await openPanel();
      answerKeep();
      await nextTurn();
      expect(shown()).toEqual([]);
      answerLate();
      await expect.poll(shown).toEqual([first.id]);
    },
  );

  it("leaves a row in its place that is decided on once it is shown", async () => {
    const { cursor, list, change, shown } = await openPanel();
    kept.set(first.id, first);
    kept.set(second.id, second);
    answerKeep();
    await expect.poll(shown).toEqual([first.id, second.id]);
    change({ ...first, standing: { ...first.standing, ...decided("approve") } });
    await expect.poll(() => list.row(first.id)?.standing.verdict).toBe("approve");
    expect([shown(), cursor.current.value]).toEqual([[first.id, second.id], first.id]);
  });
});
