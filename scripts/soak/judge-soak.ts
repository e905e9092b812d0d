import type { ActComparison } from "./compare-acts.ts";
import type { Heaps } from "./measure-heaps.ts";
import type { Predicted } from "./predict-stored.ts";
import type { StoredKind } from "./read-bytes.ts";

export interface SoakFigures extends ActComparison {
  readonly pages: number;
  readonly comments: number;
  readonly decisions: number;
  readonly undone: number;
  readonly workerDeaths: number;
  /** Those that came while a decision was on its way. */
  readonly deathsThatHit: number;
  readonly seconds: number;
  /** Everything on any console, and what the background noted of its own. */
  readonly logged: readonly string[];
  readonly quarantined: number;
  /** Decisions that a browser opened afterwards does not show. */
  readonly notShown: number;
  readonly account: {
    readonly told: number;
    readonly leftOut: number;
    readonly problem: string | undefined;
  };
  readonly stored: Readonly<Record<string, StoredKind>>;
  readonly predicted: Readonly<Record<string, Predicted>>;
  readonly heaps: readonly { readonly page: number; readonly heaps: Heaps }[];
}

/** One thing that was promised; `isKept` is whether it was. */
export interface Kept {
  readonly what: string;
  readonly promised: string;
  readonly measured: string;
  readonly isKept: boolean;
}

interface Growth {
  readonly what: string;
  readonly heap: string;
  /** Bytes with every article. */
  readonly most: number;
  /** Parts of the run, between which it is measured; all but the first quarter where left out. */
  readonly from?: number;
  readonly to?: number;
}

/** How much a part's heap may grow, and why it may at all. */
const growth: readonly Growth[] = [
  // A tab that shows another article has nothing of the one before.
  { what: "a tab, article after article", heap: "article", most: 500 },
  // A comment goes and another one comes.
  { what: "a tab at one article", heap: "resting article", most: 1_500 },
  // Rows of what was found or decided on, three an article.
  { what: "queue and settings", heap: "queue and settings", most: 9_000 },
  // Of everything but twenty thousand fingerprints of texts nothing outlives a worker.
  { what: "the worker, one after the other", heap: "worker", most: 2_000, to: 0.8 },
  // What was decided on, code as the browser compiles it; without the first articles of its life.
  { what: "the worker that was not killed", heap: "worker", most: 6_000, from: 0.85 },
];
/** By so much a heap is now larger, now smaller, whatever was done. */
const noise = 500_000;
/** What a record takes hangs on names and numbers of its own. */
const tolerance = 0.15;

/** Holds a soak's figures against everything that was promised. */
export function judgeSoak(figures: SoakFigures): Kept[] {
  const { logged, account, decisions, undone } = figures;
  const none = (what: string, count: number) => row(what, "0", String(count), count === 0);
  const told = decisions - undone;
  return [
    none("lines on any console, and errors noted", logged.length),
    none("records set aside", figures.quarantined),
    none("lost", figures.lost),
    none("made up or doubled", figures.phantom),
    none("in one store alone", figures.unequal),
    none("not shown by the next browser", figures.notShown),
    none("left out of the account", account.leftOut),
    row("told to the account", String(told), String(account.told), account.told === told),
    row("the account's trouble", "none", account.problem ?? "none", account.problem === undefined),
    ...growth.map((one) => judgeHeap(figures, one)),
    ...Object.entries(figures.predicted).map(([kind, one]) =>
      judgeStored(kind, one, figures.stored[kind] ?? { count: 0, bytes: 0 }),
    ),
  ];
}

interface Sample {
  readonly page: number;
  readonly bytes: number;
}

/**
 * How much a heap grows with every article, in bytes: the median over all pairs of looks (Theil and
 * Sen), for a worker that has just begun has half of the others' heap. 0 where too little is known.
 */
export function slopeOf(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((one, at) =>
    samples.slice(at + 1).map((later) => (later.bytes - one.bytes) / (later.page - one.page)),
  );
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  return ((slopes[Math.floor(middle)] ?? 0) + (slopes[Math.ceil(middle - 1)] ?? 0)) / 2;
}

function judgeHeap({ heaps, pages }: SoakFigures, growing: Growth): Kept {
  const { what, heap, most } = growing;
  const [from, to] = [pages * (growing.from ?? 0.25), pages * (growing.to ?? 1)];
  const samples = heaps.flatMap(({ page, heaps: one }) => {
    const bytes = one[heap];
    return bytes === undefined || page < from || page > to ? [] : [{ page, bytes }];
  });
  const slope = slopeOf(samples);
  const last = ((samples.at(-1)?.bytes ?? 0) / 1_000_000).toFixed(1);
  return row(
    `heap: ${what}`,
    `≤ ${most} B an article and ${inKb(noise)}`,
    `${Math.round(slope)} B an article, ${last} MB at the end`,
    samples.length > 2 && slope * (to - from) <= most * (to - from) + noise,
  );
}

function judgeStored(kind: string, { count, bytes }: Predicted, found: StoredKind): Kept {
  const isNear = Math.abs(found.bytes - bytes) <= tolerance * bytes;
  return row(
    `stored: ${kind}`,
    `${count} × ${Math.round(bytes / Math.max(1, count))} B = ${inKb(bytes)} ± 15 %`,
    `${found.count}, ${inKb(found.bytes)}`,
    isNear,
  );
}

function row(what: string, promised: string, measured: string, isKept: boolean): Kept {
  return { what, promised, measured, isKept };
}

function inKb(bytes: number): string {
  return `${Math.round(bytes / 1_000)} KB`;
}
