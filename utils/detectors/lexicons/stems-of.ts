import { requiredWords } from "@/utils/detectors/prefilter/required-words";

/**
 * Stems of cues, read from their patterns: a word of them is in every text that a pattern matches. One word with a
 * blank behind it stands alone.
 *
 * Example: `stemsOf(["(?:noem|toon) ", "op vertoon"])` → "noem$", "toon$", "op vertoon".
 */
export function stemsOf(patterns: readonly string[]): string[] {
  const words = [...new Set(patterns.flatMap((pattern) => requiredWords(pattern) ?? []))];
  const stems = words.map((word) => word.trim());
  return words.flatMap((word, at) => {
    const stem = stems[at] ?? "";
    const isAlone = stem.length < word.length && !stem.includes(" ");
    if (isAlone) return [`${stem}$`];
    return words.some((other) => other !== word && stem.includes(other)) ? [] : [stem];
  });
}
