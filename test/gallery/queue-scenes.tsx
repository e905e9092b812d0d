import type { ComponentChild } from "preact";
import { Queue, type QueueProps } from "@/components/queue/Queue";
import type { QueuePart } from "@/components/queue/QueueFoot";
import type { ReadOnSite } from "@/components/queue/QueueRead";
import { wordpressKeys } from "@/utils/core/key-presets";
import { arrangeRows } from "@/utils/core/queue/arrange-rows";
import { queueTabs } from "@/utils/core/queue/filter-rows";
import type { QueueRow } from "@/utils/core/queue/queue-row";
import { defaultReasons } from "@/utils/core/reasons";
import { decidedStanding, makeRows } from "./sample-rows";
import { nothing, type Scene, scene } from "./scene";

interface Look {
  readonly rows?: readonly QueueRow[];
  readonly tab?: QueueProps["tab"];
  readonly grouping?: "article" | "domain" | "none";
  readonly part?: QueuePart;
  readonly selected?: number;
  readonly failures?: ReadonlyMap<string, string>;
  readonly filter?: QueueProps["filters"]["filter"];
  readonly filters?: Partial<QueueProps["filters"]>;
  readonly more?: Partial<QueueProps>;
}

const nowMs = 1_800_000_000_000;

export function queue(look: Look = {}): ComponentChild {
  const { rows = makeRows(8, nowMs), tab = "open", grouping = "article", part, filter = {} } = look;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const selected = new Set(rows.slice(0, look.selected ?? 0).map(({ id }) => id));
  const [first] = rows;
  const shown = rows.filter(({ id }) => selected.has(id));
  return (
    <Queue
      tab={tab}
      counts={{ open: rows.length, disputed: 1, reopened: 2, pins: 3, recent: 184 }}
      waiting={0}
      settled={0}
      gone={0}
      isLoading={false}
      unsent={[]}
      problem={undefined}
      back={undefined}
      onTab={nothing}
      onRenew={nothing}
      onGone={nothing}
      onForgetGone={nothing}
      onBack={nothing}
      pending={{ sites: [], isReading: false, onRead: nothing }}
      filters={{
        filter,
        grouping,
        sites: ["ward-gazette.example"],
        article: { site: "ward-gazette.example", post: "1", title: "Quieter alarms at night" },
        isFollowing: false,
        isOpen: Object.keys(filter).length > 0,
        searchRef: { current: null },
        onFilter: nothing,
        onGrouping: nothing,
        onFollow: nothing,
        onOpen: nothing,
        onLeaveSearch: nothing,
        ...look.filters,
      }}
      list={{
        lines: arrangeRows(rows, grouping, tab),
        grouping,
        rowOf: (id) => byId.get(id),
        current: first?.id,
        selected,
        failures: look.failures ?? new Map(),
        article: { site: "ward-gazette.example", post: "1" },
        nowMs,
        onGo: nothing,
        onOpen: nothing,
        onToggle: nothing,
        onExtend: nothing,
        onMove: nothing,
      }}
      foot={{
        rows: shown.length > 0 ? shown : first === undefined ? [] : [first],
        selectedCount: selected.size,
        part,
        reach: "local",
        reasons: defaultReasons,
        chosenReasons: ["advertising"],
        bindings: wordpressKeys,
        message: "Approved.",
        similar: { finding: 0, basis: "line", total: 6, value: "approve", count: 5 },
        findHistory: async () => null,
        onTool: nothing,
        onClose: nothing,
        onChoice: nothing,
        onNote: nothing,
        draftOf: nothing,
        onDraft: nothing,
        onReason: nothing,
        onApply: nothing,
        onStop: nothing,
        onUndo: nothing,
        onStripOnSite: part?.type === "why" ? nothing : undefined,
        onConfirmStrip: nothing,
        onScreen: nothing,
        onArticle: nothing,
      }}
      {...look.more}
    />
  );
}

const [firstRow, otherRow] = makeRows(2, nowMs) as [QueueRow, QueueRow];
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const plan = {
  changing: ids(37),
  anew: ids(1),
  already: ids(2),
  changed: ids(1),
  taken: ids(1),
  disputed: [],
  unfit: [],
};
const spam = { facet: "verdict", value: "spam" } as const;
const failures = new Map([
  ["1", "save_error_changed"],
  ["2", "save_error_changed"],
  ["3", "save_error_site_off"],
]);
const run = { of: 500, failures: new Map(), isCancelled: false };

const words = "Our ward had the new pumps for a month.\n\nNobody trained the night shift. ";
const reading: readonly (readonly [string, ReadOnSite | undefined, string | undefined])[] = [
  [
    "a pending comment",
    { text: words.repeat(8), status: "hold", editUrl: "https://ward-gazette.example/wp-admin/" },
    undefined,
  ],
  ["in vain", undefined, "The site cannot be reached, or no page of it is open."],
];

export const queueScenes: readonly Scene[] = [
  scene("queue", "queue", () =>
    queue({ more: { waiting: 3, settled: 2, gone: 4, back: "The Ward Gazette" } }),
  ),
  scene("queue pending", "queue", () =>
    queue({
      rows: makeRows(4, nowMs).map((row) => ({ ...row, isPending: true as const })),
      more: {
        unsent: [{ site: "clinic-weekly.example", count: 2, problem: "login-expired" }],
        pending: {
          sites: [
            { site: "ward-gazette.example", count: 12, problem: null },
            { site: "clinic-weekly.example", count: null, problem: "login-expired" },
          ],
          isReading: false,
          onRead: nothing,
        },
      },
    }),
  ),
  ...reading.map(([name, read, problem]) =>
    scene(`queue reads ${name}`, "queue", () => {
      const [row, ...rest] = makeRows(4, nowMs);
      if (row === undefined) return null;
      const part = { type: "read", row: row.id, read, problem } as const;
      return queue({ rows: [{ ...row, isPending: true }, ...rest], part });
    }),
  ),
  scene("queue strips on the site", "queue", () =>
    queue({
      part: {
        type: "strip",
        row: "",
        isBusy: false,
        preview: {
          from: "Every household gets a letter two weeks ahead.\n\nEditor: MedTechNews.Uk\nThank you to our Sponsor Esdebe",
          to: "Every household gets a letter two weeks ahead.\n\nEditor: MedTechNews.Uk",
          start: 70,
          end: 102,
        },
      },
    }),
  ),
  scene("queue refused by the site", "queue", () =>
    queue({
      part: { type: "why" },
      rows: makeRows(4, nowMs).map((row, at) => ({
        ...row,
        standing: {
          ...decidedStanding(at, nowMs),
          unwritten: { problem: "status-changed", status: "hold" },
        },
      })),
    }),
  ),
  scene("queue recent", "queue", () =>
    queue({
      tab: "recent",
      grouping: "none",
      rows: makeRows(6, nowMs).map((row, at) => ({ ...row, standing: decidedStanding(at, nowMs) })),
    }),
  ),
  scene("queue by domain", "queue", () => queue({ grouping: "domain", selected: 3 })),
  ...queueTabs.map((tab) => scene(`queue empty ${tab}`, "queue", () => queue({ rows: [], tab }))),
  scene("queue empty by filters", "queue", () =>
    queue({ rows: [], filter: { kind: "unsafe-link", search: "pumps" } }),
  ),
  scene("queue filtered", "queue", () =>
    queue({ filter: { kind: "unsafe-link", age: "week", state: "undecided" } }),
  ),
  scene("queue why", "queue", () => queue({ part: { type: "why" } })),
  scene("queue note", "queue", () => queue({ part: { type: "note", row: firstRow } })),
  scene("queue trash asks", "queue", () => queue({ part: { type: "trash", row: firstRow.id } })),
  scene("queue note of another", "queue", () => queue({ part: { type: "note", row: otherRow } })),
  scene("queue reasons", "queue", () => queue({ part: { type: "reasons" } })),
  scene("queue help", "queue", () => queue({ part: { type: "help" } })),
  scene("queue plan", "queue", () =>
    queue({ selected: 5, part: { type: "plan", choice: spam, plan } }),
  ),
  scene("queue running", "queue", () =>
    queue({ selected: 5, part: { type: "run", state: { ...run, done: 200, isRunning: true } } }),
  ),
  scene("queue failures", "queue", () => {
    const rows = makeRows(8, nowMs);
    const state = { ...run, of: 40, done: 37, isRunning: false, failures };
    const failed = new Map(rows.slice(0, 3).map(({ id }) => [id, "save_error_changed"]));
    return queue({ rows, selected: 3, failures: failed, part: { type: "run", state } });
  }),
];
