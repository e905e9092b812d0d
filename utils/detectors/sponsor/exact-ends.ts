import type { Stretch } from "@/utils/detectors/split-lines";
import { behindEnd } from "./behind-end";
import { endBeforeOwn } from "./own-sentence";

/** So far before a line its own marks are looked for, and so far what they stand behind. */
const nearBefore = 16;
const longestBefore = 400;
/** A sign of registration is no picture. */
const picture = String.raw`(?:(?![©®™#*\d])[\p{Extended_Pictographic}★☆✦]\p{EMod}?\s*)+`;
const picturesBefore = new RegExp(String.raw`(?<=\s|^)${picture}$`, "u");
const ownPictures = new RegExp(`^${picture}`, "u");
/** Faces, hands and hearts tell how somebody feels about what was said before them. */
const mood =
  /[\u{1f44a}-\u{1f450}\u{1f600}-\u{1f64f}\u{1f910}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1f3c3}\u2764]/u;
/** These point at what follows. */
const pointing = /^(?:👉|➡|📢|📣|⚠|❗|💡|📌|🔔)/u;
const endedBefore = /[.…。？！?!]["')»”]*\s*$/u;
/** "What a match!! 🎺": the picture is of what was shouted. */
const loudBefore = /[!?！]{2}["')»”]*\s*$/u;
const postscript =
  /(?:^|[.!?…。！？)"”»\p{Extended_Pictographic}] ?)(\(?(?:p\. ?s\.?|ps\.?|p\. ?d\.|n\. ?b\.?|nb|п\. ?с\.|з\. ?ы\.)[:,;]?\s+)$/iu;
const openedBefore = /[([（［][^()[\]（）［］]{0,10}$/u;
const bracket = /[([（［]|([)\]）］])/gu;
const dashesBefore = /[–—―]+\s+$/u;
const ownDashes = /^[–—―]+\s*(?=\p{L})/u;
const dashed = /[–—―]$/u;

/**
 * A line that was found with the marks that belong to it and without those that do not: the picture
 * or "P.S." it opens with, its brackets, the stop behind them, the tags at its end.
 *
 * Example: in "⚠️ Sponsored by Esdebe ⚠️" the words were found → all of it.
 */
export function exactEnds(text: string, found: Stretch): Stretch {
  const start = startOf(text, found);
  const end = endBeforeOwn(text, { start, end: found.end });
  return { start, end: behindEnd(text, { start, end }) };
}

function startOf(text: string, { start, end }: Stretch): number {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - longestBefore);
  const line = text.slice(lineStart, start);
  const before = text.slice(Math.max(lineStart, start - nearBefore), start);
  const written = text.slice(start, end);
  const opened = closesMore(written) ? openedBefore.exec(before)?.[0] : undefined;
  if (opened !== undefined) return start - opened.length;
  const dashes = ownDashes.exec(written)?.[0];
  // A dash belongs to a line that ends with one, too.
  if (dashed.test(written)) {
    if (dashes === undefined) return start - (dashesBefore.exec(before)?.[0].length ?? 0);
  } else if (dashes !== undefined && (line.trim() === "" || endedBefore.test(line))) {
    return start + dashes.length;
  }
  const note = postscript.exec(before)?.[1];
  if (note !== undefined) return start - note.length;
  const own = ownPictures.exec(written)?.[0];
  if (own !== undefined) return start + foreignPictures(line, own, written);
  const shown = picturesBefore.exec(before)?.[0] ?? "";
  const from = start - shown.length;
  return (
    from + foreignPictures(line.slice(0, line.length - shown.length), shown, text.slice(from, end))
  );
}

/** How many units of the pictures between two sentences belong to the first of them. */
function foreignPictures(before: string, shown: string, written: string): number {
  const [first = ""] = shown;
  if (before.trim() === "" || pointing.test(shown)) return 0;
  // A mark at both ends.
  if (written.lastIndexOf(first) > shown.length) return 0;
  if (!endedBefore.test(before) || loudBefore.test(before)) return shown.length;
  const signs = [...shown];
  const moods = signs.findLastIndex((sign) => mood.test(sign)) + 1;
  const units = signs.slice(0, moods).join("").length;
  return moods === 0 ? 0 : units + (/^\s*/u.exec(shown.slice(units))?.[0].length ?? 0);
}

/** Whether it ends with a bracket that was opened before it. */
function closesMore(written: string): boolean {
  if (!/[)\]）］]$/u.test(written)) return false;
  let open = 0;
  for (const [, closing] of written.matchAll(bracket)) {
    open += closing === undefined ? 1 : -1;
    if (open < 0) return true;
  }
  return false;
}
