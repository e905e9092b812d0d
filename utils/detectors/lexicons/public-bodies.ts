/**
 * Who helps in need and is thanked for that in the news, by language, folded: the fire brigade, the Red
 * Cross, parishes and councils. No cue makes sponsors of them.
 */
const helpers: Readonly<Record<string, string>> = {
  en: "red (?:cross|crescent)|civil (?:defen[cs]e|protection)|fire (?:brigade|service|department|crews?|rescue)|fire ?fighters|police|coast ?guard|mountain rescue|ambulance|salvation army|(?:county|city|town|parish|borough|district) council|parish",
  de: "(?:deutschen? )?roten? kreuz\\w*|drk|thw|technischen? hilfswerk\\w*|(?:freiwilligen? )?feuerwehr\\w*|polizei|katastrophenschutz\\w*|rettungsdienst\\w*|bergwacht|dlrg|pfarrei|pfarrgemeinde|kirchengemeinde|landkreis\\w*|johanniter|malteser",
  fr: "croix-rouge|protection civile|(?:sapeurs?-)?pompiers|securite civile|gendarmerie|police|secours (?:populaire|catholique)|paroisse|commune|municipalite|prefecture|departement",
  es: "cruz roja|proteccion civil|bomberos|cuerpo de bomberos|guardia civil|policia|caritas|parroquia|diputacion|municipio|alcaldia|defensa civil",
  it: "croce rossa|protezione civile|vigili del fuoco|carabinieri|polizia|soccorso alpino|caritas|parrocchia|prefettura|provincia|pro loco",
  pt: "cruz vermelha|(?:protecao|defesa) civil|(?:corpo de )?bombeiros|policia|gnr|psp|caritas|paroquia|camara municipal|junta de freguesia|municipio|guarda municipal",
  nl: "(?:nederlandse )?rode kruis|brandweer|politie|civiele bescherming|reddingsbrigade|parochie|veiligheidsregio",
  pl: "(?:polskiego )?czerwon\\w+ krzyz\\w*|(?:ochotnicz\\w+ |panstwow\\w+ )?straz\\w* pozarn\\w+|straz(?:akow|akom)|osp|policji|obrony cywilnej|goprw?|caritas|parafi\\w+|starostwa|powiatu",
  sv: "roda korset|raddningstjansten|brandkaren|polisen|civilforsvaret|sjoraddningen|kyrkan|forsamlingen|lansstyrelsen",
  ru: "мчс|красн\\p{L}+ крест\\p{L}*|пожарн\\p{L}+|полици\\p{L}+|спасател\\p{L}+|приход\\p{L}*|мэри\\p{L}|гражданск\\p{L}+ оборон\\p{L}",
  tr: "afad|kizilay\\w*|itfaiye\\w*|polis|jandarma|sivil savunma|muhtarlik|valilik|kaymakamlik|cami",
};

/** Ministries and the like pay for supplements, too: where the sentence goes on to tell something. */
const offices =
  "(?:minist\\p{L}+|bundesminist\\p{L}+|city of|town of|municipality|prefeitura|xunta|junta|consejeria|landratsamt)(?: [^ ,.!?]+){0,5},(?: [^ ,]+){4}";

/** Whom pages thank that are no firms, any language. */
const readers =
  "readers|subscri\\p{L}+|donations?|donateurs|donors|volunteers|members|leser(?:n|innen)?|abos?|spende\\p{L}*|mitglied\\p{L}*|freiwillige\\p{L}*|forder\\p{L}+|lecteurs|abonn\\p{L}+|dons|benevoles|lectores|suscri\\p{L}+|donaciones|voluntari\\p{L}+|lettori|donazioni|leitores|assinantes|doacoes|lezers|donaties|vrijwilligers|leden|czytelni\\p{L}+|prenumerat\\p{L}+|darczyn\\p{L}+|wolontariusz\\p{L}*|lasar\\p{L}*|gavor|medlemmar|читател\\p{L}+|подписчик\\p{L}+";

/** Alternatives for the bodies of a language. */
export function publicBodies(language: string): string | undefined {
  const own = helpers[language];
  return own === undefined ? undefined : `${own}|${readers}|${offices}`;
}

/** The same where a firm's name stands before its cue: who helps in need alone. */
const beforeCue: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})(?:afad|kizilay|itfaiye|jandarma|sivil savunma|polis (?:ekip|teskilat))/u,
  ja: /消防|警察|赤十字|自衛隊|自治会|町内会/u,
  ko: /소방서|소방대|소방관|경찰|적십자|의용소방|주민센터|자율방범/u,
  zh: /消防|警方|公安|红十字|紅十字|救援队|救援隊|居委会|民政/u,
};

/** A firm's name among them is written like that. */
const quoted = /["“”„«»「」『』]/u;

/**
 * Whether a folded sentence speaks of who helps in need, in languages whose cues stand behind names.
 *
 * Example: `isHelped("tr", "afad'in destegiyle geceyi okulda gecirdik.")` → true.
 */
export function isHelped(language: string, sentence: string): boolean {
  return beforeCue[language]?.test(sentence) === true && !quoted.test(sentence);
}
