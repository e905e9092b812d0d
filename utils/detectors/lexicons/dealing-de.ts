import { goods, opening, pointing, told } from "./dealing-forms";
import { lineLabel, whole } from "./plain-forms";
import type { TalkWords } from "./sponsor-lexicon";

export const de: TalkWords = {
  media: "",
  triggers: [
    "ohne d",
    "gabe es",
    "hosting",
    "server",
    "nachlass",
    "leihgabe",
    "leihweise",
    "platz",
    "testmuster",
    "pr-sample",
    "pr-muster",
    "botschafter",
    "offenlegung",
    "leser dies",
    "leser uns",
    "leserin",
    "fur leser",
    "alle leser",
    "unsere leser",
    "pr-paket",
    "rezensionsexemplar",
    "leihgerat",
    "testgerat",
    "unseren link",
    "zur verfugung",
    "bekommen",
  ],
  cues: [
    told("^ohne (?<firm>[^.?!,]{3,50}) gabe es (?:diese[nrs]?|unsere?n?) [\\w-]+ nicht\\b"),
    told(
      "\\bunsere?[nm]? (?:\\w+ )?(?:partner|sponsor)(?:en|s)?\\b[^.?!]{3,60}, ohne (?:den|die|das) (?:es|wir)\\b",
    ),
    opening(
      "sponsored",
      "(?:das |die )?(?:hosting|server|betriebskosten) (?:dieser|unserer) \\w+ (?:bezahlt|finanziert|tragt|tragen|stellt|sponsert)",
    ),
    whole(
      "\\b(?:der|die|das) (?:diese[nrs]?|unsere?n?) (?:[\\w-]+ )?{media} (?:finanziert|sponsert|bezahlt|ermoglicht)\\b(?=[.!]?$)",
    ),
    whole("^diesen (?:werbe)?platz (?:stellt|bietet|uberlasst|schenkt) (?:ihnen|euch)\\b"),
    opening("sponsored", "moglich gemacht (?:hat|haben) (?:das|dies|es)"),
    whole(
      "\\b(?:als leser(?:in)?|leser(?:innen|n)?) (?:dieser|dieses|unserer|unseres) (?!zeitung)\\w+ (?:(?:erhalten|bekommen|kriegen|sparen) )?(?:[\\w%€]+ ){0,3}(?:%|prozent|rabatt|nachlass|gratis)",
    ),
    whole(
      "(?:%|prozent|rabatt|nachlass)[^.?!]{0,30} fur (?:alle )?leser(?:innen)? (?:dieser|dieses|unserer|unseres) (?!zeitung)\\w+",
    ),
    {
      kind: "label",
      at: "start",
      pattern:
        "(?:(?:un)?bezahlte )?werbung,? (?:wegen|da|aufgrund|durch|weil) (?:von |der )?(?:marken|namens|firmen|produkt|orts)-?(?:nennung|verlinkung|erkennung|erwahnung)",
    },
    opening(
      "label",
      "(?:advertorial|pr-?(?:sample|muster|paket)|(?:pr-|presse)?testmuster|rezensionsexemplar) (?:der firma|von|vom|der|des)",
    ),
    opening(
      "label",
      "(?:es|nun|hier|jetzt) folgt eine? (?:bezahlte[rs]?|gesponserte[rs]?) (?:mitteilung|nachricht|werbung|hinweis|beitrag|botschaft) (?:von|der|des|vom)",
    ),
    lineLabel(
      "(?:sonder|leser|exklusiv)?-?(?:angebot|rabatt|aktion|vorteil) fur (?:alle |unsere )?leser(?:innen)?(?: (?:dieser|dieses) \\w+)?",
    ),
    told(
      "\\b(?:wurde|wurden|hat|haben) (?:mir|uns) [^.?!]{2,50} (?:fur (?:den|einen|diesen)|zum|zu) (?:test\\w*|review|probe|ausprobieren) (?:uberlassen|geliehen|zugeschickt|zugesandt|zur verfugung)",
    ),
    told(
      "\\bhabe(?:n)? (?:ich|wir) (?:gratis|kostenlos|umsonst|leihweise) von (?<firm>[^.?!,]{3,40}) (?:bekommen|erhalten)\\b",
    ),
    told(
      "^(?:der|die|das) [\\w-]+ (?:war|ist|sind|waren) eine? leihgabe von (?<firm>[^.?!,]{3,40})[.!]?$",
    ),
    goods("^(?:der|die|das) [\\w-]+ (?:war|ist) ein (?:leihgerat|testgerat) von"),
    told("\\b(?:ich bin|wir sind) (?:bezahlte\\w* )?markenbotschafter(?:in)? (?:fur|von)\\b"),
    told(
      "^(?:offenlegung|transparenz): [^?!]{2,80}\\b(?:bezahlt|gesponsert|eingeladen|provision|kooperation)\\b",
    ),
    {
      kind: "thanks",
      at: "any",
      pattern:
        "^die redaktion (?:bedankt sich bei|dankt) (?!allen?|ihren|unseren|leser|frau|herrn|den |der |niemand)[^.?!,]{3,40} fur die (?:\\w+ )?unterstutzung[.!]?$",
    },
    told(
      "\\buber (?:meinen|unseren) link (?:bekommt|bekommst|erhalt|erhaltst|gibt|spart|sparst)\\b",
    ),
    pointing("anzeige|werbung|gesponsert"),
  ],
};
