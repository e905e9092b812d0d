import { unpackWords } from "./pack-words";
import common from "./text-dictionary.json";

/** Short words and those of cues that the common ones may lack. */
const more =
  "ad ads an at be by do go he if in is it me my no of on or our so to up us we you sponsor sponsors sponsored sponsoring advertisement advertising promotion promo partner partners partnership affiliate discount casino bitcoin crypto viagra loan loans credit whatsapp telegram click subscribe channel thank thanks episode created brought betting slots jackpot invest investment hacker essay escort porn pills";

let words: ReadonlySet<string> | undefined;

/** Whether a lower-case word is known, for undoing leet and spread letters. */
export function isDictionaryWord(word: string): boolean {
  words ??= new Set([...unpackWords(common), ...more.split(" ")]);
  return words.has(word);
}
