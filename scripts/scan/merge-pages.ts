import type { PageReport } from "@/utils/messages/report-protocol";

type Read = PageReport["page"];

/**
 * A page and its frames as one: the page's own comments first, then those of its frames; its own
 * article; times added up. Undefined where there is nothing to merge.
 */
export function mergePages(parts: readonly Read[]): Read | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const sum = (of: (timings: Read["timings"]) => number) =>
    Math.round(parts.reduce((total, { timings }) => total + of(timings), 0) * 10) / 10;
  return {
    ...first,
    adapter: parts.find(({ adapter }) => adapter !== null)?.adapter ?? null,
    comments: parts.flatMap(({ comments }) => comments),
    timings: {
      findMs: sum(({ findMs }) => findMs),
      detectMs: sum(({ detectMs }) => detectMs),
      workMs: sum(({ workMs }) => workMs),
      longestTaskMs: Math.max(...parts.map(({ timings }) => timings.longestTaskMs)),
    },
  };
}
