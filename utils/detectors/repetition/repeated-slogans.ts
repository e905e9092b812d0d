import type { Finding } from "@/utils/core/finding";
import { foldLetters } from "@/utils/detectors/fold-letters";
import { isTold } from "./is-told";
import { hashOf } from "./text-signature";

/** Counts advertising lines over a thread: the same slogan under two comments is no opinion. */
export interface SloganCounter {
  /** Takes a comment's findings in and names the other comments this confirms. */
  add(id: string, text: string, findings: readonly Finding[]): string[];
  /** The findings with repeated slogans made likely. */
  confirm(id: string, text: string, findings: readonly Finding[]): readonly Finding[];
}

const least = 2;
const confirmedScore = 0.8;

const isSlogan = ({ kind, reason }: Finding) =>
  kind === "sponsor-line" && reason.id.startsWith("text_sponsor_slogan");

function lineOf(text: string, { start, end }: Finding): number {
  return hashOf(foldLetters(text.slice(start ?? 0, end ?? 0)).replace(/[^\p{L}\p{N}]+/gu, " "));
}

export function createSloganCounter(): SloganCounter {
  const comments = new Map<number, Set<string>>();
  return {
    add(id, text, findings) {
      const confirmed: string[] = [];
      for (const finding of findings.filter(isSlogan)) {
        const line = lineOf(text, finding);
        const ids = comments.get(line) ?? new Set<string>();
        comments.set(line, ids.add(id));
        // Each says how many they are, those as well that were judged before.
        if (ids.size >= least && isTold(ids.size)) confirmed.push(...ids);
      }
      return confirmed.filter((one) => one !== id);
    },
    confirm(id, text, findings) {
      return findings.map((finding) => {
        if (!isSlogan(finding)) return finding;
        const ids = comments.get(lineOf(text, finding));
        if (ids === undefined || ids.size < least || !ids.has(id)) return finding;
        return {
          ...finding,
          band: "likely" as const,
          score: Math.max(finding.score, confirmedScore),
          reason: { id: "text_sponsor_repeated", args: [String(ids.size)] },
          signals: [finding.reason],
        };
      });
    },
  };
}
