import { languagesOf } from "./languages-of";
import type { Call } from "./read-call";

/** The word that leads to goods, by the places of its languages among the lexicons. */
const led: readonly (readonly [
  word: string,
  link: RegExp,
  first: RegExp,
  languages: readonly number[],
])[] = [
  [" con ", /^.{8,70} con (?!who)\S/u, /^[a-z]{2,}(?:[aei]|ti|te|se|le|melo)$/u, [3, 4]],
  [" com ", /^.{8,70} com \S/u, /^[a-z]{2,}(?:[aei]|se)$/u, [5]],
  [" met ", /^.{8,70} met \S/u, /^[a-z]{3,}$/u, [6]],
  [" med ", /^.{8,70} med \S/u, /^[a-z]{3,}$/u, [8]],
];
/** What sentences that call on nobody begin with. */
const opener =
  /^(?:una?|este|esta|ese|esa|para|como|porque|que|cuando|donde|aunque|ante|entre|sobre|nada|nunca|todo|toda|otra|otros?|ella|ele|ela|quiere|tiene|puede|hace|fue|era|hay|siempre|gente|quindi|dove|anche|come|quando|sempre|niente|tutta|tutte|quella|questa|quelle|queste|dopo|prima|oltre|ogni|qualche|onde|sempre|tudo|toda|muita|essa|esse|isso|pra|gente|hoje|ontem|de|die|dat|dit|deze|een|het|wij|jij|hij|zij|hun|mijn|onze|jullie|maar|want|als|dan|toen|waar|wat|wie|hoe|niet|geen|nog|ook|wel|heel|veel|alle|mensen|iedereen|niemand|net|weer|den|det|dessa|denna|detta|han|hon|dom|som|och|men|att|nar|hur|vad|vem|inte|ingen|alla|folk|man|mitt|min|var|sen|bara|aven|samma|problem\p{L}*)$/u;

/**
 * A call on the reader by a verb that no list has, in languages whose imperatives show little:
 * "Vuelve a oírlo todo con los audífonos de Acme". Undefined where the line begins otherwise.
 */
export function readLooseCall(plain: string): Call | undefined {
  if (!led.some(([word]) => plain.includes(word))) return undefined;
  const first = /^[a-z]+(?= )/u.exec(plain)?.[0];
  if (first === undefined || opener.test(first)) return undefined;
  for (const [word, link, verb, languages] of led) {
    if (!plain.includes(word)) continue;
    if (verb.test(first) && link.test(plain)) return { isStrong: false, isLoose: true, languages };
  }
  return undefined;
}

/** What is better, first or behind a noun ("Risultati piu rapidi con"), or whose it is ("Ihr Umzug"). */
const better =
  /^(?:\p{L}+ )?(?:faster|better|smarter|easier|simpler|safer|schneller|besser|einfacher|sicherer|mieux|plus (?:vite|simple\p{L}*|rapide\p{L}*|clair\p{L}*|facile\p{L}*)|mas (?:rapid\p{L}+|facil\p{L}*|clar\p{L}+)|mejor(?:es)?|piu (?:rapid\p{L}|facil\p{L}|chiar\p{L}|semplic\p{L})|meglio|melhor(?:es)?|mais (?:rapid\p{L}+|facil|clar\p{L}+)|sneller|beter|makkelijker|szybciej|szybsz\p{L}+|lepiej|lepsz\p{L}+|latwiej|snabbare|battre|enklare|быстрее|лучше|проще|daha) |^(?:entspannt|bequem|sicher|gunstig|gesund|clever|schoner|sorgenfrei|stressfrei|endlich) |^(?:your|ihre?|dein|deine|votre|vos|tu|tus|su|sus|il tuo|la tua|il vostro|seu|sua|o seu|a sua|uw|jouw|je|twoj|twoja|din|ditt|ваш\p{L}?) (?!\p{L}+ (?:is|are|was|ist|sind|war|est|sont|es|son|e|is|jest|ar) )/u;

/** No call, but a promise: what gets better, or is the reader's. */
export function readPromise(plain: string): Call | undefined {
  if (!better.test(plain)) return undefined;
  return { isStrong: false, isLoose: true, languages: languagesOf(plain) };
}
