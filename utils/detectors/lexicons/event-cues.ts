import type { Cue, TalkWords } from "./sponsor-lexicon";
import { stemsOf } from "./stems-of";

const officials = "(?!.*(?:belediye|valili|bakanli|okur|gonullu))";

/** What "our sponsor" gave an event, or presents to readers. Folded, by language. */
const given: Readonly<Record<string, readonly string[]>> = {
  de: ["dank\\p{L}* [^.?!,]{3,60}, (?:die|der|das) uns [^.?!]{2,40} gesponser?t ha(?:t|ben)"],
  fr: ["^(?:\\p{L}+ ){1,4}realise\\p{L}* avec le soutien financier d"],
  it: [
    "ce l[aeio] (?:ha|hanno) (?:regalat|offert|pagat|donat)\\p{L} [^.?!,]{3,40}, (?:\\p{L}+ )?sponsor",
  ],
  nl: ["^(?:de|het) [^.?!,]{3,50} word(?:t|en) (?:u|je|jullie) (?:aangeboden|gepresenteerd) door"],
  pl: [
    "(?:ufundowal|oplacil|zapewnil|sfinansowal|przekazal)\\p{L}{0,2} nasz\\p{L}* (?:\\p{L}+ )?(?:sponsor|partner)",
  ],
  sv: [
    "med (?:stod|hjalp) (?:av|fran) (?:var )?huvudsponsor",
    "betalt samarbete mellan (?:mig|oss) och",
  ],
  tr: [
    "^[^.?!]{4,60} (?:katkilar|destegi)\\p{L}* (?:sizlerle|sizinle|karsinizda)",
    `^desteklerinden (?:dolayi|oturu) ${officials}[^.?!]{3,40} tesekkur`,
  ],
  ja: [
    "(?:協賛|スポンサー)(?:企業|会社)?の[^。、]{2,20}(?:から|より)(?:いただ|頂|ご?提供)",
    "^※ ?(?:広告|pr)[ :：]",
  ],
  ko: [
    "(?:후원|협찬)(?:업체|사)(?:인)? [^.?!]{2,20}(?:에서|께서|[이가]) [^.?!]{0,12}(?:보내|지원|제공|준비)",
    "[은는] [^.?!]{2,24} (?:광고비|후원금)로 (?:만들|만듭|운영|발행)",
  ],
  zh: ["由(?:赞助|贊助|冠名)(?:单位|單位|商|企业)[^。,]{2,16}(?:提供|赠送)"],
};

/** What somebody of a firm gives those who say where they read of it. */
const offered: Readonly<Record<string, readonly string[]>> = {
  ru: ["^кто (?:придет|позвонит|обратится) от [^.?!]{3,40}(?:скидк|бесплатн|подар)"],
  es: [
    "^quien nos (?:llame|escriba|visite) diciendo que [^.?!]{3,40} (?:periodico|diario|foro|blog) [^.?!]{2,30}(?:\\d ?%|descuento|gratis)",
  ],
};

/** Without capitals nobody can be told to be named. */
const unspaced: ReadonlySet<string> = new Set(["ja", "ko", "zh"]);

/**
 * What "our sponsor" gave an event or presents to readers, and what somebody of a firm gives those who
 * say where they read of it. By language.
 */
export const eventCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  [...new Set([...Object.keys(given), ...Object.keys(offered)])].map((language) => {
    const gave = given[language] ?? [];
    const gives = offered[language] ?? [];
    const named = unspaced.has(language) ? {} : ({ isNamed: true } as const);
    const cues: Cue[] = [
      ...gave.map((pattern): Cue => ({ kind: "sponsored", at: "any", pattern, ...named })),
      ...gives.map((pattern): Cue => ({ kind: "code", at: "any", pattern })),
    ];
    return [language, { media: "", triggers: stemsOf([...gave, ...gives]), cues }];
  }),
);
