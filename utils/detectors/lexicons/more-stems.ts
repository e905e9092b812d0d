import type { TalkWords } from "./sponsor-lexicon";

/**
 * Stems of cues that the lists beside the cues leave out, by language. A text without any stem is
 * not looked at further, so a word of a cue whose stem is missing is dead; a test finds such words.
 */
const stems: Readonly<Record<string, string>> = {
  en: "% off|to save|quote|quoting|mention|adv|aff|#spon|assistance|association with|at no charge|backing|backs|brand|complimentary|conjunction|contribution|financ|fund|gratefully|kickback|marketing|message from|message by|percentage|powering|powers|pr sample|prgift|prsample|produced|product placement|remunerated|shout|teamed up|to you from|transparency|voucher|for a review|for this review|generous|help of|help from|to test|pay for|pays for|paying for|keeps this|keeps our|keep this|keep our|keep these|keeps these|makes this|makes our|make this|make our|make these|hats off|indebted|thank|native|associate|created",
  de: "dank|forder|freundlich|geschenkt|hilfe|reklame|verlagsangebot|zugesandt|powered|qualifizierten",
  fr: "merci|gratitude|fierement|amicalement|genereusement|accompagne|apporte|concours|participation|paye|promo|placements de produit|par la marque|entreprise|#collab|rendus possible",
  es: "gracias|orgullosamente|amablemente|generosamente|apoya|asociacion|colaborador|enlace|leyendo|nuestr|para probar|para resenar|posible|respalda|socio|traid|#ad",
  it: "grazie|orgogliosamente|generosamente|gentilmente|inseriment|powered|product placement|pubbliredazionale|publiredazionale|sostenitore|possibil|di marca|per prova|recensi|gratis|#gifted|#suppliedby",
  pt: "apoia|colaboracao|colocacao de produto|comissoes|generosamente|gentilmente|orgulhosamente|paga|pagas|pagos|para resenha|para testar|para teste|promocao|propaganda|#ad",
  nl: "dank|bedank|hulp|betaalt|financiert|promotionele|commercieel|om te testen|om te proberen|#spon|bijdrage",
  pl: "dumnie|hojnie|laskawie|przedstawia|pomocy|ogloszeni|#ad",
  sv: "stolt|vanligt|generost|presenterat|partner|native|hjalp|finansier|for recension|for test|kod|ad-lank|adlank|genom",
  ja: "ad|sponsored|の依頼",
  ko: "ad|pr|sponsored|대가|도움|브랜디드|스폰|응원",
  zh: "ad|sponsored|伙伴关系|折扣碼|返利",
  ru: "поддержива|представляет|промо|финансиру|профинансирован|оплачива|компанией|помощи",
  tr: "affiliate|ilan|ortaklik|promosyon|referans",
};

export const moreStems: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(stems).map(([language, own]) => {
    return [language, { media: "", triggers: own.split("|"), cues: [] }];
  }),
);
