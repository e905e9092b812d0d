import { mostFingerprints } from "@/utils/detectors/repetition/repeat-memory";
import { journalLimit, segmentLength } from "@/utils/storage/segments";
import { idOf, isFlaggedBody } from "../bench/page/draw-comment.ts";
import type { Act } from "./moderate.ts";

/** So many records, and their bytes as JSON. */
export interface Predicted {
  readonly count: number;
  readonly bytes: number;
}

/** Bytes of one record with its key, as a profile of 60 articles had them (26 November 2026). */
const bytesOf = {
  events: 561,
  order: 70,
  states: 974,
  rows: 906,
  journal: 645,
  /** One of 500 events in a segment, and in each of the two stores. */
  packed: 150,
  excerpts: 206,
  /** Two numbers of 32 bits in base64. */
  repeats: 32 / 3,
} as const;

/** Parts of a text's signature. */
const repeatsAComment = 6;

/**
 * What a soak should leave behind, told by what was done alone. `articles` were shown, `perArticle`
 * comments each.
 */
export function predictStored(
  acts: readonly Act[],
  articles: number,
  perArticle: number,
): Readonly<Record<string, Predicted>> {
  const events = acts.length + acts.filter(({ isUndone }) => isUndone).length;
  const segments = Math.max(0, Math.ceil((events - journalLimit) / segmentLength));
  const packed = segments * segmentLength;
  const of = (count: number, each: number): Predicted => ({ count, bytes: count * each });
  const inSegments: Predicted = { count: segments, bytes: packed * bytesOf.packed };
  return {
    events: of(events, bytesOf.events),
    order: of(events, bytesOf.order),
    states: of(acts.length, bytesOf.states),
    rows: of(countRows(acts, articles, perArticle), bytesOf.rows),
    "j:": of(events - packed, bytesOf.journal),
    ...(segments === 0 ? {} : { segments: inSegments, "s:": inSegments }),
    "x:": of(acts.length, bytesOf.excerpts),
    repeats: {
      count: 1,
      bytes:
        bytesOf.repeats * Math.min(mostFingerprints, repeatsAComment * (articles + 1) * perArticle),
    },
  };
}

/** The queue keeps what was flagged and what was decided on. */
function countRows(acts: readonly Act[], articles: number, perArticle: number): number {
  const kept = new Set(acts.map(({ comment }) => comment));
  for (let article = 0; article <= articles; article += 1) {
    for (let at = 0; at < perArticle; at += 1) {
      const index = article * perArticle + at;
      if (isFlaggedBody(index)) kept.add(String(idOf(index)));
    }
  }
  return kept.size;
}
