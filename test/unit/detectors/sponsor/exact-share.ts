import { readMarked } from "@/scripts/train/lines/read-marked";
import { textRows } from "../text-rows";
import { sponsorsIn } from "./sponsor-lines-in";

/** How exactly the sponsor lines of one kind are found in a table of comments: F1 of whole spans. */
export function exactShare(kind: "cued" | "slogan", table: string): number {
  const count = { exact: 0, found: 0, gold: 0 };
  for (const [, own, marked = ""] of textRows(table)) {
    if (own !== kind) continue;
    const { text, spans } = readMarked(marked);
    const found = sponsorsIn(text);
    count.exact += found.filter(({ start, end }) =>
      spans.some(([a, b]) => a === start && b === end),
    ).length;
    count.found += found.length;
    count.gold += spans.length;
  }
  return (2 * count.exact) / (count.found + count.gold);
}
