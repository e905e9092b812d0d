/** Small words that every few sentences of a language have, in the order of the slogan words. */
const small: readonly string[] = [
  "for the your and of with to in you that is",
  "fur der die das und ihr ihre ihrn ihren mit von den dem sie im so",
  "pour le la les vos votre des du et avec au en",
  "para el la los las tu su sus y con del en",
  "per il la le gli tuo tua vostro vostra vostri vostre dei della e con di",
  "para o a os as seu sua seus dos da do com e",
  "voor de het uw een en met van jouw je in",
  "dla w na i z do ze twego",
  "for din ditt dina och till med av den det i",
  "icin ve ile bir daha",
  "для и с в на от из",
];
/** How others begin: Polish, Turkish and Russian words for "your". */
const beginnings: readonly (readonly [string, number])[] = [
  ["twoj", 7],
  ["siz", 9],
  ["ваш", 10],
];
const letters = /\p{L}+/gu;

/** A bit for each language that has a word. */
const languagesByWord = new Map<string, number>();
small.forEach((words, language) => {
  for (const word of words.split(" ")) {
    languagesByWord.set(word, (languagesByWord.get(word) ?? 0) | (1 << language));
  }
});

function languagesOfWord(word: string): number {
  const known = languagesByWord.get(word);
  if (known !== undefined) return known;
  const language = beginnings.find(([beginning]) => word.startsWith(beginning))?.[1];
  return language === undefined ? 0 : 1 << language;
}

/**
 * The languages a folded line may be of, as places among the slogan words: those with the most small
 * words in it, none where it has none.
 *
 * Example: `languagesOf("smarter storage for your clinic")` → [0].
 */
export function languagesOf(folded: string): readonly number[] {
  const counts = small.map(() => 0);
  for (const word of folded.match(letters) ?? []) {
    let left = languagesOfWord(word);
    for (let language = 0; left !== 0; language += 1, left >>>= 1) {
      if ((left & 1) === 1) counts[language] = (counts[language] ?? 0) + 1;
    }
  }
  const most = Math.max(...counts);
  return most === 0 ? [] : counts.flatMap((count, at) => (count === most ? at : []));
}
