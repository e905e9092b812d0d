import { type ReadText, readText } from "@/utils/detectors/read-text";
import { findSponsorSpans } from "./find-sponsor-spans";
import type { SponsorSpan } from "./sponsor-span";

const found = new WeakMap<ReadText, readonly SponsorSpan[]>();

/** The sponsor lines of a text, in offsets of its normalised form; looked for once. */
export function readSponsorSpans(text: string): readonly SponsorSpan[] {
  const read = readText(text);
  const known = found.get(read);
  if (known !== undefined) return known;
  const spans = findSponsorSpans(read.normalized.text, read.folded);
  found.set(read, spans);
  return spans;
}
