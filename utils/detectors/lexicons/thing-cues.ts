import type { Cue, TalkWords } from "./sponsor-lexicon";

/** What comments stand in, what is done for it, and by whom: stems and words of one language. */
interface Things {
  /** Nouns for what readers read and write, with the beginnings of compounds. */
  readonly things: string;
  readonly paid: string;
  readonly by: string;
  /** What is sponsored when a message says so of itself ("sponsored message from"). */
  readonly messages?: string;
}

/** Whatever stands between the noun and the verb, and the verb and the firm. */
const few = "(?: [\\p{L}'-]+){0,4}?";
const one = "(?: [\\p{L}'-]+){0,2}?";

const byLanguage: Readonly<Record<string, Things>> = {
  en: {
    things:
      "comments?|repl(?:y|ies)|answers?|threads?|comment sections?|columns?|newsletters?|mailbags?|corrections|q ?& ?a|readers' pages?|discussions?|moderation|moderators?|live ?blogs?|corners?|(?:readers' )?letters|fact-?checks?|(?:live )?updates|live (?:desk|coverage|feed)|polls?|quiz(?:zes)?|puzzles?|tips?|crosswords?|help ?(?:desks?|lines?)|giveaways?|raffles?|contests?|challenges?|riddles?|readers? forum|competitions?",
    paid: "sponsored|supported|underwritten|presented|funded|brought|powered|made possible|financed|backed|paid for|hosted|offered|provided|open|free|available|online|courtesy|come",
    by: "by|to you by|to you thanks to|thanks to|with (?:the )?(?:support|help) of|through|of",
    messages:
      "(?:sponsored|paid|promoted|partner|advertiser'?s?|commercial|promotional|advertising|branded|affiliate) (?:messages?|content|posts?|comments?|repl(?:y|ies)|notes?|updates?|announcements?|offers?|stor(?:y|ies)|features?|links?|mentions?|recommendations?) (?:from|by|for|on behalf of|with|of)",
  },
  de: {
    things:
      "[\\p{L}-]*kommentar[\\p{L}-]*|[\\p{L}-]*antwort(?:en)?|[\\p{L}-]*diskussion(?:en)?|[\\p{L}-]*rubrik|[\\p{L}-]*leserseite|[\\p{L}-]*moderation|[\\p{L}-]*newsletter|[\\p{L}-]*forum|[\\p{L}-]*bereich|[\\p{L}-]*ecke|leserbriefe?|faktenchecks?|[\\p{L}-]*ticker|umfrage|[\\p{L}-]*seite|quiz|[\\p{L}-]*ratsel|[\\p{L}-]*wettbewerb|gewinnspiel|verlosung|leserforum|[\\p{L}-]*stammtisch",
    paid: "gesponsert|unterstutzt|prasentiert|ermoglicht|finanziert|gefordert|getragen|bezahlt|angeboten",
    by: "von|durch|vom|dank",
    messages:
      "(?:gesponserte[rs]?|bezahlte[rs]?|werbliche[rs]?) (?:nachricht|hinweis|beitrag|inhalt|kommentar|antwort|mitteilung|post|text) (?:von|der|des|fur)",
  },
  fr: {
    things:
      "commentaires?|reponses?|discussions?|rubriques?|fils?|espaces?|moderation|debats?|coins? des lecteurs|section|lettre d'information|courrier des lecteurs|lettres|direct|sondage|quiz|concours|jeu|defi|forum|mots croises|tirage",
    paid: "sponsorise\\w*|soutenue?s?|presente\\w*|propose\\w*|offerte?s?|parraine\\w*|finance\\w*|rendue?s? possibles?|gracieusete",
    by: "par|grace a|avec le soutien d[eu']",
    messages:
      "(?:message|contenu|article|commentaire|lien|billet)s? (?:sponsorise|partenaire|publicitaire|promotionnel|remunere)e?s? (?:de|par|d'|du)",
  },
  es: {
    things:
      "comentarios?|respuestas?|hilos?|debates?|secci(?:on|ones)|espacios?|rincon(?: del lector)?|foros?|boletin|moderacion|discusion|cartas|directo|encuesta|consultorio|concurso|desafio|reto|crucigrama|sorteo|foro",
    paid: "patrocinad[oa]s?|presentad[oa]s?|ofrecid[oa]s?|auspiciad[oa]s?|apoyad[oa]s?|financiad[oa]s?|posibles?|cuentan? con el (?:patrocinio|apoyo|respaldo|auspicio)|tienen? el (?:patrocinio|apoyo)|cortesia|gentileza",
    by: "por|gracias a|de|del|con",
    messages:
      "(?:mensaje|contenido|articulo|comentario|anuncio|enlace)s? (?:patrocinad[oa]|publicitari[oa]|promocional|pagad[oa])s? (?:de|por|del)",
  },
  it: {
    things:
      "comment[oi]|rispost[ae]|discussion[ei]|rubric[ah]e?|spazio?|sezion[ei]|angol[oi]|forum|newsletter|moderazione|lettere|diretta|sondaggio|quiz|concorso|sfida|cruciverba|estrazione|gioco",
    paid: "sponsorizzat[oaie]|offert[oaie]|presentat[oaie]|sostenut[oaie]|supportat[oaie]|finanziat[oaie]|reso possibile|resa possibile|resi possibili|rese possibili|promoss[oaie]|omaggio",
    by: "da|dal|dalla|dallo|dai|dagli|dall'|grazie a|con il sostegno di",
    messages:
      "(?:messaggi[o]?|contenut[oi]|articol[oi]|comment[oi]|post|annunci[o]?) (?:sponsorizzat[oi]|promozional[ei]|pubblicitari[o]?|a pagamento) (?:da|di|del|della)",
  },
  pt: {
    things:
      "comentarios?|respostas?|discuss(?:ao|oes)|colunas?|espacos?|sec(?:ao|oes)|cantos?(?: do leitor)?|foruns?|forum|concursos?|desafios?|sorteios?|palavras cruzadas|boletim|moderacao|debates?|cartas|enquete|cobertura|quiz",
    paid: "patrocinad[oa]s?|apresentad[oa]s?|oferecid[oa]s?|apoiad[oa]s?|financiad[oa]s?|possive(?:l|is)|contam? com o (?:apoio|patrocinio)|tem o (?:apoio|patrocinio)|oferecimento|cortesia",
    by: "por|pelo|pela|de|do|da|gracas a",
    messages:
      "(?:mensagem|conteudo|artigo|comentario|anuncio|link)s? (?:patrocinad[oa]|publicitari[oa]|promocional|pag[oa])s? (?:de|por|da|do|pela|pelo)",
  },
  nl: {
    things:
      "[\\p{L}-]*reacties?|[\\p{L}-]*antwoord(?:en)?|[\\p{L}-]*discussies?|[\\p{L}-]*rubriek(?:en)?|[\\p{L}-]*forum|lezerspagina|nieuwsbrief|(?:live|wedstrijd)verslag|moderatie|[\\p{L}-]*hoek|lezersbrieven|liveblog|peiling|quiz|[\\p{L}-]*puzzel|prijsvraag|winactie|raadsel|kruiswoord\\p{L}*",
    paid: "gesponsord|gesteund|ondersteund|gepresenteerd|aangeboden|mogelijk gemaakt|gefinancierd|betaald",
    by: "door|dankzij|met steun van",
    messages:
      "(?:gesponsorde?|betaalde?|commerciele) (?:bericht|boodschap|bijdrage|inhoud|reactie|mededeling) (?:van|door)",
  },
  pl: {
    things:
      "komentarz\\p{L}*|odpowied\\p{L}+|dyskusj\\p{L}+|rubryk\\p{L}+|watk?\\p{L}*|forum|newsletter\\p{L}*|dzial\\p{L}*|kacik\\p{L}*|listy|relacj\\p{L}+|ankiet\\p{L}+|quiz|konkurs\\p{L}*|zagadk\\p{L}+|krzyzowk\\p{L}+|ogloszeni\\p{L}+|prognoz\\p{L}+|wyzwani\\p{L}+",
    paid: "sponsorowan\\p{L}+|sponsoruje|wspieran\\p{L}+|wspiera|przygotowan\\p{L}+|finansowan\\p{L}+|finansuje|mozliw\\p{L}+|prezentuje",
    by: "przez|dzieki|z",
    messages:
      "(?:wiadomosc|tresc|artykul|komentarz|material) (?:sponsorowan|reklamow|promocyjn|partnersk)\\p{L}+ (?:od|firmy|marki)",
  },
  sv: {
    things:
      "[\\p{L}-]*(?:kommentar|rapport)\\p{L}*|[\\p{L}-]*svaren?|[\\p{L}-]*diskussion\\p{L}*|[\\p{L}-]*spalt\\p{L}*|[\\p{L}-]*forum\\p{L}*|insandarsid\\p{L}+|nyhetsbrev\\p{L}*|moderering\\p{L}*|insandare|livebloggen|enkaten|fragesporten|tavlingen|korsordet|gatan|utmaningen|utlottningen|lasarforum\\p{L}*",
    paid: "sponsra[ts]|sponsrade|sponsras|stods|presenteras|mojliggors|finansieras|betalas",
    by: "av|tack vare|genom",
    messages:
      "(?:sponsrat|sponsrad|betalt|kommersiellt) (?:meddelande|innehall|inlagg|svar|kommentar|budskap|annons) (?:fran|av|for)",
  },
};

/** What comments stand in, in one language. */
export function thingsOf(language: string): string {
  return paidWays(language).things;
}

/** The same with what is done for it, and by whom. */
export function paidWays(language: string): Pick<Things, "things" | "paid" | "by"> {
  return byLanguage[language] ?? { things: "", paid: "", by: "" };
}

/** Where the firm stands behind the verb ("Komentarze prezentuje Acme"). */
const presenting: Readonly<Record<string, string>> = {
  de: "prasentiert|sponsert|ermoglicht",
  pl: "prezentuje|sponsoruje|wspiera|przedstawia|finansuje|funduje",
};

/** Cues that need no sentence known beforehand: a thing, what is done for it, and by whom. */
export const thingCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(byLanguage).map(([language, { things, paid, by, messages }]) => {
    const cues: Cue[] = [
      {
        kind: "sponsored",
        at: "any",
        tail: "end",
        pattern: `^(?:[\\p{L}\\p{N}'-]+ ){0,4}?(?:${things})${few} (?:${paid})${one} (?:${by})(?![\\p{L}])`,
      },
    ];
    const presents = presenting[language];
    if (presents !== undefined) {
      cues.push({
        kind: "sponsored",
        at: "start",
        tail: "firm-end",
        pattern: `(?:[\\p{L}'-]+ ){0,2}?(?:${things})${few} (?:${presents})(?: (?:heute|diese woche|ihnen|panstwu|dzis|dzisiaj))?`,
      });
    }
    if (messages !== undefined) {
      cues.push({ kind: "label", at: "start", tail: "end", pattern: messages });
    }
    return [language, { media: "", triggers: stems(paid), cues }];
  }),
);

/** The beginnings that every form of a word has. */
function stems(words: string): string[] {
  const found = words
    .split("|")
    .map((word) => /^[a-z' ]{4,}/u.exec(word)?.[0].trim() ?? "")
    .filter((word) => word.length >= 5);
  return [...new Set(found)];
}
