/**
 * How a built catalogue holds its messages (scripts/build/pack-texts.ts): by places, in rows of so
 * many, so that what a message is called stands once and not in each of thirteen languages. Names
 * and braces are a third of what catalogues weigh in a package.
 */
export const rowLength = 64;

/** Between two messages of a row. */
export const betweenTexts = "`";

/** In a message, before the number of an argument: the browser would fill in nothing at "$1". */
export const argumentSign = "#";

/** The message that holds all short ids, in the order of their places; in one language alone. */
export const idsName = "ids";

/** The message that holds the row's messages. */
export function rowName(row: number): string {
  return `row${row}`;
}
