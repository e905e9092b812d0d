import type { Cue, TalkWords } from "./sponsor-lexicon";

/** Nouns of what is published and words for being paid for, in one language. */
interface Labels {
  readonly nouns: string;
  /** Adjectives and the like, on the side of the noun where the language has them. */
  readonly paid: string;
  readonly isPaidFirst?: boolean;
  readonly triggers: readonly string[];
}

const byLanguage: Readonly<Record<string, Labels>> = {
  en: {
    nouns:
      "messages?|posts?|comments?|repl(?:y|ies)|answers?|content|features?|stor(?:y|ies)|articles?|notes?|notices?|announcements?|offers?|placements?|slots?|spots?|listings?|segments?|reviews?|picks?|deals?|breaks?|spotlights?|corners?|shout-?outs?",
    paid: "(?:paid|sponsored|supported|promoted|promotional|commercial|partnered|branded|advertis(?:er|ing|ement)(?:'s)?|ad|sponsor(?:'s)?|(?:our |commercial )?partner(?:'s)?|paid-for|paid for|affiliate|marketing)",
    isPaidFirst: true,
    triggers: ["paid-for", "immediate release"],
  },
  de: {
    nouns:
      "anzeigen?|beitrag|inhalte?|nachricht|hinweis|kommentar|antwort|mitteilung|text|angebot|artikel|veroffentlichung|empfehlung|meldung|partnerschaft|werbung|kooperation|zusammenarbeit",
    paid: "(?:bezahlte[rs]?|gesponserte[rs]?|kommerzielle[rs]?|werbliche[rs]?|gekaufte[rs]?)",
    isPaidFirst: true,
    triggers: ["kommerziell", "gekauft"],
  },
  fr: {
    nouns:
      "annonces?|contenus?|messages?|articles?|commentaires?|reponses?|offres?|publications?|billets?|espaces?|textes?|communiques?|publicites?|partenariats?|collaborations?",
    paid: "(?:partenaires?|commercia(?:le?s?|ux)|sponsorisee?s?|publicitaires?|payante?s?|payee?s?|remuneree?s?|promotionnel(?:le)?s?|de marque|de (?:notre|nos) (?:partenaire|annonceur|sponsor)s?)",
    triggers: ["de marque", "payant", "payee"],
  },
  es: {
    nouns:
      "contenidos?|mensajes?|anuncios?|articulos?|comentarios?|respuestas?|espacios?|publicaci(?:on|ones)|notas?|avisos?|textos?|ofertas?|recomendaci(?:on|ones)|publicidad|promoci(?:on|ones)|colaboraci(?:on|ones)|publi",
    paid: "(?:patrocinad[oa]s?|publicitari[oa]s?|promocional(?:es)?|pagad[oa]s?|comercial(?:es)?|de marca|de pago|de (?:nuestros?|un) (?:patrocinador|socio|anunciante|colaborador)(?:es)?)",
    triggers: ["de marca", "de pago", "comercial"],
  },
  it: {
    nouns:
      "contenut[oi]|messaggi[o]?|annunci[o]?|articol[oi]|comment[oi]|rispost[ae]|spazi[o]?|pubblicazion[ei]|offert[ae]|test[oi]|post|pubblicita|promozion[ei]|collaborazion[ei]",
    paid: "(?:sponsorizzat[oaie]|pubblicitari[oae]?|promozional[ei]|commercial[ei]|a pagamento|di marca|del(?:la)? (?:nostro )?(?:partner|sponsor|inserzionista))",
    triggers: ["a pagamento", "commercial"],
  },
  pt: {
    nouns:
      "conteudos?|mensage(?:m|ns)|anuncios?|artigos?|comentarios?|respostas?|espacos?|publicac(?:ao|oes)|avisos?|textos?|ofertas?|materias?|informes?|publicidades?|propagandas?|promoc(?:ao|oes)|parcerias?|divulgac(?:ao|oes)|publis?",
    paid: "(?:patrocinad[oa]s?|publicitari[oa]s?|promociona(?:l|is)|pag[oa]s?|remunerad[oa]s?|comercia(?:l|is)|de marca|d[oe] (?:nosso )?(?:patrocinador|parceiro|anunciante))",
    triggers: ["de marca", "promociona", "comercia", "pago$"],
  },
  nl: {
    nouns:
      "advertenties?|berichten?|bijdragen?|inhoud|content|reacties?|antwoorden?|artikel(?:en)?|mededeling(?:en)?|boodschap(?:pen)?|aanbieding(?:en)?|promotie|samenwerking|reclame|partnerschap",
    paid: "(?:betaalde?|gesponsorde?|commerciele|promotionele)",
    isPaidFirst: true,
    triggers: ["commerciel"],
  },
  pl: {
    nouns:
      "materialy?|artykuly?|tresci?|komentarz\\p{L}*|odpowiedz|wpisy?|ogloszeni\\p{L}+|komunikat|tekst|oferta|wiadomosc|publikacja|wspolpraca|reklama|promocja|przekaz|recenzja|post|film|odcinek",
    paid: "(?:sponsorowan[yae]|reklamow[yae]|promocyjn[yae]|partnersk(?:i|a|ie)|platn[yae]|komercyjn[yae]|(?:od )?(?:naszego )?(?:partnera|sponsora|reklamodawcy))",
    triggers: ["komercyjn"],
  },
  sv: {
    nouns:
      "annons(?:er)?|innehall|inlagg|meddelande|kommentar|svar|artikel|text|erbjudande|samarbete|reklam|lank|partnerskap",
    paid: "(?:betal[dt]a?|sponsra[dt]e?|kommersiell[at]?)",
    isPaidFirst: true,
    triggers: ["betald", "betalt", "kommersiell"],
  },
  ru: {
    nouns:
      "материал|пост|публикаци[яи]|сообщени[ея]|комментари[йи]|ответ|текст|объявлени[ея]|контент|статья|заметка|предложение|размещение|реклама|интеграция|сотрудничество",
    paid: "(?:рекламн\\p{L}{2}|партнерск\\p{L}{2}|спонсорск\\p{L}{2}|оплаченн\\p{L}{2}|платн\\p{L}{2}|коммерческ\\p{L}{2}|промо)",
    isPaidFirst: true,
    triggers: ["платн", "коммерческ"],
  },
  tr: {
    nouns:
      "icerik|yorum|yanit|cevap|mesaj|gonderi|duyuru|ilan|yazi|tanitim|haber|reklam|is ?birligi|ortaklik",
    paid: "(?:sponsorlu|ucretli|ticari|reklam|tanitim|promosyon)",
    isPaidFirst: true,
    triggers: [],
  },
};

/** "Sponsor of the day", in the languages in which "sponsor" has a form of its own before it. */
const ofTheDay: Readonly<Record<string, string>> = {
  de: "sponsor(?:en)? (?:des tages|der woche|des monats|des abends)",
  fr: "(?:sponsor|partenaire|annonceur) (?:du jour|de la semaine|du mois)",
  es: "(?:patrocinador|anunciante|sponsor)[a]? (?:del dia|de la semana|del mes|de hoy)",
  it: "(?:sponsor|partner) (?:del giorno|della settimana|del mese|di oggi)",
  pt: "(?:patrocinador|parceiro|apoiador)[a]? (?:do dia|da semana|do mes|de hoje)",
  pl: "(?:sponsor|partner) (?:dnia|tygodnia|miesiaca)",
  sv: "(?:dagens|veckans|manadens) (?:sponsor|annonsor|partner)",
  tr: "(?:gunun|haftanin|ayin|bugunun) sponsoru",
};

/** Partners who pay for nothing, in languages that share many words. */
const others =
  "(?!(?:koalition|coalitie|coalition|tanz|dans|dance|gesprach|ehe|leben|levens|livs|vertrag|handel|trad|sparring|geschaft|business|conservative|labour|senior|junior|civil))";
/**
 * "Ticketing partner: Acme", whatever the firm is partner or sponsor of; the people who bring in a
 * bill, or help one to stay sober, are no firms.
 */
const roles: Readonly<Record<string, string>> = {
  en: "(?!(?:my|his|her|their|your|the|a|bill|aa|co|na|lead|first|senate|house|bill'?s?|coalition|conservative|labour|trade|trading|dance|dancing|business|sparring|senior|junior|life|civil|training) )(?:[\\p{L}'&-]+ ){1,3}(?:sponsors?|partners?|supporters?)(?: (?:of|for) (?:this|our|the) [\\p{L}'-]+(?: [\\p{L}'-]+)?)?",
  de: `(?!mein|sein|ihr)${others}(?:[\\p{L}-]+ )?[\\p{L}-]*(?:sponsor(?:en)?|partner|forderer|unterstutzer)`,
  fr: "(?!mon |son |leur )(?:sponsor|partenaire|parrain|mecene)s? (?!de (?:coalition|vie|danse|jeu))(?:[\\p{L}'’-]+ ?){1,4}",
  es: "(?!mi |su )(?:patrocinador(?:es|a)?|colaborador(?:es|a)?|socio) (?:[\\p{L}-]+ ?){1,4}",
  it: "(?:sponsor|partner|sostenitore) (?:[\\p{L}'-]+ ?){1,4}",
  pt: "(?:patrocinador(?:es|a)?|parceir[oa]s?|apoiador(?:es)?) (?:[\\p{L}-]+ ?){1,4}",
  nl: `(?!mijn|zijn|haar)${others}(?:[\\p{L}-]+ )?[\\p{L}-]*(?:sponsor(?:en|s)?|partners?)`,
  pl: "(?:sponsor|partner|mecenas|fundator)(?:zy|ami)? (?:[\\p{L}-]+ ?){1,3}",
  sv: `(?!min|hans|hennes)${others}(?:[\\p{L}-]+ )?[\\p{L}-]*(?:sponsor(?:er)?|partner)`,
  ru: "(?:\\p{L}+ )?(?:спонсор|партнер|меценат)\\p{L}{0,2} (?:\\p{L}+ ?){1,3}",
  tr: "(?:\\p{L}+ ){1,3}(?:sponsorumuz|sponsoru|partneri|destekcimiz|is ortagi(?:miz)?)",
};

/** Labels of two words, put together: what is published, and that it is paid for ("paid post"). */
export const labelCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(byLanguage).map(([language, { nouns, paid, isPaidFirst, triggers }]) => {
    const pattern = isPaidFirst === true ? `${paid} (?:${nouns})` : `(?:${nouns}) ${paid}`;
    const cues: Cue[] = [
      { kind: "label", at: "line", pattern },
      { kind: "label", at: "label", pattern },
      { kind: "label", at: "start", pattern: `${pattern}(?=, [^.?!]*(?:\\d|%|code|kod))` },
    ];
    const role = roles[language];
    if (role !== undefined) {
      cues.push({ kind: "label", at: "label", tail: "firm-end", pattern: role });
    }
    const day = ofTheDay[language];
    if (day !== undefined) cues.push({ kind: "label", at: "label", pattern: day });
    return [language, { media: "", triggers, cues }];
  }),
);
