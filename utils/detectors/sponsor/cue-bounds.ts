import type { Stretch } from "@/utils/detectors/split-lines";
import type { CueHit } from "./find-cue";
import type { SponsorSpan } from "./sponsor-span";

export const ended = /[.!。！✈\p{Extended_Pictographic}]["'”»」)\]]*$/u;
/** Units that brackets hold beside a cue, where they say all. */
const fewestSaid = 8;
const beforeHostEnd =
  /^.*?[\p{L}\p{N}-]\.\p{Ll}{2,8}(?:\.\p{Ll}{2})?(?:\/\S*)?(?= \p{Lu}\p{Ll}* (?:\S+ ){3})/u;
export const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
export const tags = /#\S+/gu;
/** More than a word or two. */
export const told = /\S+ \S+ \S+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{4}/u;
/** "… in three days #ad Acme, first box half price": what a tag is about may follow it. */
export function tagBefore(folded: string, { start, end, words }: SponsorSpan): number | undefined {
  let at = folded.indexOf(words.toLowerCase(), start);
  if (at <= start || !told.test(folded.slice(at, end).replace(tags, ""))) return undefined;
  // The first of several tags.
  at -= /(?:#\S+ )*$/u.exec(folded.slice(start, at))?.[0].length ?? 0;
  return at > start ? at : undefined;
}

const brackets = /[([【（〔［~][^)\]】）〕］~]{6,}[)\]】）〕］~]/gu;

/** The brackets around a cue and what they say of it: what goes on behind them is something else. */
export function bracketAt(text: string, sentence: Stretch, hit: CueHit): Stretch | undefined {
  const written = text.slice(sentence.start, sentence.end);
  for (const { index, 0: group } of written.matchAll(brackets)) {
    const start = sentence.start + index;
    const end = start + group.length;
    const isAround = start <= hit.from && end >= hit.from + Math.min(hit.words.length, 4);
    // A label alone in brackets speaks of what follows.
    const isMore = hit.kind === "sponsored" || group.length >= hit.words.length + fewestSaid;
    const isPart = end < sentence.end || (start > sentence.start && unspaced.test(group));
    if (isAround && isMore && isPart) return { start, end };
  }
  return undefined;
}

/** A dash parts a line from the words before it. */
export function withoutDash(text: string, line: Stretch, start: number): number {
  if (start === line.start) return start;
  return start + (/^[–—-] +/u.exec(text.slice(start, start + 4))?.[0].length ?? 0);
}

/** "… at acme.example Who had the same": an address ends a sentence that has no full stop. */
export function hostEnd(text: string, { start, end }: Stretch): number {
  const [before] = beforeHostEnd.exec(text.slice(start, end)) ?? [];
  return before === undefined ? end : start + before.length;
}

/** What stands in brackets stands alone. */
export function isBracketed(text: string, { start, end }: Stretch): boolean {
  return /^[[(【{<][^\])】}>]+[\])】}>][.!]?$/u.test(text.slice(start, end));
}
