import type { SponsorLexicon } from "./sponsor-lexicon";

export const it: SponsorLexicon = {
  language: "it",
  hasSpaces: true,
  triggers: [
    "sostien",
    "in associazione",
    "offerta da",
    "presentato",
    "patrocinio",
    "annunci",
    "spons",
    "partner",
    "affilia",
    "codice",
    "commission",
    "inserzion",
    "supporto",
    "promo",
  ],
  media:
    "(?:articolo|episodio|puntata|podcast|programma|video|contenuto|pagina|sito|blog|newsletter|post|servizio|commento|progetto|canale|diretta|rubrica|prodotto|portale|guida|trasmissione)",
  sponsor: "(?:sponsors?|partner|inserzionist[ai]|sostenitori)",
  by: "(?:da|dal|dalla|dai|con)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:e|e'|viene) (?:sponsorizzat[oa]|supportat[oa]|finanziat[oa]) (?:da|dal|dalla)",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:grazie|ringraziamo|ringraziamento|ringrazia|si ringrazia)\\b[^.?!]{0,30}\\b(?:al|allo|ai|agli|a|il|lo|i|gli|nostr[oi]|alla)\\b[^.?!]{0,20}\\b(?:sponsors?|inserzionist[ai]|partner)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\bgrazie a\\b[^.?!]{1,40}\\bper (?:aver |avere )?(?:sponsorizzat\\w|sponsorizzare|sostenuto|supportato)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:questo|questa|quest'|il|la|lo|l'|nostro|nostra) ?(?:\\w+ ){0,2}?{media} (?:e|e'|viene|e stat[oa]|vi e|ti e)(?: stat[oa])?(?: anche)? ?(?:sponsorizzat\\w|offert\\w|presentat\\w|promoss\\w|realizzat\\w in collaborazione|reso possibile|supportat\\w|finanziat\\w|possibile) (?:da|dal|dalla|dallo|dai|dagli|grazie a|con)?",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:contenuto |articolo |video |puntata )?(?:sponsorizzat[oa]|offert[oa]|presentat[oa]|promoss[oa]|powered|resa? possibile|supportat[oa]) (?:da|dal|dalla|dallo|dall'|dai|dagli|by|grazie a)",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:collaborazione|partnership) (?:pagata|retribuita|commerciale|a pagamento|sponsorizzata)(?: con)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:realizzat[oa] |articolo |contenuto )?in (?:collaborazione|partnership|associazione) con",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:adv|pubblicita|annuncio|annunci|inserzione|pubbliredazionale|publiredazionale|messaggio (?:pubblicitario|promozionale)|(?:contenut[oi]|articol[oi]|post|link|spazio|video) (?:sponsorizzat[oi]|promozional[ei]|pubblicitari[oi]|a pagamento)|sponsorizzato|sponsor|i nostri sponsor|informazione pubblicitaria|collaborazione (?:pagata|retribuita|commerciale)|partnership pubblicizzata|promozione)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:link|collegamenti) (?:di affiliazione|affiliat[oi]|sponsorizzat[oi])\\b|\\b(?:riceviamo|guadagniamo|otteniamo|ricevere|ricevo|guadagno|percepiamo|guadagnare)\\b[^.?!]{0,30}\\bcommission[ei]\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:con|usa|usate|utilizza|inserisci|il)\\b(?: \\w+){0,2}? ?(?:codice)(?: sconto| promo| promozionale| coupon)?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:adv|pubblicita|sponsorizzato|collaborazione|inserzione|annuncio|partnership|suppliedby|gifted)\\b",
    },
  ],
  against:
    "\\b(?:malumore|guasto|ne|sciopero|ritardo|ingorgo|comune di|sfogo|mancanza di|non|mai|senza|nessuna?|indipendente|evidentemente|chiaramente|ovviamente|sembra|compenso)\\b",
  bodies:
    "(?:stato|governo|contribuenti|comune|regione|partito|lobby|sinistra|destra|industria|soros|putin|tasse)",
};
