import { edge, symbolsOf } from "./symbols";

/** How far a match reaches beyond its words: to the word's end, or to the line's. */
export type Reach = "none" | "word" | "line";

/** A phrase, ready to be matched: its pieces between stars, in order. */
export interface Pattern {
  readonly pieces: readonly Uint16Array[];
  readonly before: Reach;
  readonly after: Reach;
}

export type PhraseProblem = "empty" | "too-short" | "too-long" | "too-many-stars";

const longest = 300;
const mostPieces = 8;
/** Takes the place of "\*" while the others are read. */
const literalStar = "\ue0f5";

/** Why a phrase cannot be a rule, or undefined where it can. */
export function checkPhrase(phrase: string): PhraseProblem | undefined {
  const plain = phrase.replaceAll("\\*", literalStar);
  const words = plain.replace(/[\s*]+/gu, "");
  if (words === "") return "empty";
  // One plain letter stands in every comment there is.
  if (/^[\x21-\x7e]$/.test(words)) return "too-short";
  if (phrase.length > longest) return "too-long";
  return plain.split(/\*+/).filter((piece) => piece.trim() !== "").length > mostPieces
    ? "too-many-stars"
    : undefined;
}

/**
 * Reads a phrase that was folded as texts are. Undefined where nothing of it can be matched.
 *
 * Example: "casino*" → one piece, reaching to the word's end; "buy * now" → two pieces, each a
 * whole word.
 */
export function readPhrase(folded: string, isWholeWord: boolean): Pattern | undefined {
  const plain = folded.replaceAll("\\*", literalStar).trim();
  const parts = plain.split(/\*+/);
  const pieces: Uint16Array[] = [];
  for (const [index, part] of parts.entries()) {
    const words = part.trim().replaceAll(literalStar, "*");
    if (words === "") continue;
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    // At the phrase's own ends the rule says whether words are whole; beside a star, a space does.
    const startsWord = isFirst ? isWholeWord : /^\s/u.test(part);
    const endsWord = isLast ? isWholeWord : /\s$/u.test(part);
    const { units, length } = symbolsOf(words);
    const piece = units.slice(startsWord ? 0 : 1, endsWord ? length : length - 1);
    pieces.push(piece);
  }
  if (!pieces.some((piece) => piece.some((unit) => unit !== edge))) return undefined;
  return { pieces, before: reachOf(plain, /^(\*+)(\s*)/u), after: reachOf(plain, /(\s*)(\*+)$/u) };
}

function reachOf(plain: string, star: RegExp): Reach {
  const found = star.exec(plain);
  if (found === null) return "none";
  return /\s/u.test(found[0]) ? "line" : "word";
}
