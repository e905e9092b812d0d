import type { Cue, TalkWords } from "./sponsor-lexicon";

const told = (pattern: string): Cue => ({ kind: "disclosure", at: "any", pattern });
const paid = (pattern: string): Cue => ({ kind: "sponsored", at: "any", pattern });
/** Who pays stands before it, and nothing else. */
const behindFirm = (pattern: string): Cue => {
  return { kind: "sponsored", at: "named", pattern: ` ${pattern}` };
};
const opening = (kind: Cue["kind"], pattern: string): Cue => {
  return { kind, at: "start", tail: "firm-end", pattern };
};
/** Of states and parties it is said in anger. */
const byFirm = (pattern: string): Cue => {
  return paid(`^\\P{L}{0,4}${pattern} (?<firm>[^.?!,]{3,40})[.!]?$`);
};
/** Goods, and which firm they came from. */
const goods = (pattern: string): Cue => ({
  kind: "disclosure",
  at: "any",
  tail: "firm-end",
  pattern,
});
const label = (pattern: string): Cue => ({ kind: "label", at: "label", pattern });
/** Pictures that point at what is advertised, behind the label. */
const pointing = (words: string): Cue => {
  return { kind: "label", at: "any", pattern: `^\\P{L}{0,4}(?:${words}) ?[👉➡📢→►📣▶🔥✨⭐⬇]` };
};

/**
 * What commenters and editors tell of their dealings with a firm: goods that came free or on loan,
 * who pays for a page to be there, what its readers get off, and what a link earns. By language.
 */
export const dealingCues: Readonly<Record<string, TalkWords>> = {
  en: {
    media: "",
    triggers: [
      "lights on",
      "who fund",
      "hosting",
      "servers",
      "readers of",
      "for readers",
      "for our readers",
      "for the readers",
      "on loan",
      "free of charge",
      "financed",
      "my link",
      "without whom",
    ],
    cues: [
      behindFirm(
        "(?:keeps?|helps? keep) the lights on (?:around here|(?:at|on|for|in|of) (?:this|our|these) )",
      ),
      behindFirm("pays? (?:for )?(?:the )?(?:hosting|servers?|bills) (?:of|for|at) (?:this|our) "),
      paid(
        ", who (?:\\w+ly )?(?:sponsors?|pays? for|funds?|underwrites?) (?:my|this|these|our) (?:[\\w-]+ )?{media}\\b",
      ),
      told("\\bour (?:\\w+ )?(?:sponsors?|partners?),? [^.?!]{3,50}, without whom\\b"),
      opening("sponsored", "(?:gifted|supplied|sent for review) by"),
      byFirm("financed by"),
      opening(
        "label",
        "(?:the following is|what follows is|here is|here's) an? (?:paid|sponsored) (?:message|announcement|post|notice) (?:from|by)",
      ),
      label(
        "(?:special |exclusive )?(?:offer|deal|discount)s? for (?:our |the )?readers(?: of th(?:is|e) \\w+)?",
      ),
      goods(
        "\\b(?:i|we) (?:received|was sent|were sent|was given|were given|got) (?:this|the|these|my) (?:[\\w-]+ ){1,4}?(?:free of charge|at no cost|as a sample|for review) (?:from|by|courtesy of)",
      ),
      goods(
        "^the (?:camera|lens|bike|car|laptop|phone|headphones|tent|speakers?|watch|review unit|test unit|kit) (?:was|were|is|are|came) on loan from",
      ),
      told("\\b(?:i'm|i am) an? paid (?:\\w+ )?ambassador (?:for|of)\\b"),
      told(
        "^in the interests? of (?:full )?(?:disclosure|transparency)[:,] [^.?!]{2,50} paid for (?:my|our)\\b",
      ),
      told("^(?:full )?(?:disclosure|transparency)[:,] [^.?!]{2,60} pays? me for\\b"),
      told(
        "\\bmy link (?:gives|gets|saves|earns) you\\b[^.?!]{2,50}\\b(?:off|free|credit|bonus)\\b",
      ),
    ],
  },
  de: {
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
      "redaktion",
      "uber meinen link",
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
      paid(
        "\\b(?:der|die|das) (?:diese[nrs]?|unsere?n?) (?:[\\w-]+ )?{media} (?:finanziert|sponsert|bezahlt|ermoglicht)\\b(?=[.!]?$)",
      ),
      paid("^diesen (?:werbe)?platz (?:stellt|bietet|uberlasst|schenkt) (?:ihnen|euch)\\b"),
      opening("sponsored", "moglich gemacht (?:hat|haben) (?:das|dies|es)"),
      paid(
        "\\b(?:als leser(?:in)?|leser(?:innen|n)?) (?:dieser|dieses|unserer|unseres) (?!zeitung)\\w+ (?:(?:erhalten|bekommen|kriegen|sparen) )?(?:[\\w%€]+ ){0,3}(?:%|prozent|rabatt|nachlass|gratis)",
      ),
      paid(
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
      label(
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
  },
  nl: {
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
      "gratis",
      "ter beschikking",
      "pr-sample",
      "testexemplaar",
      "ingezonden",
      "ambassadeur",
      "transparantie",
      "openheid",
      "redactie",
      "mijn link",
      "via de link",
      "gesteund",
      "gefinancierd",
      "u gebracht",
      "reclame",
      "gekregen",
    ],
    cues: [
      told(
        "^zonder (?<firm>[^.?!,]{3,50}) (?:was|waren|bestond|zou) (?:deze|dit|onze) [\\w-]+ (?:er )?niet\\b",
      ),
      told("\\bonze (?:\\w+ )?(?:partner|sponsor)s?,? [^.?!]{3,50}, zonder wie\\b"),
      behindFirm("(?:betaalt|bekostigt) de (?:hosting|servers?) van (?:deze|dit|onze)\\b"),
      paid(
        "\\b(?:die|dat) (?:deze|dit|onze) (?:[\\w-]+ )?{media} (?:bekostigt|betaalt|sponsort|financiert|mogelijk maakt)\\b(?=[.!]?$)",
      ),
      paid("^(?<firm>[^.?!,]{3,40}) maakt (?:deze|dit|onze) (?:[\\w-]+ )?{media} mogelijk\\b"),
      {
        kind: "sponsored",
        at: "any",
        tail: "firm-end",
        pattern:
          "^(?:deze|dit|onze|ons) (?:[\\w-]+ )?{media} wordt (?:u gebracht|gesteund|bekostigd|gefinancierd) door",
      },
      byFirm("(?:gefinancierd|bekostigd|gesteund) door"),
      paid(
        "\\blezers van (?:deze|dit|onze) (?!krant)\\w+ (?:krijgen|ontvangen) [^.?!]{0,24}(?:%|procent|korting|gratis)",
      ),
      paid("(?:%|procent|korting)[^.?!]{0,30} voor (?:alle )?lezers van (?:deze|dit|onze) \\w+"),
      label(
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
  },
  sv: {
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
      "fick jag",
      "fick testa",
      "fick prova",
      "pr-utskick",
      "pr-paket",
      "testexemplar",
      "oppenhet",
      "redaktionen",
      "min lank",
      "via lanken",
      "provision",
      "mojlig",
      "partner",
      "betalt",
      "betald",
      "finansier",
    ],
    cues: [
      told(
        "^utan (?<firm>[^.?!,]{3,50}) hade (?:det har|den har|detta|denna|vart|var) [\\w-]+ inte (?:funnits|varit)\\b",
      ),
      behindFirm(
        "(?:betalar|bekostar|star for) (?:driften|servrarna) (?:av|for|till) (?:den har|det har|denna|detta|var|vart)\\b",
      ),
      paid(
        "^(?<firm>[^.?!,]{3,40}) gor (?:det har|den har|detta|denna|vart|var)(?: {media})? mojligt?\\b(?=[.!]?$)",
      ),
      paid(
        "\\bsom (?:sponsrar|bekostar|betalar|finansierar) (?:den har|det har|denna|detta|var|vart) (?:[\\w-]+ )?{media}\\b",
      ),
      paid(
        "^tack vare (?!er|dig|alla|vara|lasar|prenumer|gavor|donat|ideella|volont)[^.?!,]{3,40} kan vi (?:halla|driva) (?:den har |var )?(?:sidan?|bloggen?|forumet|traden|nyhetsbrevet)\\b",
      ),
      byFirm("(?:finansieras|bekostas) av"),
      paid(
        "\\blasare av (?:den har|det har|denna|detta|var|vart) (?!tidning)\\w+ far [^.?!]{0,24}(?:%|procent|rabatt|gratis)",
      ),
      paid(
        "(?:%|procent|rabatt)[^.?!]{0,30} for (?:alla )?lasare av (?:den har|det har|denna|var) \\w+",
      ),
      label(
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
  },
};
