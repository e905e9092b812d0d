/** The lines of a text by number, each found in logarithmic time. */
export interface Lines {
  lineOf(offset: number): number;
  startOf(line: number): number;
  /** Before its line break. */
  endOf(line: number): number;
}

/** Example: `linesOf("a\nbc").startOf(1)` → 2. */
export function linesOf(text: string): Lines {
  const breaks: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) breaks.push(at);
  return {
    lineOf(offset) {
      let low = 0;
      let high = breaks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((breaks[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    startOf: (line) => (line === 0 ? 0 : (breaks[line - 1] ?? 0) + 1),
    endOf: (line) => breaks[line] ?? text.length,
  };
}
