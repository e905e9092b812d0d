import type { SponsorLexicon } from "./sponsor-lexicon";

export const nl: SponsorLexicon = {
  language: "nl",
  hasSpaces: true,
  triggers: [
    "adverteerder",
    "kosteloos",
    "medewerking",
    "productplaatsing",
    "spons",
    "partner",
    "samenwerking",
    "affiliate",
    "kortingscode",
    "code",
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
        "(?<![^\\s(])#(?:advertentie|gesponsord|reclame|samenwerking|betaaldpartnerschap|spon)\\b",
    },
  ],
  against:
    "\\b(?:humeur|chagrijn|noch|file|staking|vertraging|tirade|klaagzang|slaapgebrek|gebrek aan|niet|geen|nooit|zonder|blijkbaar|kennelijk|zeker|schijnt|onafhankelijk|vermoedelijk|terreur)\\b",
  bodies:
    "(?:donateurs|abonnees|gemeente|overheid|staat|rijk|provincie|hun|zijn|haar|werkgever|belastingbetaler|partij|lobby|anonieme|diverse|regering|universiteit)",
};
