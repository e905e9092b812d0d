import type { PageStatus } from "@/utils/messages/protocol";

const counted = ["comments", "unknown", "flagged", "undecided", "hidden"] as const;
const worstFirst = ["failed", "saving", "saved"] as const;

/** One status for a page and its frames: counts are added, the worst state of saving wins. */
export function mergeStatuses(statuses: readonly PageStatus[]): PageStatus {
  const byKind: Record<string, number> = {};
  for (const status of statuses) {
    for (const [kind, count] of Object.entries(status.byKind)) {
      byKind[kind] = (byKind[kind] ?? 0) + count;
    }
  }
  const sums = Object.fromEntries(
    counted.map((name) => [name, statuses.reduce((sum, status) => sum + status[name], 0)]),
  ) as Pick<PageStatus, (typeof counted)[number]>;
  const states = statuses.map(({ saveState }) => saveState);
  return {
    ...sums,
    byKind,
    adapter: statuses.find(({ adapter }) => adapter !== null)?.adapter ?? null,
    saveState: worstFirst.find((state) => states.includes(state)) ?? "saved",
    canWriteToSite: statuses.some(({ canWriteToSite }) => canWriteToSite),
    ...(statuses.some(({ isPaused }) => isPaused) ? { isPaused: true } : {}),
    frames: [...new Set(statuses.flatMap(({ frames }) => frames))],
  };
}
