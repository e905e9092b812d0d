import { behindFirm, byFirm, goods, opening, pointing, told } from "./dealing-forms";
import { lineLabel, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";

export const sv: TalkWords = {
  media: "",
  triggers: [
    "utan",
    "driften",
    "bekosta",
    "som betalar",
    "var lank",
    "servrarna",
    "lasar",
    "fatt lana",
    "fick testa",
    "fick prova",
    "pr-utskick",
    "pr-paket",
    "testexemplar",
    "oppenhet",
    "via lanken",
    "provision",
    "mojlig",
  ],
  cues: [
    told(
      "^utan (?<firm>[^.?!,]{3,50}) hade (?:det har|den har|detta|denna|vart|var) [\\w-]+ inte (?:funnits|varit)\\b",
    ),
    behindFirm(
      "(?:betalar|bekostar|star for) (?:driften|servrarna) (?:av|for|till) (?:den har|det har|denna|detta|var|vart)\\b",
    ),
    whole(
      "^(?<firm>[^.?!,]{3,40}) gor (?:det har|den har|detta|denna|vart|var)(?: {media})? mojligt?\\b(?=[.!]?$)",
    ),
    whole(
      "\\bsom (?:sponsrar|bekostar|betalar|finansierar) (?:den har|det har|denna|detta|var|vart) (?:[\\w-]+ )?{media}\\b",
    ),
    whole(
      "^tack vare (?!er|dig|alla|vara|lasar|prenumer|gavor|donat|ideella|volont)[^.?!,]{3,40} kan vi (?:halla|driva) (?:den har |var )?(?:sidan?|bloggen?|forumet|traden|nyhetsbrevet)\\b",
    ),
    byFirm("(?:finansieras|bekostas) av"),
    whole(
      "\\blasare av (?:den har|det har|denna|detta|var|vart) (?!tidning)\\w+ far [^.?!]{0,24}(?:%|procent|rabatt|gratis)",
    ),
    whole(
      "(?:%|procent|rabatt)[^.?!]{0,30} for (?:alla )?lasare av (?:den har|det har|denna|var) \\w+",
    ),
    lineLabel(
      "(?:special|lasar)?-?(?:erbjudande|rabatt) (?:till|for) (?:alla |vara |sidans )?lasar(?:e|na)",
    ),
    opening(
      "label",
      "(?:betald annons|(?:advertorial|pr-?(?:utskick|paket)|testexemplar)) (?:fran|av)",
    ),
    opening(
      "label",
      "(?:har|nu) foljer (?:ett|en) (?:betalt|betald|sponsrat|sponsrad) (?:budskap|meddelande|annons|inlagg) (?:fran|av)",
    ),
    told(
      "^[\\w-]+ (?:har jag|fick jag|har vi|fick vi) (?:fatt )?(?:lana|gratis) (?:av|fran) (?<firm>[^.?!,]{3,40})[.!]?$",
    ),
    goods(
      "\\b(?:jag|vi) fick (?:testa|prova) [^.?!]{2,40} (?:gratis|utan kostnad|kostnadsfritt) (?:av|fran|tack vare)",
    ),
    told(
      "^(?:for|i) (?:oppenhetens|transparensens|tydlighetens) (?:skull|namn)[:,]? [^?!]{2,60}\\b(?:betalade (?:min|var)|betalt av|sponsr\\w+|gratis|provision)\\b",
    ),
    {
      kind: "thanks",
      at: "any",
      pattern:
        "^redaktionen tackar (?!alla|ingen|lasar|sina|vara|de |fru|herr)[^.?!,]{3,40} for (?:stodet|det \\w+ stodet|sponsringen|bidraget)[.!]?$",
    },
    told("\\bvia (?:min|var) lank (?:far|sparar)\\b"),
    told(
      "\\b(?:jag|vi) far (?:en )?(?:liten )?provision\\b[^.?!]{0,20}\\b(?:om|nar)\\b[^.?!]{0,30}\\blank",
    ),
    {
      kind: "partner",
      at: "any",
      tail: "firm",
      pattern:
        "^var (?:\\w+ )?(?:partner|sponsor)(?= [^?!,]{2,40}? (?:bjuder|ger|erbjuder|skanker) )",
    },
    pointing("annons|reklam|sponsrat"),
  ],
};
