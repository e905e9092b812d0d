/** Verbs and nouns behind which "if" asks, and up to three words between. */
const asking =
  "(?:know|ask|wonder|say|tell|clarif|curious|check|disclos|savoir|precis|dire|dites|demand|indiqu|expliqu|verifi|saber|aclar|explic|deci|diga|indi[ckq]|pregunt|pergunt|confirm|sapere|chiari|spieg|chied|esclare|diz|weten|weet|vertel|uitleg|zeg|vraag|aangeven|verduidelijk|duidelijk|benieuwd|wiedziec|wyjasni|powiedz|napis|sprawdz|zapyt|ciekaw|poda|veta|vet|forklar|beratt|saga|undra|fraga|klargor|ange|wissen|sag|erklar|frag)\\p{L}*";
const whether = new RegExp(
  `(?<!\\p{L})(?:whether|(?<!(?:egal|gleich),? )ob|ли|是否|是不是|${asking},?(?: \\p{L}+){0,3}?,? (?:if|si|se|of|czy|om|who|wer|von wem|qui|par qui|quien|por quien|chi|da chi|quem|por quem|wie|door wie|kto|vem|av vem)|s'il)(?!\\p{L})[^.?!,:;–—-]{2,110}$`,
  "u",
);
const behind: Readonly<Record<string, RegExp>> = {
  ja: /かどうか|(?:のか|なのか)、?.{0,12}(?:説明|知り|教え|明|気にな)/u,
  ko: /(?:거|것이?)라?면[^.?!]{0,12}(?:밝|표시|표기|알려|적어)|(?:것|건|은|는|인)지[^.?!]{0,12}(?:설명|알|궁금|밝혀|확인)/u,
  tr: /olup olmadig|m[iu],? (?:acikla|bilmek|soyle)/u,
};

/**
 * Whether a folded sentence asks, without its mark, who paid: up to `end`, where the words for that end, or
 * behind them where the verb stands last.
 *
 * Example: "please explain whether the article was sponsored." → true.
 */
export function isWondered(language: string, folded: string, end: number): boolean {
  const said = folded.slice(0, end).replace(/[.! ]+$/u, "");
  return whether.test(said) || behind[language]?.test(folded) === true;
}
