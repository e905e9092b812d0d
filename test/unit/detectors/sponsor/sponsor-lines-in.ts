import type { Finding } from "@/utils/core/finding";
import { detect } from "@/utils/detectors/detect";
import { sponsorLine } from "@/utils/detectors/sponsor-line";

/** What is found of sponsors in a comment. */
export function sponsorsIn(text: string): readonly Finding[] {
  return detect({ text }, [sponsorLine]).findings;
}

/** Their lines, each as it is written there. */
export function sponsorLinesIn(text: string): string[] {
  return sponsorsIn(text).map(({ evidence }) => evidence);
}

/** Where their lines begin and end, in code units. */
export function sponsorSpansIn(text: string): unknown[] {
  return sponsorsIn(text).map(({ start, end }) => [start, end]);
}

/** The lines of those that are likely. */
export function likelyLinesIn(text: string): string[] {
  const likely = sponsorsIn(text).filter(({ band }) => band === "likely");
  return likely.map(({ evidence }) => evidence);
}
