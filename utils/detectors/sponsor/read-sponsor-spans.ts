import { type ReadText, readText } from "@/utils/detectors/read-text";
import { findSponsorSpans } from "./find-sponsor-spans";
import type { SponsorSpan } from "./sponsor-span";

let last: { readonly read: ReadText; readonly spans: readonly SponsorSpan[] } | undefined;

/** The sponsor lines of a text, in offsets of its normalised form; looked for once. */
export function readSponsorSpans(text: string): readonly SponsorSpan[] {
  const read = readText(text);
  if (last?.read === read) return last.spans;
  const spans = findSponsorSpans(read.normalized.text, read.folded);
  last = { read, spans };
  return spans;
}
