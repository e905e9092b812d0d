import { type NormalizedText, normalizeText } from "@/utils/core/normalize-text";
import { foldLetters } from "./fold-letters";
import { isKnownWord } from "./known-words";

export interface ReadText {
  readonly normalized: NormalizedText;
  /** The normalised text, folded; same offsets. */
  readonly folded: string;
}

/** Longer texts are matched on their beginning and end only, so that no comment blocks a page. */
const longestText = 30_000;
const keptTail = 8_000;

let last: { readonly text: string; readonly read: ReadText } | undefined;

/**
 * Normalises a comment once for all detectors that run on it. Of a text above 30,000 units the
 * middle is left out (a comment that long is a finding of its own).
 */
export function readText(text: string): ReadText {
  if (last?.text === text) return last.read;
  const normalized =
    text.length > longestText ? normalizeEnds(text) : normalizeText(text, isKnownWord);
  const read = { normalized, folded: foldLetters(normalized.text) };
  last = { text, read };
  return read;
}

function normalizeEnds(text: string): NormalizedText {
  const head = normalizeText(text.slice(0, longestText - keptTail), isKnownWord);
  const from = text.length - keptTail;
  const tail = normalizeText(text.slice(from), isKnownWord);
  const cut = head.text.length + 1;
  const shift = (span: { start: number; end: number }) => ({
    start: span.start + from,
    end: span.end + from,
  });
  return {
    text: `${head.text}\n${tail.text}`,
    tricks: [...head.tricks, ...tail.tricks.map((trick) => ({ ...trick, ...shift(trick) }))],
    span(start, end) {
      if (end < cut) return head.span(start, end);
      if (start >= cut) return shift(tail.span(start - cut, end - cut));
      return { start: head.span(start, cut - 1).start, end: shift(tail.span(0, end - cut)).end };
    },
  };
}
