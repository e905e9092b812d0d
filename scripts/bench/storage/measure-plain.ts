import type { Page } from "playwright-core";

/** How decisions may be laid into `storage.local` without a log: a key each, or one object of all. */
export type PlainWay = "a key each" | "one object";

export interface Stored {
  readonly saveMs: number;
  /** What stands on the 100 comments of one page. */
  readonly readMs: number;
}

/** Inside `evaluate`, in a page of the plain extension. */
declare const chrome: {
  storage: {
    local: {
      get(keys: string | readonly string[]): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};

/** Medians, milliseconds, with so many decisions stored before. Nothing is checked or kept twice. */
export function measurePlain(page: Page, way: PlainWay, count: number): Promise<Stored> {
  return page.evaluate(run, { way, count });
}

async function run(input: {
  readonly way: PlainWay;
  readonly count: number;
}): Promise<{ saveMs: number; readMs: number }> {
  const { local } = chrome.storage;
  const isKeyed = input.way === "a key each";
  // All of them written as one take long, and much the same each time.
  const saves = isKeyed ? 100 : 10;
  const nameOf = (at: number) => `decision:news.example:${Math.floor(at / 100)}:${at % 100}`;
  const decisionOf = (at: number, turn: number) => ({
    id: `${at}-${turn}-0123456789abcdef0123456789abcdef`,
    hlc: `2026-11-26T11:00:00.000Z-${at}-${turn}`,
    comment: String(at % 100),
    facet: "verdict",
    value: (at + turn) % 2 === 0 ? "spam" : "approve",
    subject: { textHash: "a".repeat(32), normHash: "b".repeat(32), linksHash: "c".repeat(32) },
  });
  const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

  async function time(turns: number, work: (turn: number) => Promise<unknown>): Promise<number> {
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const startedAt = performance.now();
      await work(turn);
      times.push(performance.now() - startedAt);
    }
    return middle(times);
  }

  await local.clear();
  const all: Record<string, unknown> = {};
  for (let from = 0; from < input.count; from += 1_000) {
    const some: Record<string, unknown> = {};
    for (let at = from; at < Math.min(input.count, from + 1_000); at += 1) {
      some[nameOf(at)] = decisionOf(at, 0);
    }
    if (isKeyed) await local.set(some);
    else Object.assign(all, some);
  }
  if (!isKeyed) await local.set({ all });
  const asked = Array.from({ length: 100 }, (_, at) => nameOf(at));

  const saveMs = await time(saves, async (turn) => {
    const at = turn % 100;
    if (isKeyed) return local.set({ [nameOf(at)]: decisionOf(at, turn) });
    const { all: known } = await local.get("all");
    return local.set({ all: { ...(known as object), [nameOf(at)]: decisionOf(at, turn) } });
  });
  const readMs = await time(saves / 2, () => local.get(isKeyed ? asked : "all"));
  await local.clear();
  return { saveMs, readMs };
}
