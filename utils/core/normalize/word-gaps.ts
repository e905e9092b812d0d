/** Tells whether a lower-case word is in the dictionary the caller brings. */
export type IsWord = (word: string) => boolean;

export const longestWord = 20;
/** What a letter costs that is in no known word: names stand among the words. */
const unknownPrice = 0.6;
/** Fewer unknown letters than a name has are an ending or the beginning of a longer word. */
const shortestName = 4;
/** What is longer begins with a capital because its sentence does. */
const longestName = 14;

/**
 * Indexes of the letters of a run without blanks that begin a word of their own: capitals and the
 * dictionary say where words part. A capitalised part that is not made of known words is a name.
 *
 * Example: the letters of "sponsoredbyBrightmoor" → 9 and 11, but nothing inside the name.
 */
export function wordGaps(letters: readonly string[], isWord: IsWord): Set<number> {
  const whole = letters.join("");
  const starts = whole === whole.toUpperCase() ? [0] : capitalStarts(letters);
  const gaps = new Set<number>(starts.slice(1));
  starts.forEach((start, part) => {
    const piece = letters.slice(start, starts[part + 1]).join("");
    const isName =
      whole !== whole.toUpperCase() &&
      piece.length <= longestName &&
      piece.charAt(0) !== piece.charAt(0).toLowerCase();
    for (const gap of dictionaryGaps(piece.toLowerCase(), isName, isWord)) gaps.add(start + gap);
  });
  return gaps;
}

function capitalStarts(letters: readonly string[]): number[] {
  const starts = [0];
  letters.forEach((letter, index) => {
    const before = letters[index - 1] ?? "";
    if (index > 0 && letter !== letter.toLowerCase() && before === before.toLowerCase()) {
      starts.push(index);
    }
  });
  return starts;
}

function priceOf(length: number): number {
  if (length === 1) return unknownPrice - 0.1;
  // Less than two unknown letters cost, or "by" would be an ending.
  return length === 2 ? 1.1 : 1;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isKnown: boolean;
}

/** Where the fewest dictionary words part; none where that leaves a name in pieces. */
function dictionaryGaps(whole: string, isName: boolean, isWord: IsWord): number[] {
  if (isWord(whole)) return [];
  const pieces = fewestWords(whole, isWord);
  if (isName && pieces.some(({ isKnown }) => !isKnown)) return [];
  const gaps: number[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || isFragment(piece)) return;
    // An ending stays with its word ("figure s"), the letters before the first word with that.
    if (!(index === 1 && isFragment(before))) gaps.push(piece.start);
  });
  return gaps;
}

function isFragment({ start, end, isKnown }: Piece): boolean {
  return !isKnown && end - start < shortestName;
}

/** The cheapest split; known words are no shorter than two letters, but for an "a" or "i" at the start. */
function fewestWords(whole: string, isWord: IsWord): Piece[] {
  const cost: number[] = [0];
  const from: number[] = [0];
  const isUnknown: boolean[] = [false];
  for (let end = 1; end <= whole.length; end += 1) {
    cost[end] = (cost[end - 1] ?? 0) + unknownPrice;
    from[end] = end - 1;
    isUnknown[end] = true;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = cost[start] ?? Number.POSITIVE_INFINITY;
      const price = before + priceOf(end - start);
      if (price >= (cost[end] ?? 0)) continue;
      const word = whole.slice(start, end);
      const isLone = start === 0 && (word === "a" || word === "i");
      if (word.length === 1 ? isLone : isWord(word)) {
        cost[end] = price;
        from[end] = start;
        isUnknown[end] = false;
      }
    }
  }
  const pieces: Piece[] = [];
  for (let end = whole.length; end > 0; ) {
    const isKnown = isUnknown[end] !== true;
    let start = from[end] ?? 0;
    while (!isKnown && start > 0 && isUnknown[start] === true) start = from[start] ?? 0;
    pieces.unshift({ start, end, isKnown });
    end = start;
  }
  return pieces;
}
