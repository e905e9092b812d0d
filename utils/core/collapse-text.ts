/** A text with its white space collapsed, and where offsets of the original went. */
export interface CollapsedText {
  readonly text: string;
  /** Maps a half-open span of the original onto the collapsed text. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

const space = /\s/u;

/**
 * Collapses each run of white space to one blank and trims, as `scan` prints bodies, keeping a map
 * of offsets (UTF-16 code units) because detectors look at the text with its line breaks.
 *
 * Example: `collapseText("Hi\n\nSponsored by X").span(4, 18)` → `{ start: 3, end: 17 }`.
 */
export function collapseText(original: string): CollapsedText {
  const offsets = new Uint32Array(original.length + 1);
  let text = "";
  let isGap = false;
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charAt(at);
    if (space.test(unit)) {
      isGap = text !== "";
      offsets[at] = text.length;
      continue;
    }
    if (isGap) text += " ";
    isGap = false;
    offsets[at] = text.length;
    text += unit;
  }
  offsets[original.length] = text.length;
  return {
    text,
    span(start, end) {
      const from = offsets[Math.min(start, original.length)] ?? 0;
      // The end is taken after the last unit inside, so that a gap behind it is not swallowed; of a
      // gap inside nothing is taken.
      const before = Math.min(end, original.length) - 1;
      const isWritten = before >= start && !space.test(original.charAt(before));
      const last = before >= start ? (offsets[before] ?? 0) + (isWritten ? 1 : 0) : from;
      return { start: from, end: Math.min(Math.max(from, last), text.length) };
    },
  };
}
