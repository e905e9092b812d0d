import { beforeEach, describe, expect, it, vi } from "vitest";
import { changeTab, renew } from "@/entrypoints/sidepanel/change-tab";
import { bulk, cursor, list, message, part } from "@/entrypoints/sidepanel/desk-state";
import { row } from "../../core/queue/sample-rows";

vi.mock("@/utils/messages/messenger", () => ({ send: vi.fn() }));
vi.mock("@/utils/messages/translate-browser", () => ({ translateInBrowser: (id: string) => id }));

const plan = {
  changing: [],
  anew: [],
  already: [],
  changed: [],
  taken: [],
  disputed: [],
  unfit: [],
};
const state = { done: 2, of: 2, failures: new Map(), isRunning: false, isCancelled: false };

beforeEach(() => {
  list.load([row("1")]);
  list.show({ tab: "open" });
  message.value = "2 done.";
});

it.each([
  ["a bulk that is through", state, false],
  ["a bulk that runs", { ...state, isRunning: true }, true],
])("another tab puts away a bulk once it is over: %s", (_, open, isKept) => {
  part.value = undefined;
  bulk.value = open;
  changeTab("recent");
  expect(bulk.value).toBe(isKept ? open : undefined);
});

it.each<readonly [string, NonNullable<typeof part.value>, boolean]>([
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

describe("where one stands in the list", () => {
  const decidedAt = 1_800_000_000_000;
  const decided = { standing: { needsDecision: false, verdict: "approve", decidedAt } } as const;
  const ids = () =>
    list.lines
      .peek()
      .filter(({ type }) => type === "row")
      .map(({ id }) => id);

  it("another tab begins with its first row", () => {
    list.load(
      ["1", "2", "3", "4"].map((name) => row(name)).concat(row("5", decided), row("6", decided)),
    );
    cursor.go(ids()[2] ?? "");
    changeTab("recent");
    expect(ids()).toHaveLength(2);
    expect(cursor.current.value).toBe(ids()[0]);
    changeTab("open");
    expect(cursor.current.value).toBe(ids()[0]);
  });

  it("letting in what is new goes to the first of it, and putting away what is decided to none", () => {
    const [first, second, third] = [row("1"), row("2"), row("3")];
    list.load([first, second]);
    cursor.go(second.id);
    list.change([third], []);
    expect(cursor.current.value).toBe(second.id);
    renew();
    expect(cursor.current.value).toBe(third.id);
    cursor.go(second.id);
    list.change([row("1", decided)], []);
    renew();
    expect(ids()).not.toContain(first.id);
    expect(cursor.current.value).toBe(second.id);
  });
});
