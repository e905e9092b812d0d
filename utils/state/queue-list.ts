import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { arrangeRows, type QueueGrouping, type QueueLine } from "@/utils/core/queue/arrange-rows";
import {
  isInTab,
  passes,
  type QueueFilter,
  type QueueTab,
  queueTabs,
} from "@/utils/core/queue/filter-rows";
import type { QueueRow } from "@/utils/core/queue/queue-row";

/** What a person looks at; changing it is moving on, so the list is made anew. */
export interface QueueLook {
  readonly tab: QueueTab;
  readonly grouping: QueueGrouping;
  readonly filter: QueueFilter;
}

/**
 * The queue as a person sees it. Rows change under the hand and never move: what comes later waits
 * (`waiting`), what was decided stays where it is (`settled`), until the list is made anew.
 */
export interface QueueList {
  readonly look: ReadonlySignal<QueueLook>;
  readonly lines: ReadonlySignal<readonly QueueLine[]>;
  readonly counts: ReadonlySignal<Readonly<Record<QueueTab, number>>>;
  readonly sites: ReadonlySignal<readonly string[]>;
  /** How many rows are gone from their pages. */
  readonly gone: ReadonlySignal<number>;
  readonly waiting: ReadonlySignal<number>;
  readonly settled: ReadonlySignal<number>;
  /** Raised with every change of a row. */
  readonly version: ReadonlySignal<number>;
  readonly nowMs: Signal<number>;
  row(id: string): QueueRow | undefined;
  /** False for what was decided and only stays in its place. */
  belongs(id: string): boolean;
  /** A row of the page at this address, without its hash. */
  firstOn(url: string): QueueRow | undefined;
  goneRows(): string[];
  rows(): Iterable<QueueRow>;
  load(rows: readonly QueueRow[]): void;
  change(put: readonly QueueRow[], gone: readonly string[]): void;
  show(look: Partial<QueueLook>): void;
  /** Lets in what waits, and puts away what no longer belongs here. */
  renew(): void;
}

export function createQueueList(nowMs: number): QueueList {
  const rows = new Map<string, QueueRow>();
  const look = signal<QueueLook>({ tab: "open", grouping: "article", filter: {} });
  const lines = signal<readonly QueueLine[]>([]);
  const version = signal(0);
  const now = signal(nowMs);

  function wanted(): QueueRow[] {
    const { tab, filter } = look.value;
    return [...rows.values()].filter((row) => passes(row, tab, filter, now.peek()));
  }

  function renew(): void {
    const { tab, grouping } = look.value;
    lines.value = arrangeRows(wanted(), grouping, tab);
  }

  const listed = computed(() => new Set(lines.value.map(({ id }) => id)));
  const wantedIds = computed(() => {
    version.value;
    return new Set(wanted().map(({ id }) => id));
  });

  return {
    look,
    lines,
    version,
    nowMs: now,
    counts: computed(() => {
      version.value;
      const counts = { open: 0, disputed: 0, reopened: 0, pins: 0, recent: 0 };
      for (const row of rows.values()) {
        for (const tab of queueTabs) if (isInTab(row, tab)) counts[tab] += 1;
      }
      return counts;
    }),
    sites: computed(() => {
      version.value;
      return [...new Set([...rows.values()].map(({ site }) => site))].sort();
    }),
    gone: computed(() => {
      version.value;
      let count = 0;
      for (const { goneAt } of rows.values()) if (goneAt !== null) count += 1;
      return count;
    }),
    waiting: computed(() => {
      let count = 0;
      for (const id of wantedIds.value) if (!listed.value.has(id)) count += 1;
      return count;
    }),
    settled: computed(() => {
      const known = wantedIds.value;
      return lines.value.filter(({ type, id }) => type === "row" && !known.has(id)).length;
    }),
    row: (id) => rows.get(id),
    belongs: (id) => wantedIds.value.has(id),
    firstOn: (url) => [...rows.values()].find((row) => row.url === url),
    rows: () => rows.values(),
    goneRows: () => [...rows.values()].filter(({ goneAt }) => goneAt !== null).map(({ id }) => id),
    load(all) {
      rows.clear();
      for (const row of all) rows.set(row.id, row);
      version.value += 1;
      renew();
    },
    change(put, gone) {
      for (const row of put) rows.set(row.id, row);
      for (const id of gone) rows.delete(id);
      version.value += 1;
      // Nothing stood there yet: there is no hand that could be on it.
      if (lines.peek().length === 0) renew();
    },
    show(next) {
      look.value = { ...look.value, ...next };
      renew();
    },
    renew,
  };
}
