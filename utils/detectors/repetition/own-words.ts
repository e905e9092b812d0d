import type { Finding } from "@/utils/core/finding";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { splitLines } from "@/utils/detectors/split-lines";
import { isSignature } from "@/utils/detectors/sponsor/is-signature";

/**
 * What was written for this one occasion: a text without its sponsor lines and signatures, which a
 * newsroom puts under every reply. The same text where there is neither.
 *
 * Example: "Thanks, Ann.\nEditor: News.Uk\nThank you to our Sponsor X" → "Thanks, Ann.".
 */
export function ownWords(text: string, findings: readonly Finding[]): string {
  const spans = findings.flatMap(({ kind, start, end }) =>
    kind === "sponsor-line" && start !== null && end !== null ? [{ start, end }] : [],
  );
  const lines = splitLines(text);
  const own = lines.filter(({ start, end }) => {
    const isSponsored = spans.some((span) => span.start < end && span.end > start);
    return !isSponsored && !isSignature(foldLetters(text.slice(start, end)));
  });
  if (own.length === lines.length) return text;
  return own.map(({ start, end }) => text.slice(start, end)).join("\n");
}
