import type { Finding } from "./finding";

/**
 * The words of a comment to mark for a finding, those that tell most first: its own stretch, or where
 * the comment is meant as a whole, what spoke for it. A mark on every word points at none: where
 * nothing but the whole speaks, none is marked. A sponsor's line is always marked itself.
 *
 * Example: "promotional" of 0–400 with weights at 310–325 (+2) and 20–26 (−1) → 310–325.
 */
export function tellingWords(
  { kind, start, end, weights = [] }: Pick<Finding, "kind" | "start" | "end" | "weights">,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (start === null || end === null) return [];
  return kind === "sponsor-line" || start > 0 || end < text.length
    ? [{ start, end }]
    : weights.filter(({ weight }) => weight > 0);
}
