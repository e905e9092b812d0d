import { foldLetters } from "@/utils/detectors/fold-letters";
import { hashWord } from "@/utils/detectors/sponsor/line-words";
import { commonBits, commonSlot } from "@/utils/model/common-words";
import { type PackedSlots, packSlots } from "@/utils/model/pack-slots";
import type { LineComment } from "./line-rows.ts";

/**
 * A word is common that stands in lower case in so many of the project's own comments, which are of
 * many languages, or in so many of all comments.
 */
const leastOwn = 3;
const least = 20;
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]{2,}(?![\p{L}\p{N}])/gu;

/** The words that comments have in small letters outside of sponsor lines, as places of their hashes. */
export function findCommonWords(comments: readonly LineComment[]): PackedSlots {
  const counts = new Map<string, { own: number; all: number }>();
  for (const { text, spans, domain, kind } of comments) {
    let rest = text;
    for (const [start, end] of spans) {
      rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    }
    const isOwn = domain === "own";
    if (!isOwn && kind !== "ham") continue;
    for (const word of new Set(rest.match(smallWord))) {
      const folded = foldLetters(word);
      const count = counts.get(folded) ?? { own: 0, all: 0 };
      counts.set(folded, { own: count.own + (isOwn ? 1 : 0), all: count.all + 1 });
    }
  }
  const slots = new Int8Array(1 << commonBits);
  for (const [word, { own, all }] of counts) {
    if (own >= leastOwn || all >= least) slots[commonSlot(hashWord(word))] = 1;
  }
  return packSlots(slots);
}
