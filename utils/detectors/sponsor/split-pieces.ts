import { markUnits } from "@/utils/core/normalize/unit-table";
import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";

const mayPart = /[([【（〔［]|\p{Extended_Pictographic}|\)\)/u;
/** What stands in brackets at an end of a sentence, and what follows a picture or a smile. */
const parting =
  /(?<=\s|^)\[[^\]]{8,}\](?=[\s.!]+(?:[^\p{Ll}\s]|$)|$)|(?<=\s|^)\([^)]{8,}\)(?=[\s.!]+(?:[^\p{Ll}\s]|$)|$)|[【（〔［][^】）〕］]{4,400}[】）〕］]|(?<=\p{Extended_Pictographic}|\)\)) (?=[\p{Lu}\p{Lo}])/gu;
const closing = 0x29;
const dashes = "–—-";
const dash = /^[–—-]\s+/u;

/**
 * The sentences of one line, and parts of them that may be a message of their own though no full stop
 * goes before: in brackets, behind a picture. A dash before them is no part of them.
 */
export function splitPieces(text: string, line: Stretch): readonly Stretch[] {
  const sentences = splitSentences(text, line);
  const isParted = isMarked(text, line);
  if (!isParted && (sentences.length === 1 || sentences.every(isWhole))) return sentences;
  return sentences.flatMap((sentence, at) => {
    if (!isParted && (at === 0 || !dashes.includes(text.charAt(sentence.start)))) {
      return sentence.end - sentence.start < 2 ? [] : sentence;
    }
    const content = text.slice(sentence.start, sentence.end);
    const cuts = new Set<number>([0, content.length]);
    if (isParted && mayPart.test(content)) {
      for (const match of content.matchAll(parting)) {
        cuts.add(match.index);
        cuts.add(match.index + match[0].length);
      }
    }
    if (at > 0) {
      const lead = dash.exec(content)?.[0].length;
      if (lead !== undefined && content.length > lead) {
        cuts.delete(0);
        cuts.add(lead);
      }
    }
    const places = [...cuts].sort((a, b) => a - b);
    return places.slice(1).flatMap((to, index) => {
      const written = content.slice(places[index], to);
      const from =
        sentence.start + (places[index] ?? 0) + written.length - written.trimStart().length;
      const size = written.trim().length;
      return size < 2 ? [] : [{ start: from, end: from + size }];
    });
  });

  function isWhole({ start, end }: Stretch, at: number): boolean {
    return end - start >= 2 && (at === 0 || !dashes.includes(text.charAt(start)));
  }
}

let marks: Uint8Array | undefined;
const marked = 1;
const half = 2;

/** Brackets and pictures of one unit, and halves of pairs, which may be a picture. */
function markTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  markUnits(table, new RegExp(mayPart.source, "gu"), marked);
  table.fill(half, 0xd800, 0xe000);
  return table;
}

/** Whether `mayPart` is anywhere in a line. */
function isMarked(text: string, { start, end }: Stretch): boolean {
  marks ??= markTable();
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const mark = marks[unit] ?? 0;
    if (mark === marked) return true;
    if (mark === half) return mayPart.test(text.slice(at, end));
    if (unit === closing && at + 1 < end && text.charCodeAt(at + 1) === closing) return true;
  }
  return false;
}
