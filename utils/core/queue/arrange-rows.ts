import type { QueueTab } from "./filter-rows";
import type { QueueRow } from "./queue-row";

export const queueGroupings = ["article", "author", "domain", "detector", "none"] as const;
export type QueueGrouping = (typeof queueGroupings)[number];

/** One line of the list: the head of a group, or a row under it. */
export type QueueLine =
  | {
      readonly type: "group";
      readonly id: string;
      /** What they have in common: a title, a name, a domain, a detector; "" for none. */
      readonly name: string;
      readonly site: string | undefined;
      readonly rows: readonly string[];
    }
  | { readonly type: "row"; readonly id: string };

/**
 * Puts rows in order: newest first, and where they are grouped, the group of the newest row first.
 * Within one article comments stand as they do on the page.
 */
export function arrangeRows(
  rows: readonly QueueRow[],
  grouping: QueueGrouping,
  tab: QueueTab,
): QueueLine[] {
  const sorted = rows.toSorted((a, b) => timeOf(b, tab) - timeOf(a, tab) || inPageOrder(a, b));
  if (grouping === "none") return sorted.map(({ id }) => ({ type: "row", id }));
  const groups = new Map<string, QueueRow[]>();
  for (const row of sorted) {
    const key = groupKey(row, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([key, members]): QueueLine[] => {
    const [first] = members;
    const ids = members.map(({ id }) => id);
    return [
      {
        type: "group",
        id: `group:${grouping}:${key}`,
        name: first === undefined ? "" : groupName(first, grouping),
        site: grouping === "article" ? first?.site : undefined,
        rows: ids,
      },
      ...ids.map((id): QueueLine => ({ type: "row", id })),
    ];
  });
}

function timeOf(row: QueueRow, tab: QueueTab): number {
  return tab === "recent" ? (row.standing.decidedAt ?? 0) : row.foundAt;
}

function inPageOrder(a: QueueRow, b: QueueRow): number {
  if (a.site !== b.site || a.post !== b.post) return a.id < b.id ? -1 : 1;
  const [first, second] = [Number(a.comment), Number(b.comment)];
  // Systems that number their comments number them in order.
  if (Number.isFinite(first) && Number.isFinite(second)) return first - second;
  return a.comment < b.comment ? -1 : 1;
}

function groupKey(row: QueueRow, grouping: QueueGrouping): string {
  return grouping === "article"
    ? `${row.site}\n${row.post}`
    : groupName(row, grouping).toLowerCase();
}

function groupName(row: QueueRow, grouping: QueueGrouping): string {
  switch (grouping) {
    case "article":
      return row.title;
    case "author":
      return row.author;
    case "domain":
      return row.findings.find(({ domain }) => domain !== null)?.domain ?? "";
    case "detector":
      return row.findings[0]?.detector ?? "";
    case "none":
      return "";
  }
}
