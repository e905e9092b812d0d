import { behindFirm, byFirm, goods, opening, pointing, told } from "./dealing-forms";
import { lineLabel, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";

export const nl: TalkWords = {
  media: "",
  triggers: [
    "zonder",
    "hosting",
    "bekostig",
    "korting",
    "lezers van",
    "voor lezers",
    "alle lezers",
    "onze lezers",
    "pr-pakket",
    "bruikleen",
    "onze link",
    "maakt d",
    "maakt onze",
    "te leen",
    "ter beschikking",
    "pr-sample",
    "testexemplaar",
    "ingezonden",
    "ambassadeur",
    "transparantie",
    "openheid",
    "via de link",
    "u gebracht",
  ],
  cues: [
    told(
      "^zonder (?<firm>[^.?!,]{3,50}) (?:was|waren|bestond|zou) (?:deze|dit|onze) [\\w-]+ (?:er )?niet\\b",
    ),
    told("\\bonze (?:\\w+ )?(?:partner|sponsor)s?,? [^.?!]{3,50}, zonder wie\\b"),
    behindFirm("(?:betaalt|bekostigt) de (?:hosting|servers?) van (?:deze|dit|onze)\\b"),
    whole(
      "\\b(?:die|dat) (?:deze|dit|onze) (?:[\\w-]+ )?{media} (?:bekostigt|betaalt|sponsort|financiert|mogelijk maakt)\\b(?=[.!]?$)",
    ),
    whole("^(?<firm>[^.?!,]{3,40}) maakt (?:deze|dit|onze) (?:[\\w-]+ )?{media} mogelijk\\b"),
    {
      kind: "sponsored",
      at: "any",
      tail: "firm-end",
      pattern:
        "^(?:deze|dit|onze|ons) (?:[\\w-]+ )?{media} wordt (?:u gebracht|gesteund|bekostigd|gefinancierd) door",
    },
    byFirm("(?:gefinancierd|bekostigd|gesteund) door"),
    whole(
      "\\blezers van (?:deze|dit|onze) (?!krant)\\w+ (?:krijgen|ontvangen) [^.?!]{0,24}(?:%|procent|korting|gratis)",
    ),
    whole("(?:%|procent|korting)[^.?!]{0,30} voor (?:alle )?lezers van (?:deze|dit|onze) \\w+"),
    lineLabel(
      "(?:lezers|kortings)?-?(?:aanbieding|actie|voordeel|aanbod) voor (?:alle |onze )?lezers(?: van (?:deze|dit) \\w+)?",
    ),
    opening(
      "label",
      "(?:ingezonden mededeling|advertentie|advertorial|pr-?(?:sample|pakket)|testexemplaar|partnerbijdrage) van",
    ),
    opening(
      "label",
      "(?:nu|hier|dan) volgt een (?:betaalde?|gesponsorde?) (?:boodschap|mededeling|bericht|bijdrage) van",
    ),
    told(
      "\\b(?:dit|deze) (?:\\w+ )?{media} bevat(?:ten)? (?:\\w+ ){0,2}(?:reclame|advertenties|gesponsord\\w*|betaalde)\\b",
    ),
    told(
      "^(?:de|het) [\\w-]+ (?:is|zijn|werd|werden) (?:mij |ons )?(?:gratis )?(?:ter beschikking|beschikbaar) gesteld door (?<firm>[^.?!,]{3,40})[.!]?$",
    ),
    told(
      "^(?:de|het) [\\w-]+ (?:kreeg|kregen) (?:ik|we|wij) (?:gratis|te leen|gratis te leen|in bruikleen) van (?<firm>[^.?!,]{3,40})[.!]?$",
    ),
    goods(
      "\\b(?:ik|we) mocht(?:en)? [^.?!]{2,40} gratis (?:testen|proberen|uitproberen) (?:van|dankzij)",
    ),
    told("^gekregen van [^.?!,]{3,40} om te (?:testen|proberen|reviewen)\\b"),
    told("\\b(?:ik ben|wij zijn) (?:betaald |betaalde )?merkambassadeur (?:van|voor)\\b"),
    told(
      "^(?:voor|in) (?:de )?(?:volledige )?(?:transparantie|openheid)[:,]? [^?!]{2,60}\\b(?:betaalde (?:mijn|onze)|betaald door|gesponsord|gratis|commissie)\\b",
    ),
    {
      kind: "thanks",
      at: "any",
      pattern:
        "^de redactie (?:be)?dankt (?!alle|haar|onze|lezers|mevrouw|meneer|de |iedereen|niemand)[^.?!,]{3,40} voor (?:de|het) (?:\\w+ )?(?:steun|ondersteuning|sponsoring)[.!]?$",
    },
    told("\\bvia (?:mijn|onze) link (?:krijg|krijgen|krijgt|ontvang|bespaar)\\b"),
    told("\\bvia de link\\b[^.?!]{0,20}\\bverdien(?:en)? (?:ik|wij|we)\\b"),
    {
      kind: "partner",
      at: "any",
      tail: "firm",
      pattern:
        "^onze (?:\\w+ )?(?:partner|sponsor)(?= [^?!,]{2,40}? (?:geeft|biedt|schenkt|trakteert) )",
    },
    pointing("advertentie|reclame|gesponsord"),
  ],
};
