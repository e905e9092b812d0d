import { type Fitted, fitLinks, logOdds } from "./fit-links";
import type { LinkRow } from "./read-links";

export interface Scored {
  readonly row: LinkRow;
  readonly score: number;
}

const folds = 5;
export const rates = [0.0001, 0.001, 0.01] as const;

/** Noisy labels: kept out of false-positive figures. */
const noisy = "deepurlbench";

/**
 * Scores every row by a model that saw no row of its owner. `learns` says which rows a model may
 * learn from (all are scored); `adjust` may quantise the model.
 */
export function crossValidate(
  rows: readonly LinkRow[],
  learns: (row: LinkRow) => boolean,
  adjust: (fitted: Fitted) => Fitted,
): readonly Scored[] {
  const scored: Scored[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = adjust(fitLinks(rows.filter((row) => learns(row) && foldOf(row.owner) !== fold)));
    for (const row of rows) {
      if (foldOf(row.owner) !== fold) continue;
      scored.push({ row, score: logOdds(model, row) });
    }
  }
  return scored;
}

function foldOf(owner: string): number {
  let hash = 7;
  for (const character of owner) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}

/** The score above which a share of `rate` of the innocent addresses stands. */
export function thresholdAt(scored: readonly Scored[], rate: number): number {
  const innocent = scored
    .filter(({ row }) => !row.isUnsafe && row.source !== noisy)
    .map(({ score }) => score)
    .sort((a, b) => b - a);
  return innocent[Math.floor(rate * innocent.length)] ?? Number.POSITIVE_INFINITY;
}

/**
 * One line a set of unsafe addresses: how many are found at each rate of false alarms, by the model
 * alone; then with the rules, their own false alarms counted in. `until` is the date from which
 * nothing was learnt.
 */
export function report(scored: readonly Scored[], until: string): string[] {
  const withRules = scored.map(({ row, score }) => ({
    row,
    score: row.isCertain ? Number.MAX_VALUE : score,
  }));
  const isRecent = ({ seen }: LinkRow) => /^202[5-9]/.test(seen);
  const sources = [...new Set(scored.filter(({ row }) => row.isUnsafe).map((s) => s.row.source))];
  return [
    `found at false alarms of ${rates.map((rate) => `${100 * rate} %`).join(", ")}, owners left out:`,
    line("2025 or later", scored, isRecent),
    line("2025 or later, + rules", withRules, isRecent),
    line(`from ${until}, + rules`, withRules, ({ seen }) => seen >= until),
    ...sources.map((source) => line(source, scored, (row) => row.source === source)),
  ];
}

function line(name: string, scored: readonly Scored[], picks: (row: LinkRow) => boolean): string {
  const unsafe = scored.filter(({ row }) => row.isUnsafe && picks(row));
  const found = rates.map((rate) => {
    const threshold = thresholdAt(scored, rate);
    const above = unsafe.filter(({ score }) => score > threshold).length;
    return ((100 * above) / Math.max(unsafe.length, 1)).toFixed(1).padStart(5);
  });
  return `${name.padEnd(24)} ${String(unsafe.length).padStart(6)}  ${found.join(" ")} %`;
}
