/** A run of characters that stands in one text node without a gap. */
interface Run {
  readonly start: number;
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
}

/** Text put together from nodes, white space collapsed as CSS does, with the way back. */
export interface TextRuns {
  /** Where the next character will stand, the blank before it counted. */
  next(): number;
  end(): number;
  breakLine(): void;
  /** Adds a text from its unit `from` on. */
  add(node: Text, from?: number): void;
  /** Characters that stand for an element, such as an emoji's picture. */
  addWord(word: string): void;
  text(): string;
  rangeOf(start: number, end: number): Range | undefined;
}

export function collectRuns(): TextRuns {
  const runs: Run[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap: "" | " " | "\n" = "";

  function push(word: string): void {
    if (length === 0) gap = "";
    parts.push(gap, word);
    length += gap.length + word.length;
    gap = "";
  }

  return {
    next: () => length + (length === 0 ? 0 : gap.length),
    end: () => length,
    breakLine() {
      gap = "\n";
    },
    add(node, from = 0) {
      const { data } = node;
      const words = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;
      let read = from;
      words.lastIndex = from;
      for (let match = words.exec(data); match !== null; match = words.exec(data)) {
        if (match.index > read && gap === "") gap = " ";
        push(match[0]);
        const at = { node, nodeStart: match.index, length: match[0].length };
        runs.push({ start: length - match[0].length, ...at });
        read = words.lastIndex;
      }
      if (read < data.length && gap === "") gap = " ";
    },
    addWord: push,
    text: () => parts.join(""),
    rangeOf: (start, end) => rangeOf(runs, start, end),
  };
}

function rangeOf(runs: readonly Run[], start: number, end: number): Range | undefined {
  const first = runs[firstIndex(runs, (run) => run.start + run.length > start)];
  const last = runs[firstIndex(runs, (run) => run.start >= end) - 1];
  if (end <= start || first === undefined || last === undefined) return undefined;
  if (first.start > last.start) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + Math.max(0, start - first.start));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, end - last.start));
  return range;
}

/** Index of the first run from which on `isPast` holds; `runs.length` where it never does. */
function firstIndex(runs: readonly Run[], isPast: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && isPast(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
