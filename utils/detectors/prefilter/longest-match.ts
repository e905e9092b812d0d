import type { PatternNode } from "./parse-pattern";

/** What nothing bounds are words and blanks. */
const longestRun = 40;

/** Units of the longest text that a pattern matches, where no word in it is longer than forty. */
export function longestMatch(node: PatternNode): number {
  switch (node.kind) {
    case "text":
      return node.text.length;
    case "any":
      return 2;
    case "repeat":
      return (node.most === Infinity ? longestRun : node.most) * longestMatch(node.part);
    case "choice":
      return Math.max(0, ...node.choices.map(longestMatch));
    case "sequence":
      return node.parts.reduce((sum, part) => sum + longestMatch(part), 0);
  }
}
