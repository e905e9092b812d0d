import { saveSection } from "../save-figures.ts";

/** How one cost grows, ours beside others', measured in one run. */
export interface Growth {
  /** What is measured, as a heading. Example: "One address judged". */
  readonly title: string;
  /** What grows, in ×10 steps. Example: "characters". */
  readonly of: string;
  /** What it costs. Example: "µs". */
  readonly unit: string;
  readonly steps: readonly number[];
  readonly series: readonly Series[];
  /** What a reader has to know to believe it. */
  readonly note: string;
}

export interface Series {
  /** Example: "Threadkeeper", "@ghostery/adblocker". */
  readonly name: string;
  /** One a step; null where it was not measured. */
  readonly values: readonly (number | null)[];
}

/** Puts what was measured beside what others have, for the page of docs/bench. */
export async function saveGrowth(name: string, growth: Growth): Promise<void> {
  printGrowth(growth);
  await saveSection("growth", name, growth);
}

function printGrowth({ title, of, unit, steps, series }: Growth): void {
  console.log(`\n${title}, ${unit}, by ${of}`);
  console.table(
    Object.fromEntries(
      series.map(({ name, values }) => [
        name,
        Object.fromEntries(steps.map((step, at) => [step.toLocaleString("en"), values[at]])),
      ]),
    ),
  );
}

/** Three digits that count. Example: 1234.5 → 1230. */
export function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
