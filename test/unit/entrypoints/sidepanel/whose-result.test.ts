import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeTab } from "@/entrypoints/sidepanel/change-tab";
import { choose } from "@/entrypoints/sidepanel/decide";
import { cursor, list, message } from "@/entrypoints/sidepanel/desk-state";
import { runTool } from "@/entrypoints/sidepanel/run-tool";
import { redo, undo } from "@/entrypoints/sidepanel/take-back";
import { row } from "../../core/queue/sample-rows";

const sent = vi.hoisted(() => vi.fn());
vi.mock("@/utils/messages/messenger", () => ({ send: sent }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const first = row("1", { author: "Ada Novak" });
const second = row("2", { author: "Sam" });
const decidedAt = 1_800_000_000_000;
const third = row("3", { author: "Moira", standing: { needsDecision: false, decidedAt } });

let answer: (value: unknown) => void;

beforeEach(() => {
  vi.stubGlobal("document", { getElementById: () => ({ focus: vi.fn() }), activeElement: null });
  sent.mockReset().mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = (value) => resolve({ ok: true, value });
      }),
  );
  list.load([first, second, third]);
  changeTab("open");
  cursor.go(first.id);
});
afterEach(() => vi.unstubAllGlobals());

/** What the background says of one step. */
const step = (...rows: readonly string[]) => ({
  count: rows.length,
  facet: "verdict",
  value: "spam",
  rows,
  failures: [],
});

describe("a result", () => {
  it("stands with its row, and is gone at the next", async () => {
    const deciding = choose({ facet: "verdict", value: "spam" });
    answer([{ row: first.id, error: null }]);
    await deciding;
    expect(message.value).toBe("ui_announce_verdict_spam");
    cursor.go(second.id);
    expect(message.value).toBe("");
  });

  it.each([
    ["what was done", null, "Ada Novak · ui_announce_verdict_spam"],
    ["why it was not", "save_error_stale", "Ada Novak · ui_announce_failed"],
  ])("that comes later names whose it is: %s", async (_, error, words) => {
    const deciding = choose({ facet: "verdict", value: "spam" });
    cursor.go(second.id);
    answer([{ row: first.id, error }]);
    await deciding;
    expect(message.value).toBe(words);
  });
});

describe.each([
  ["undo", undo, "ui_announce_undone"],
  ["redo", redo, "ui_announce_redone"],
] as const)("%s", (_, take, words) => {
  it("brings to hand what it was about", async () => {
    const taking = take();
    answer(step(second.id));
    await taking;
    expect([cursor.current.value, message.value]).toEqual([second.id, words]);
  });

  it.each([
    ["somebody has moved on", () => cursor.go(second.id), first, "Ada Novak"],
    ["the list does not show it", () => undefined, third, "Moira"],
    ["others are selected", () => cursor.select([first.id]), second, "Sam"],
  ])("names it, and stays, where %s", async (__, meanwhile, about, name) => {
    const taking = take();
    meanwhile();
    const { value: at } = cursor.current;
    answer(step(about.id));
    await taking;
    expect([cursor.current.value, message.value]).toEqual([at, `${name} · ${words}`]);
    cursor.select([]);
  });

  it("of many stays where one is", async () => {
    const taking = take();
    answer(step(first.id, second.id));
    await taking;
    expect(cursor.current.value).toBe(first.id);
  });
});

it("the undo of the row at hand says no name", async () => {
  runTool("undo");
  answer(step(first.id));
  await vi.waitFor(() => expect(message.value).toBe("ui_announce_undone"));
});
