import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { QueueLine } from "@/utils/core/queue/arrange-rows";
import type { QueueList } from "@/utils/state/queue-list";

/** Which line has the keys, and which rows are selected. */
export interface QueueCursor {
  /** A line's id: a row's, or a group's. */
  readonly current: ReadonlySignal<string | undefined>;
  readonly selected: ReadonlySignal<ReadonlySet<string>>;
  /** Rows that an action is about: what is selected, or else the current row or group. */
  readonly targets: ReadonlySignal<readonly string[]>;
  go(id: string): void;
  /** Moves by lines, by rows, or by rows that need a decision; says where it went. */
  move(by: number, over: "lines" | "rows" | "open"): string | undefined;
  toggle(id: string): void;
  /** Selects from the last toggled line to this one. */
  extend(id: string): void;
  selectAll(): void;
  select(ids: Iterable<string>): void;
}

export function createQueueCursor(list: QueueList): QueueCursor {
  const current = signal<string | undefined>(undefined);
  const selected = signal<ReadonlySet<string>>(new Set());
  let anchor: string | undefined;
  let lastIndex = 0;

  const indexOf = (id: string | undefined) => list.lines.peek().findIndex((line) => line.id === id);

  // The list was made anew: what is gone from it is neither current nor selected any more.
  effect(() => {
    const lines = list.lines.value;
    const ids = new Set(lines.map(({ id }) => id));
    const known = current.peek();
    if (known === undefined || !ids.has(known)) {
      const at = Math.min(lastIndex, lines.length - 1);
      const row = lines.slice(Math.max(at, 0)).find(({ type }) => type === "row");
      current.value = row?.id ?? lines.findLast(({ type }) => type === "row")?.id;
    }
    lastIndex = Math.max(
      0,
      lines.findIndex(({ id }) => id === current.peek()),
    );
    const kept = [...selected.peek()].filter((id) => ids.has(id));
    if (kept.length !== selected.peek().size) selected.value = new Set(kept);
  });

  function go(id: string): void {
    current.value = id;
    lastIndex = Math.max(0, indexOf(id));
  }

  function rowsOf(line: QueueLine | undefined): readonly string[] {
    if (line === undefined) return [];
    return line.type === "group" ? line.rows : [line.id];
  }

  return {
    current,
    selected,
    targets: computed(() => {
      if (selected.value.size > 0) return [...selected.value];
      return rowsOf(list.lines.value.find(({ id }) => id === current.value));
    }),
    go,
    move(by, over) {
      const lines = list.lines.peek();
      const step = by < 0 ? -1 : 1;
      let left = Math.abs(by);
      let reached: string | undefined;
      for (let at = indexOf(current.peek()) + step; at >= 0 && at < lines.length; at += step) {
        const line = lines[at];
        if (line === undefined || !isStop(line, over)) continue;
        reached = line.id;
        left -= 1;
        if (left === 0) break;
      }
      if (reached !== undefined) go(reached);
      return reached;
    },
    toggle(id) {
      anchor = id;
      const line = list.lines.peek().find((one) => one.id === id);
      const ids = rowsOf(line);
      const next = new Set(selected.peek());
      const isAll = ids.every((one) => next.has(one));
      for (const one of ids) {
        if (isAll) next.delete(one);
        else next.add(one);
      }
      selected.value = next;
    },
    extend(id) {
      const from = indexOf(anchor ?? current.peek());
      const to = indexOf(id);
      if (from === -1 || to === -1) return;
      anchor ??= current.peek();
      const [first, last] = from < to ? [from, to] : [to, from];
      const lines = list.lines.peek().slice(first, last + 1);
      const ids = lines.filter(({ type }) => type === "row").map((line) => line.id);
      selected.value = new Set([...selected.peek(), ...ids]);
    },
    selectAll() {
      const rows = list.lines.peek().filter(({ type }) => type === "row");
      const isAll = rows.every((line) => selected.peek().has(line.id));
      selected.value = new Set(isAll ? [] : rows.map((line) => line.id));
    },
    select(ids) {
      selected.value = new Set(ids);
    },
  };

  function isStop(line: QueueLine, over: "lines" | "rows" | "open"): boolean {
    if (over === "lines") return true;
    if (line.type !== "row") return false;
    return over === "rows" || (list.row(line.id)?.standing.needsDecision ?? false);
  }
}
