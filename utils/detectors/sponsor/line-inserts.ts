import { type Stretch, trimStretch } from "@/utils/detectors/split-lines";

const shortest = 6;
/** So many are looked at in one sentence. */
const most = 3;
const mayInsert = /[–—―(（[［【]|\s-\s/u;
/** Between two dashes, or in brackets: with them, and without. */
const inserts =
  /(?:(?<=\s)[–—-]+(?=\s)|[–—―]{2})(?<dashed>[^–—―\n]{6,220}?)(?=\s[–—-]+(?:\s|$)|[–—―]{2}|$)|(?<bracket>[([（［【](?<inner>[^()[\]（）［］【】\n]{6,220})[)\]）］】])/gu;

/**
 * What a writer put into a sentence between dashes or brackets: it may be a message of its own.
 *
 * Example: "Let it dry – code RISEUP gets you 15% off at Dovelle – and wait." → "code … Dovelle".
 */
export function insertsOf(text: string, { start, end }: Stretch): Stretch[] {
  const content = text.slice(start, end);
  if (!mayInsert.test(content)) return [];
  const found: Stretch[] = [];
  for (const { 0: written, index, groups = {} } of content.matchAll(inserts)) {
    const { dashed, bracket, inner } = groups;
    const from = start + index;
    if (bracket !== undefined) found.push({ start: from, end: from + bracket.length });
    const own = dashed ?? inner ?? "";
    const at = from + written.indexOf(own);
    const stretch = trimStretch(text, at, at + own.length);
    if (stretch.end - stretch.start >= shortest) found.push(stretch);
    if (found.length >= 2 * most) break;
  }
  return found;
}
