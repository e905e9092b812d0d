import type { TextRow } from "./text-rows.ts";

const word = /(?<![\p{L}\p{N}@$])[a-z]{3,14}(?![\p{L}\p{N}@$])/gu;
const leastRows = 30;
const leastSources = 3;
const mostWords = 3_200;

/**
 * The words that disguises are undone into ("fr33" → "free"): those of many comments from several
 * sources, so that no source's slang and no name gets in.
 */
export function commonWords(rows: readonly TextRow[]): string[] {
  const counts = new Map<string, { rows: number; readonly sources: Set<string> }>();
  for (const { text, source } of rows) {
    for (const one of new Set(text.toLowerCase().match(word) ?? [])) {
      const count = counts.get(one) ?? { rows: 0, sources: new Set<string>() };
      count.rows += 1;
      count.sources.add(source);
      counts.set(one, count);
    }
  }
  return [...counts]
    .filter(([, count]) => count.rows >= leastRows && count.sources.size >= leastSources)
    .sort(([, a], [, b]) => b.rows - a.rows)
    .slice(0, mostWords)
    .map(([one]) => one);
}
