import { splitLines, splitSentences } from "@/utils/detectors/split-lines";
import { seededRandom } from "../../seeded-random.ts";
import type { LineComment } from "./line-rows.ts";

/** Innocent comments that a line is put into are no longer than this. */
const longestHost = 700;
const seed = 20263;
/** One sponsor line in so many stands alone, and as many innocent sentences. */
const aloneShare = 0.25;
/** Where the others stand: behind the comment, before it, or between two comments. */
const behindShare = 0.6;
const beforeShare = 0.2;
/** As often on a line of their own as behind or before somebody's sentence. */
const ownLineShare = 0.5;
/** Innocent sentences of everyday comments, for each sentence written against the model. */
const plainShare = 0.08;
const shortest = 12;
const longest = 240;

/**
 * Sponsor lines and innocent sentences again, each in somebody else's comment, as editors and spammers
 * add them, or alone: where a line stands says less of it then. They are learned from and never
 * measured, and are left out together with the set whose line they carry.
 */
export function plantedCopies(comments: readonly LineComment[]): LineComment[] {
  const random = seededRandom(seed);
  const hosts = comments.filter(
    ({ kind, domain, text }) => kind === "ham" && domain === "news" && text.length <= longestHost,
  );
  const copies: LineComment[] = [];
  for (const comment of comments) {
    for (const line of linesOf(comment)) {
      const isSponsor = comment.spans.length > 0;
      if (random() < aloneShare) copies.push(planted(comment, isSponsor, "", line, ""));
      const host = hosts[Math.floor(random() * hosts.length)]?.text ?? "";
      const place = random();
      const gap = random() < ownLineShare ? "\n" : " ";
      if (place < behindShare) copies.push(planted(comment, isSponsor, `${host}${gap}`, line, ""));
      else if (place < behindShare + beforeShare)
        copies.push(planted(comment, isSponsor, "", line, `${gap}${host}`));
      else {
        const other = hosts[Math.floor(random() * hosts.length)]?.text ?? "";
        copies.push(planted(comment, isSponsor, `${host}${gap}`, line, `${gap}${other}`));
      }
    }
  }
  return copies;

  function linesOf({ kind, domain, text, spans }: LineComment): string[] {
    if (domain === "recased") return [];
    if (spans.length > 0) return spans.map(([a, b]) => text.slice(a, b)).filter(isOneLine);
    const sentences = kind === "hard" || random() < plainShare ? sentencesOf(text) : [];
    return kind === "hard" ? sentences : sentences.slice(-1);
  }
}

function planted(
  comment: LineComment,
  isSponsor: boolean,
  before: string,
  line: string,
  after: string,
): LineComment {
  const start = before.length;
  const plant = { start, end: start + line.length };
  return {
    ...comment,
    domain: "planted",
    // What is put there is never the innocent news that the threshold hangs on.
    kind: isSponsor ? comment.kind : "hard",
    text: before + line + after,
    spans: isSponsor ? [[plant.start, plant.end]] : [],
    plant,
  };
}

const isOneLine = (line: string) => !line.includes("\n");

function sentencesOf(text: string): string[] {
  return splitLines(text)
    .flatMap((line) => splitSentences(text, line))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(({ length }) => length >= shortest && length <= longest);
}
