import { describe, expect, it } from "vitest";
import { createQueueCursor } from "@/utils/state/queue-cursor";
import { createQueueList } from "@/utils/state/queue-list";
import { runBulk } from "@/utils/state/run-bulk";
import { decided, row } from "../core/queue/sample-rows";

function setUp(count = 6) {
  const list = createQueueList(0);
  const cursor = createQueueCursor(list);
  const rows = Array.from({ length: count }, (_, at) => row(String(at)));
  list.load(rows);
  list.show({ grouping: "none" });
  return { list, cursor, rows, ids: () => list.lines.value.map(({ id }) => id) };
}

describe("rows never move under the hand", () => {
  it("new ones wait until they are asked for", () => {
    const { list, ids } = setUp(2);
    const before = ids();
    list.change([row("7", { foundAt: 99 })], []);
    expect(ids()).toEqual(before);
    expect(list.waiting.value).toBe(1);
    list.renew();
    expect(ids()[0]).toBe("news.example/1/7");
    expect(list.waiting.value).toBe(0);
  });

  it("decided ones stay where they are, with what was decided, until the list is made anew", () => {
    const { list, rows, ids } = setUp(3);
    list.change([row("1", { standing: decided("spam") })], []);
    expect(ids()).toHaveLength(3);
    expect(list.row(rows[1]?.id ?? "")?.standing.verdict).toBe("spam");
    expect([list.settled.value, list.counts.value.open, list.counts.value.recent]).toEqual([
      1, 2, 1,
    ]);
    list.renew();
    expect(ids()).toHaveLength(2);
  });

  it("an empty list takes in at once what comes: there is no hand on it", () => {
    const list = createQueueList(0);
    list.load([]);
    list.change([row("1")], []);
    expect(list.lines.value.length).toBeGreaterThan(0);
  });

  it("the current row stays current when others come and go", () => {
    const { list, cursor, rows } = setUp(5);
    cursor.go(rows[3]?.id ?? "");
    list.change([row("9", { foundAt: 50 })], []);
    list.renew();
    expect(cursor.current.value).toBe(rows[3]?.id);
  });

  it("where the current row is put away, the one that stands in its place is current", () => {
    const { list, cursor, rows } = setUp(5);
    cursor.go(rows[2]?.id ?? "");
    list.change([row("2", { standing: decided("spam") })], []);
    list.renew();
    expect(cursor.current.value).toBe(rows[3]?.id);
  });
});

describe("selecting", () => {
  it("one, a range, all, and none", () => {
    const { cursor, rows } = setUp(6);
    const id = (at: number) => rows[at]?.id ?? "";
    cursor.toggle(id(1));
    cursor.extend(id(4));
    expect([...cursor.selected.value]).toEqual([id(1), id(2), id(3), id(4)]);
    cursor.toggle(id(2));
    expect(cursor.selected.value.has(id(2))).toBe(false);
    cursor.selectAll();
    expect(cursor.selected.value.size).toBe(6);
    cursor.selectAll();
    expect(cursor.selected.value.size).toBe(0);
  });

  it("a group by its head", () => {
    const { list, cursor } = setUp(3);
    list.show({ grouping: "article" });
    const [head] = list.lines.value;
    cursor.toggle(head?.id ?? "");
    expect(cursor.selected.value.size).toBe(3);
    cursor.toggle(head?.id ?? "");
    expect(cursor.selected.value.size).toBe(0);
  });

  it("takes in all that is shown; what only stays in its place no longer belongs there", () => {
    const { list, cursor, rows } = setUp(3);
    const belongs = () => rows.map(({ id }) => list.belongs(id));
    list.change([row("1", { standing: decided("spam") })], []);
    cursor.selectAll();
    expect(cursor.selected.value.size).toBe(3);
    expect(belongs()).toEqual([true, false, true]);
    list.show({ tab: "recent" });
    expect(belongs()).toEqual([false, true, false]);
  });

  it("means what is selected, or else the current row", () => {
    const { cursor, rows } = setUp(3);
    cursor.go(rows[2]?.id ?? "");
    expect(cursor.targets.value).toEqual([rows[2]?.id]);
    cursor.toggle(rows[0]?.id ?? "");
    expect(cursor.targets.value).toEqual([rows[0]?.id]);
  });

  it("ends for rows that a filter takes away: what is not seen is not decided on", () => {
    const { list, cursor } = setUp(3);
    cursor.selectAll();
    list.show({ filter: { search: "nobody" } });
    expect(cursor.selected.value.size).toBe(0);
  });
});

it("moves over rows, over those that need a decision, and not past the end", () => {
  const { list, cursor, rows } = setUp(4);
  cursor.go(rows[0]?.id ?? "");
  list.change([row("1", { standing: decided("spam") })], []);
  expect(cursor.move(1, "open")).toBe(rows[2]?.id);
  expect(cursor.move(1, "rows")).toBe(rows[3]?.id);
  expect(cursor.move(1, "rows")).toBeUndefined();
  expect(cursor.current.value).toBe(rows[3]?.id);
});

describe("a bulk", () => {
  const ids = Array.from({ length: 500 }, (_, at) => `row${at}`);
  const never = new AbortController().signal;

  it("of five hundred with every tenth failing leaves exactly the failures", async () => {
    const { done, failures } = await runBulk(
      ids,
      async (rows) =>
        rows.map((one) => ({ row: one, error: Number(one.slice(3)) % 10 === 0 ? "no" : null })),
      () => undefined,
      never,
    );
    expect(done).toBe(450);
    expect([...failures.keys()]).toEqual(ids.filter((_, at) => at % 10 === 0));
  });

  it("that is cancelled stops after what is under way, and says how far it came", async () => {
    const stop = new AbortController();
    const sent: string[] = [];
    const seen: number[] = [];
    const { done } = await runBulk(
      ids,
      async (rows) => {
        sent.push(...rows);
        if (sent.length >= 200) stop.abort();
        return rows.map((one) => ({ row: one, error: null }));
      },
      ({ done: reached }) => seen.push(reached),
      stop.signal,
    );
    expect([done, sent.length]).toEqual([250, 250]);
    expect(seen).toEqual([0, 250]);
  });
});
