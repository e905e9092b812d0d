import { beforeEach, expect, it, vi } from "vitest";
import type { QueuePart } from "@/components/queue/QueueFoot";
import { changeTab } from "@/entrypoints/sidepanel/change-tab";
import { list, message, part } from "@/entrypoints/sidepanel/desk-state";
import { row } from "../../core/queue/sample-rows";

vi.mock("@/utils/messages/messenger", () => ({ send: vi.fn() }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const plan = { changing: [], already: [], changed: [], taken: [], disputed: [], unfit: [] };
const state = { done: 2, of: 2, failures: new Map(), isRunning: false, isCancelled: false };

beforeEach(() => {
  list.load([row("1")]);
  list.show({ tab: "open" });
  message.value = "2 done.";
});

it.each<readonly [string, QueuePart, boolean]>([
  ["a bulk that is through", { type: "run", state }, false],
  ["a bulk that runs", { type: "run", state: { ...state, isRunning: true } }, true],
  [
    "what a bulk would do",
    { type: "plan", choice: { facet: "verdict", value: "spam" }, plan },
    false,
  ],
  ["an explanation, which every row has", { type: "why" }, true],
  ["a note that is being written", { type: "note", row: row("1") }, true],
])("another tab closes neither more nor less than is over: %s", (_, open, isKept) => {
  part.value = open;
  changeTab("recent");
  expect(list.look.value.tab).toBe("recent");
  expect(part.value).toBe(isKept ? open : undefined);
  expect(message.value).toBe("");
});
