/** Folded words for whoever reads, of all our languages. */
const readerWords =
  "you your yours dein deine deinen deiner dich dir euch euer eure ihr ihre ihren ihrem sie tu te tes ton vos votre vous tus su sus usted ustedes voce voces seu sua seus suas jouw je uw u jij twoj twoje twoja ci wasz wasze panstwa din ditt dina du er ert тебе твои ваш ваша ваши вам вас вы ты sen senin siz sizin size";

/** Folded words for whoever writes. */
const writerWords =
  "i my me mine we our us ich mein meine mir mich wir uns unser unsere moi mon ma mes nous notre nos yo mi mis nosotros nuestro nuestra eu meu minha nosso nossa io mio mia noi nostro nostra ik mijn wij we ons onze ja moj moja mnie my nasz nasza jag min mitt vi var vart я мне меня мои мы наш наша нас ben bana benim biz bizim";

/** Folded words that deny. */
const denials =
  "not no never nobody nothing don doesn isn wasn won didn nicht kein keine keinen nie niemals ne pas jamais non nunca nada nao nem niet geen nooit nigdy inte aldrig не нет никогда degil yok";

/** The hash of no letters, and of one more: words are told by their hashes. */
export const wordSeed = 0x2545f491;
export function mixWord(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

export function hashWord(word: string): number {
  let hash = wordSeed;
  for (let at = 0; at < word.length; at += 1) hash = mixWord(hash, word.charCodeAt(at));
  return hash;
}

export type Told = "reader" | "writer" | "denial";

/** Of whom or what a folded word tells, by its hash; an apostrophe ends a word. */
export const toldBy: ReadonlyMap<number, Told> = new Map([
  ...told(readerWords, "reader"),
  ...told(writerWords, "writer"),
  ...told(denials, "denial"),
]);

function told(words: string, by: Told): [number, Told][] {
  return words.split(" ").map((word) => [hashWord(word), by]);
}

/** No word of these is longer. */
export const longestTold = 9;
