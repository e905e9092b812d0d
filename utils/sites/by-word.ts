/**
 * "By" before the name of who wrote, as part of a regular expression. Without words with which names
 * begin where nothing else stands before them: "Di Marco", "Fra Angelico".
 */
export const byWord = "by|von|par|por|da|door|av|af|przez|от|από|автор";
