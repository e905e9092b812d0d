import { sponsorLexicons } from "@/utils/detectors/lexicons/sponsor-lexicons";
import { createWordScanner, type WordScanner } from "@/utils/detectors/prefilter/word-scanner";
import { boundStem, type CompiledLexicon, compileLexicon } from "./compile-lexicon";

/** Where a text has stems of cues, by language. */
export interface Triggers {
  /** Languages with a stem in a stretch of the text; none for nearly every stretch. */
  within(start: number, end: number): readonly CompiledLexicon[];
}

interface Hit {
  readonly language: number;
  readonly start: number;
  readonly end: number;
}

const none: readonly CompiledLexicon[] = [];

let compiled: readonly CompiledLexicon[] | undefined;
let scanner: WordScanner | undefined;
/** Of the text at hand. */
let found: Hit[] = [];
/** What was read last: the second look at a text asks again. */
let last: { readonly folded: string; readonly triggers: Triggers } | undefined;

function lexicons(): readonly CompiledLexicon[] {
  compiled ??= sponsorLexicons.map(compileLexicon);
  return compiled;
}

/**
 * Reads a folded text once for the stems of all languages. Line breaks are to be blanks in it, so
 * that a stem may be broken over two lines.
 *
 * Example: `readTriggers("thank you to our sponsor").within(0, 24)` → English, German and others.
 */
export function readTriggers(folded: string): Triggers {
  if (last?.folded !== folded) last = { folded, triggers: scanTriggers(folded) };
  return last.triggers;
}

function scanTriggers(folded: string): Triggers {
  scanner ??= createWordScanner(
    sponsorLexicons.map(({ triggers }) => triggers.map(boundStem)),
    (language, start, end) => found.push({ language, start, end }),
  );
  found = [];
  scanner(folded);
  const hits = found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
  return {
    within(start, end) {
      let languages = 0;
      for (let at = firstFrom(hits, start); at < hits.length; at += 1) {
        const hit = hits[at];
        if (hit === undefined || hit.start >= end) break;
        if (hit.end <= end) languages |= 1 << hit.language;
      }
      return languages === 0 ? none : ofBits(languages);
    },
  };
}

/** Lists by their languages: the same few come again and again. */
const lists = new Map<number, readonly CompiledLexicon[]>();

function ofBits(languages: number): readonly CompiledLexicon[] {
  const known = lists.get(languages);
  if (known !== undefined) return known;
  const list = lexicons().filter(({ index }) => ((languages >>> index) & 1) === 1);
  lists.set(languages, list);
  return list;
}

/** The first hit that begins at `start` or behind it. */
function firstFrom(hits: readonly Hit[], start: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
