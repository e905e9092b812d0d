/** Folded words for whoever reads, of all our languages. */
const readerWords =
  "you your yours dein deine deinen deiner dich dir euch euer eure ihr ihre ihren ihrem sie tu te tes ton vos votre vous tus su sus usted ustedes voce voces seu sua seus suas jouw je uw u jij twoj twoje twoja ci wasz wasze panstwa din ditt dina du er ert тебе твои ваш ваша ваши вам вас вы ты sen senin siz sizin size";

/** Folded words for whoever writes. */
const writerWords =
  "i my me mine we our us ich mein meine mir mich wir uns unser unsere moi mon ma mes nous notre nos yo mi mis nosotros nuestro nuestra eu meu minha nosso nossa io mio mia noi nostro nostra ik mijn wij we ons onze ja moj moja mnie my nasz nasza jag min mitt vi var vart я мне меня мои мы наш наша нас ben bana benim biz bizim";

/** Folded words that deny. */
const denials =
  "not no never nobody nothing don doesn isn wasn won didn nicht kein keine keinen nie niemals ne pas jamais non nunca nada nao nem niet geen nooit nigdy inte aldrig не нет никогда degil yok";

/** Of whom or what a folded word tells; an apostrophe ends a word. */
export const toldBy: ReadonlyMap<string, "reader" | "writer" | "denial"> = new Map([
  ...readerWords.split(" ").map((word) => [word, "reader"] as const),
  ...writerWords.split(" ").map((word) => [word, "writer"] as const),
  ...denials.split(" ").map((word) => [word, "denial"] as const),
]);

/** No word of these is longer. */
export const longestTold = 9;
