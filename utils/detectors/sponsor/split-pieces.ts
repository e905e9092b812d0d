import { type Stretch, splitSentences } from "@/utils/detectors/split-lines";

const mayPart = /[([【（〔［]|\p{Extended_Pictographic}|\)\)/u;
/** What stands in brackets at an end of a sentence, and what follows a picture or a smile. */
const parting =
  /(?<=\s|^)\[[^\]]{8,}\](?=[\s.!]+(?:[^\p{Ll}\s]|$)|$)|(?<=\s|^)\([^)]{8,}\)(?=[\s.!]+(?:[^\p{Ll}\s]|$)|$)|[【（〔［][^】）〕］]{4,400}[】）〕］]|(?<=\p{Extended_Pictographic}|\)\)) (?=[\p{Lu}\p{Lo}])/gu;
const dashes = "–—-";
const dash = /^[–—-]\s+/u;

/**
 * The sentences of one line, and parts of them that may be a message of their own though no full stop
 * goes before: in brackets, behind a picture. A dash before them is no part of them.
 */
export function splitPieces(text: string, line: Stretch): readonly Stretch[] {
  const sentences = splitSentences(text, line);
  const isParted = mayPart.test(text.slice(line.start, line.end));
  if (!isParted && sentences.length === 1) return sentences;
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
}
