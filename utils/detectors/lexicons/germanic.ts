import type { SponsorLexicon } from "./sponsor-lexicon";

export const de: SponsorLexicon = {
  language: "de",
  hasSpaces: true,
  triggers: [
    "spons",
    "werb",
    "anzeige",
    "prasentiert",
    "partner",
    "unterstutz",
    "affiliate",
    "provision",
    "rabatt",
    "code",
    "gutschein",
    "zusammenarbeit",
    "kooperation",
    "ermoglicht",
    "bezahlt",
    "advertorial",
    "finanziert",
    "produktplatzierung",
    "gesponsort",
    "promotion",
  ],
  media:
    "(?:folge|episode|podcast|sendung|video|stream|newsletter|artikel|beitrag|post|text|seite|website|webseite|webseiten|blog|thread|kommentar|kommentare|projekt|inhalt|inhalte|rubrik|ausgabe|reihe|serie|livestream|kanal|forum|angebot|ratgeber|portal|shop|liveblog|kolumne|test)",
  sponsor: "(?:sponsor(?:en)?|werbepartner|partner|unterstutzer|forderer|hauptsponsor)",
  by: "(?:von|durch|vom|mit)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern:
        "(?:wird|wurde|ist) (?:freundlicherweise )?(?:gesponsert|gesponsort|unterstutzt|prasentiert) (?:von|durch)",
      band: "possible",
    },
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
        "\\b(?:danke|dank|vielen dank|herzlichen dank|dankeschon|wir danken|ein dank|bedanken)\\b[^.?!]{0,40}\\b(?:unser\\w*|dem|den|die|heutigen|diesen|der)\\b[^.?!]{0,20}\\b(?:haupt)?(?:sponsor(?:en|s)?|werbepartnern?|kooperationspartnern?|partnern?|unterstutzern?)\\b",
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
        "(?:wird |heute |freundlich |exklusiv |ihnen )?(?:gesponsert|gesponsort|prasentiert|unterstutzt|ermoglicht|powered|finanziert|bereitgestellt|sponsored) (?:{by}|by|dank)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:mit|dank) (?:der )?(?:freundlicher?n?|finanzieller|grosszugiger?n?) unterstutzung (?:von|der|des|durch|unseres|unserer)?",
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
        "(?:entstanden |erstellt |produziert |ein beitrag )?in (?:bezahlter |freundlicher |werblicher )?(?:kooperation|zusammenarbeit|partnerschaft) mit",
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
        "(?:dauer|bezahlte |unbezahlte |eigen|enthalt |achtung |ende der |beginn der |unbeauftragte )?(?:werbung|anzeige|anzeigen|reklame|advertorial|sponsored post|werbeanzeige|verlagsanzeige|eigenanzeige|werbeinhalt|werbebeitrag|produktplatzierung|promotion|werbepartner|gesponsert(?:er|e|es)?(?: beitrag| inhalt| inhalte| artikel| post| link)?|sponsor(?:en)?|unsere? (?:sponsor(?:en)?|partner)|bezahlte partnerschaft|kooperation|werbelink|werblicher inhalt|werbliche kooperation)(?: ?[-/|,(] ?(?:bezahlte|unbezahlte|wegen|anzeige|werbung|kooperation|da)[\\w ,-]{0,50})?",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:bezahlte |unbezahlte )?(?:werbung|anzeige|reklame|advertorial|werbeanzeige|gesponsert|sponsor(?:en)?|unser(?:e)? sponsor(?:en)?|hauptsponsor|werbepartner|promotion|verlagsangebot|produktplatzierung|gesponserter (?:beitrag|inhalt|link))",
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
        "\\b(?:affiliate|partner|werbe|provisions)-?(?:links?|programm|partner)\\b[^?]{0,60}",
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
        "\\b(?:dieser|diese|dieses) (?:\\w+ )?{media} (?:enthalt|beinhaltet|kann) (?:\\w+ ){0,2}(?:werbung|produktplatzierungen?|affiliate\\S*|werbelinks|anzeigen|werbliche\\w*)\\b(?!, die)",
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
        "(?:^|(?<=\\s))#(?:werbung|anzeige|bezahltewerbung|unbezahltewerbung|bezahltepartnerschaft|kooperation|gesponsert|reklame)\\b",
    },
  ],
  against:
    "\\b(?:nicht|kein|keine|keinen|nie|niemals|ohne|unabhangig|offenbar|offensichtlich|wohl|angeblich|wahrscheinlich|sollte|wurden? gerne|scheint|klingt|polizei|erstattet|fallen gelassen|propaganda|gefahrlichste|minister|studie|verein)\\b",
  bodies:
    "(?:industrie|(?:\\w+ )?steuer\\w*|regierung|staat|steuerzahlern?|bund|land|lobby|partei|afd|spd|cdu|csu|grunen|fdp|gez|pharma|putin|soros|uns|euch|stadt|gemeinde|forderverein|linken|rechten|wahlern?|medien)",
};

export const nl: SponsorLexicon = {
  language: "nl",
  hasSpaces: true,
  triggers: [
    "spons",
    "mogelijk gemaakt",
    "advertentie",
    "reclame",
    "partner",
    "samenwerking",
    "aangeboden",
    "affiliate",
    "kortingscode",
    "code",
    "ondersteund",
    "gepresenteerd",
    "betaald",
    "advertorial",
    "commissie",
  ],
  media:
    "(?:aflevering|podcast|uitzending|video|stream|nieuwsbrief|artikel|bericht|post|pagina|website|site|blog|project|programma|reactie|inhoud|content|reeks|rubriek|editie|verhaal|livestream|kanaal|bijdrage|stuk)",
  sponsor: "(?:sponsor(?:en|s)?|partners?|adverteerders?)",
  by: "(?:door|van|met)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:wordt|werd|is) (?:mede )?(?:gesponsord|ondersteund|mogelijk gemaakt) door",
      band: "possible",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "sponsor(?:en)? van (?:deze|de|het|dit) (?:week|maand|dag|aflevering|podcast|artikel)",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:dank|dankjewel|bedankt|met dank|dank u|dank je|onze dank)\\b[^.?!]{0,30}\\b(?:aan|voor|onze|dit|deze)\\b[^.?!]{0,24}\\b(?:sponsor(?:en|s|ing)?|adverteerders?|partners?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:deze|dit|onze|de|het|mijn) (?:[\\w-]+ ){0,2}?{media} (?:wordt|werd|is|was|worden)(?: u| je| jullie| ook| mede| (?:mede )?mogelijk){0,2} (?:gesponsord|gesponsorde?|aangeboden|mogelijk gemaakt|gemaakt|ondersteund|gepresenteerd|gefinancierd) (?:door|dankzij|in samenwerking met)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:mede |wordt |werd )?(?:mogelijk gemaakt|gesponsord|aangeboden|gepresenteerd|ondersteund|betaald) (?:door|dankzij|met)",
    },
    { kind: "sponsored", at: "line", pattern: "(?:mede )?(?:mogelijk gemaakt|gesponsord) door" },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern: "met (?:dank aan|steun van|ondersteuning van|medewerking van)",
      band: "possible",
    },
    {
      kind: "partner",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:betaald|betaalde|commercieel|commerciele) (?:partnerschap|samenwerking|partner|promotie)(?: met)?",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:gemaakt |geschreven |tot stand gekomen |dit artikel (?:is|kwam) )?(?:in (?:betaalde )?samenwerking met|tot stand in samenwerking met)",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:betaalde )?(?:advertentie|advertenties|reclame|advertorial|gesponsord(?:e)?(?: (?:artikel|bericht|inhoud|content|bijdrage|post))?|ingezonden mededeling|partnerbijdrage|(?:betaald )?partnercontent|betaald partnerschap|betaalde samenwerking|sponsor(?:en|s)?|onze sponsor(?:en|s)?)",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:advertentie|reclame|advertorial|gesponsord|sponsor(?:en|s)?|onze sponsor(?:en|s)?|hoofdsponsor|partner|betaalde (?:promotie|samenwerking))",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\baffiliate-?(?: ?links?)\\b|\\b(?:wij|we|ik) (?:ontvangen?|krijgen?|verdienen?|krijg)\\b[^.?!]{0,40}\\bcommissie\\b|\\bontvangen (?:wij|we)\\b[^.?!]{0,30}\\bcommissie\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:met|gebruik|via|vul)\\b(?: \\w+){0,2}? ?(?:kortings|actie|promo)?-?code:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern:
        "(?:^|(?<=\\s))#(?:advertentie|gesponsord|reclame|samenwerking|betaaldpartnerschap|spon)\\b",
    },
  ],
  against:
    "\\b(?:niet|geen|nooit|zonder|blijkbaar|kennelijk|zeker|schijnt|onafhankelijk|vermoedelijk|terreur)\\b",
  bodies:
    "(?:gemeente|overheid|staat|rijk|provincie|hun|zijn|haar|werkgever|belastingbetaler|eu|partij|lobby|anonieme|diverse|regering|universiteit)",
};

export const sv: SponsorLexicon = {
  language: "sv",
  hasSpaces: true,
  triggers: [
    "spons",
    "annons",
    "reklam",
    "samarbete",
    "presenteras",
    "mojliggors",
    "affiliate",
    "adlink",
    "annonslank",
    "rabattkod",
    "koden",
    "stod av",
  ],
  media:
    "(?:avsnitt|avsnittet|podd|podden|program|programmet|video|videon|artikel|artikeln|inlagg|inlagget|sida|sidan|webbplats|webbplatsen|blogg|bloggen|nyhetsbrev|nyhetsbrevet|sandning|sandningen|projekt|projektet|innehall|innehallet|trad|traden|kommentar|kommentaren)",
  sponsor: "(?:sponsor(?:n|er|erna)?|samarbetspartners?|annonsorer?)",
  by: "(?:av|fran|med)",
  cues: [
    {
      kind: "sponsored",
      at: "coined",
      tail: "end",
      pattern: "(?:ar|sponsras|blir) ?(?:sponsrad|sponsrat)? av",
      band: "possible",
    },
    {
      kind: "thanks",
      at: "any",
      pattern:
        "\\b(?:tack|stort tack|tackar|vi tackar)\\b[^.?!]{0,30}\\b(?:till|for|var|vara)\\b[^.?!]{0,24}\\b(?:huvud)?(?:sponsor(?:n|er|erna)?|samarbetspartners?|annonsorer?)\\b",
    },
    {
      kind: "sponsored",
      at: "any",
      tail: "name",
      pattern:
        "\\b(?:detta|det har|den har|denna|dagens|vart|var)? ?{media} (?:ar |blir |har )?(?:sponsras|sponsrad|sponsrat|presenteras|mojliggors|sponsrats|stods|framtaget i samarbete) (?:av|med)",
    },
    {
      kind: "sponsored",
      at: "start",
      tail: "end",
      pattern:
        "(?:sponsrad|sponsrat|sponsras|sponsrade|presenteras|mojliggors|stods|i betalt samarbete|med stod) (?:av|med|fran)",
    },
    {
      kind: "partner",
      at: "start",
      tail: "end",
      pattern:
        "(?:(?:sponsrat|betalt|kommersiellt) (?:innehall |inlagg )?)?(?:i )?(?:(?:betalt|reklam|annons|kommersiellt) ?)?samarbete med",
    },
    {
      kind: "label",
      at: "line",
      pattern:
        "(?:annons|annonser|annonssamarbete|reklam|reklamsamarbete|betalt (?:samarbete|innehall|partnerskap|inlagg)|sponsrat(?: (?:innehall|inlagg|samarbete))?|sponsrad(?: (?:artikel|lank))?|i annonssamarbete med|innehall fran annonsor|advertorial|native|sponsor(?:er)?|vara sponsorer)(?: fran [\\w &.-]{2,40})?",
    },
    {
      kind: "label",
      at: "label",
      pattern:
        "(?:annons|reklam|sponsrat|sponsor(?:er)?|huvudsponsor|sponsrat innehall|annonssamarbete|betalt samarbete|reklamsamarbete)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern: "\\b(?:affiliate|annons|reklam|ad)-?(?:lank(?:ar)?|links?)\\b",
    },
    {
      kind: "code",
      at: "any",
      tail: "code",
      pattern: "\\b(?:med|anvand|ange|med min)\\b(?: \\w+){0,2}? ?(?:rabatt|kampanj)?kode?n?:?",
    },
    {
      kind: "tag",
      at: "any",
      pattern: "(?:^|(?<=\\s))#(?:annons|reklam|samarbete|sponsrad|sponsrat|betaltsamarbete)\\b",
    },
  ],
  against: "\\b(?:inte|ingen|aldrig|utan|tydligen|uppenbarligen|antagligen|lopp)\\b",
  bodies: "(?:staten|skattebetalarna|regeringen|kommunen|eu|partiet|industrin|oss)",
};
