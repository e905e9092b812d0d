import type { SponsorLexicon } from "./sponsor-lexicon";

export const de: SponsorLexicon = {
  language: "de",
  hasSpaces: true,
  triggers: [
    "ermoglich",
    "zugeschickt",
    "uberlassen",
    "transparenz",
    "hinweis",
    "spons",
    "werb",
    "partner",
    "affiliate",
    "provision",
    "rabatt",
    "code",
    "gutschein",
    "zusammenarbeit",
    "moglich gemacht",
    "advertorial",
    "promotion",
  ],
  media:
    "(?:folge|episode|podcast|sendung|video|stream|newsletter|artikel|beitrag|post|text|seite|website|webseiten?|blog|thread|kommentare?|projekt|inhalte?|rubrik|ausgabe|reihe|serie|livestream|kanal|forum|angebot|ratgeber|portal|shop|liveblog|kolumne|test|faden|strang)",
  sponsor: "(?:sponsor(?:en)?|werbepartner|partner|unterstutzer|forderer|hauptsponsor)",
  by: "(?:von|durch|vom|mit)",
  cues: [
    {
      kind: "break",
      at: "any",
      pattern:
        "\\bunser\\w* (?:heutige\\w* |neue\\w* |treue\\w* )?(?:haupt)?sponsor(?:en)? (?:ist|sind|heute|dieser|fur)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:danke?|vielen dank|herzlichen dank|dankeschon|wir danken|ein dank|bedanken)\\b[^.?!]{0,40}\\b(?:unser\\w*|dem|den|die|heutigen|diesen|der)\\b[^.?!]{0,20}\\b(?:haupt)?(?:sponsor(?:en|s)?|werbepartnern?|kooperationspartnern?|partnern?|unterstutzern?)\\b",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:danke|dank)\\b[^.?!]{0,50}\\b(?:furs?|fur (?:das|die|den)|dass) (?:\\w+ ){0,3}(?:sponsern|sponsoring|unterstutzung (?:dieser|dieses|der|des) {media})",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:diese[rsmn]?|unser\\w*|der|die|das|heutige\\w*|mein\\w*) (?:[\\w-]+ ){0,2}?{media} (?:wird|wurde|werden|ist|war|sind|entstand)(?: euch| ihnen| dir| auch| heute| freundlicherweise){0,2} (?:gesponsert|gesponsort|prasentiert|unterstutzt|ermoglicht|finanziert|gefordert|bezahlt|beworben)?(?: \\w+)? ?{by}",
    },
    {
      kind: "sponsored",
      at: "any",
      pattern:
        "\\b(?:diese[rsmn]?|unser\\w*) (?:[\\w-]+ ){0,2}?{media} (?:wird|wurde|werden|ist|war|sind)\\b[^.?!]{0,50}\\b(?:gesponsert|gesponsort|prasentiert|ermoglicht|unterstutzt)\\b",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:wird |heute |freundlich |exklusiv |ihnen )?(?:moglich gemacht|gesponsert|gesponsort|prasentiert|unterstutzt|ermoglicht|powered|finanziert|bereitgestellt|sponsored) (?:{by}|by|dank)",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\bmit (?:freundlicher|finanzieller) unterstutzung (?:von|der|des|durch|unseres|unserer)",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:entstanden |erstellt |produziert |ein beitrag |(?:bezahlte |unbezahlte )?werbung |anzeige |reklame )?in (?:bezahlter |freundlicher |werblicher )?(?:kooperation|zusammenarbeit|partnerschaft) mit",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:bezahlte\\w*|werbliche\\w*|kommerzielle\\w*) (?:partnerschaft|kooperation|zusammenarbeit|werbung|werbepartnerschaft)(?: mit| von)?",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b{media}\\b[^.?!]{0,40}\\bin (?:bezahlter |freundlicher )?(?:kooperation|zusammenarbeit|partnerschaft) mit\\b[^.?!]{2,60}",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:dauer|bezahlte |unbezahlte |eigen|enthalt |achtung |ende der |beginn der |unbeauftragte )?(?:dauerwerbesendung|werbung|anzeigen?|reklame|advertorial|sponsored post|werbeanzeige|verlagsanzeige|eigenanzeige|werbeinhalt|werbebeitrag|produktplatzierung|promotion|werbepartner|gesponsert(?:er|e|es)?(?: beitrag| inhalt| inhalte| artikel| post| link)?|sponsor(?:en)?|unsere? (?:sponsor(?:en)?|partner)|bezahlte partnerschaft|kooperation|werbelink|werblicher inhalt|werbliche kooperation)(?: ?[-/|,(] ?(?:bezahlte|unbezahlte|wegen|anzeige|werbung|kooperation|da)[\\w ,-]{0,50})?",
    },
    {
      kind: "label",
      at: "label",
      pattern: "verlagsangebot",
    },
    {
      kind: "label",
      at: "start",
      pattern: "(?:unbezahlte|bezahlte|unbeauftragte|selbstbezahlte) werbung\\b",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:affiliate|partner|werbe|provisions)-?links?\\b[^?]{0,60}|\\b(?:affiliate|werbe|provisions)-?(?:programm|partner)\\b[^?]{0,60}|\\b(?:teil\\w*|mitglied|amazon)\\b[^.?!]{0,40}\\bpartner-?programm\\w*",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\bals amazon[- ]partner\\b|\\b(?:verdienen?|erhalten?|bekommen?) (?:wir|ich)\\b[^.?!]{0,40}\\b(?:provision|qualifizierten)\\b|\\b(?:wir|ich) (?:verdienen?|erhalten?|bekommen?)\\b[^.?!]{0,50}\\bprovision\\b",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:dieser|dieses?) (?:\\w+ )?{media} (?:enthalt|beinhaltet|kann) (?:\\w+ ){0,2}(?:werbung|produktplatzierungen?|affiliate\\S*|werbelinks|anzeigen|werbliche\\w*)\\b(?!, die)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:wurde|wurden|werde) (?:mir|uns|ich|wir)\\b[^.?!]{0,40}\\b(?:kostenlos|gratis|kostenfrei)\\b[^.?!]{0,20}(?:zur verfugung gestellt|zugeschickt|uberlassen)|\\bich wurde\\b[^.?!]{0,30}\\bbezahlt\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern:
        "\\b(?:mit|nutzt?e?n?|verwendet?|benutzt?|gebt|gib|per|unter|dem) (?:\\w+ ){0,3}?(?:rabatt|gutschein|aktions|promo|vorteils)?-?(?:code|gutschein)s?:?",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:rabatt|gutschein|aktions|promo|vorteils)-?(?:code)s?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?<![^\\s(])#(?:werbung|anzeige|bezahltewerbung|unbezahltewerbung|bezahltepartnerschaft|kooperation|gesponsert|reklame)\\b",
    },
  ],
  against:
    "\\b(?:laune|mudigkeit|panne|weder|stau|wutausbruch|streik|verspatung|warteschleife|schlaflosigkeit|schlafmangel\\w*|gejammer|nicht|kein|keinen?|nie|niemals|ohne|unabhangig|offenbar|offensichtlich|wohl|angeblich|wahrscheinlich|sollte|wurden? gerne|scheint|klingt|polizei|erstattet|fallen gelassen|propaganda|gefahrlichste|minister|studie|verein)\\b",
  bodies:
    "(?:industrie|(?:\\w+ )?steuer\\w*|regierung|staat|steuerzahlern?|bund|land|lobby|partei|afd|spd|cdu|csu|grunen|fdp|gez|pharma|putin|soros|uns|euch|stadt|gemeinde|forderverein|linken|rechten|wahlern?|medien)",
};
