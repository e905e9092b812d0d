/** The words detectors look for: what disguises are undone into, whatever the dictionary holds. */
const cueWords = new Set(
  "sponsor sponsors sponsored sponsoring advertisement advertising promotion promo partner partners partnership affiliate discount code free money cash casino bitcoin crypto viagra loan loans credit whatsapp telegram click subscribe channel thank thanks you to our the this is by with and in of for episode video article".split(
    " ",
  ),
);

/** Whether a lower-case word is known, for undoing leet and spread letters. */
export function isDictionaryWord(word: string): boolean {
  return cueWords.has(word);
}
