/** A comment of test/fixtures/text: its words, and its sponsor lines in offsets of them. */
export interface MarkedComment {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * Reads the last cell of a row: "⟦…⟧" marks a sponsor line, "\n" is a line break.
 *
 * Example: `readMarked("Yes.\\n⟦By Esdebe⟧")` → `{ text: "Yes.\nBy Esdebe", spans: [[5, 14]] }`.
 */
export function readMarked(marked: string): MarkedComment {
  const spans: (readonly [number, number])[] = [];
  let text = "";
  let start = 0;
  for (const unit of marked.replaceAll("\\n", "\n")) {
    if (unit === "⟦") start = text.length;
    else if (unit === "⟧") spans.push([start, text.length]);
    else text += unit;
  }
  return { text, spans };
}
