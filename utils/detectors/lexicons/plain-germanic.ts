import { gift, nouns, partner, sponsored } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

/** Plain ways to say it in English, German, Dutch and Swedish; see plain-cues.ts. */
export const plainGermanic: Readonly<Record<string, readonly Cue[]>> = {
  en: [
    sponsored(
      "- our (?:\\w+ ){1,3}(?:is|are) (?:kindly |proudly )?(?:supported|sponsored|brought to you) by",
    ),
    {
      kind: "label",
      at: "start",
      tail: "firm-end",
      pattern:
        "(?:pr|press|gifted) (?:product|sample|gift|package|parcel|item|unit|copy|copies)s? (?:from|by)",
    },
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "\\b(?:i'm|i am|we're|we are) (?:currently )?(?:working|partnering|collaborating|teaming up) with [^.?!]{2,40} (?:on|for|in) (?:a |an )?(?:paid|sponsored|commercial) (?:campaign|partnership|post|ad|advert|promotion|collab\\w*|series|project)",
    },
    {
      kind: "break",
      at: "start",
      pattern:
        "(?:a )?(?:quick |short |brief |friendly )?(?:word|note|message|greeting|update|tip|offer)s? from (?:our |the )?(?:good |lovely |kind )?(?:friends|sponsors?|partners?|supporters?|people|folks)(?: (?:at|from|over at))?",
    },
    gift(
      "^(?:\\p{L}+ ){1,3}(?:provided|supplied|gifted|sent(?: over)?|loaned|lent) (?:free of charge |for free |for review |kindly )?by",
    ),
    {
      kind: "disclosure",
      at: "any",
      pattern:
        "(?:thanks|thank you|cheers|shout-?out|props) (?:go(?:es)? )?to [^.?!]{2,40} for (?:sending|lending|providing|supplying|gifting|giving)[^.?!]{2,60}(?:gifted|to (?:test|review)|sample|review unit)",
    },
    sponsored(
      `(?:this|today's|these|our|tonight's) ${nouns}(?:comes?|came|is|are|was|were) (?:to you )?(?:by )?(?:courtesy of|with (?:the )?compliments of|thanks to)`,
    ),
  ],
  de: [
    partner("(?:^|- )unser\\w* partner (?:fur|in|bei) [^.?!:]{3,30}:"),
    gift(
      "^(?:\\p{L}+ ){1,4}(?:wurde|wurden|ist|kommt|habe ich|bekam ich|gab es)? ?(?:kostenlos |gratis |leihweise |freundlicherweise )?(?:bereitgestellt|gestellt|geliehen|geschenkt|zur verfugung gestellt|gesponsert) (?:von|durch)",
    ),
    partner(
      "^(?:unser|mein)\\w* (?:\\w+ )?(?:werbe|kooperations)?(?:partner|sponsor)(?= [^?!]{2,60}? hat (?:fur )?(?:euch|sie|dich|ihnen|uns|\\d))",
      { tail: "firm" },
    ),
    sponsored(
      `diese[rs]? ${nouns}(?:kommt|kommen|prasentiert (?:ihnen|euch)|gibt es) (?:(?:mit freundlicher|dank) (?:unterstutzung|hilfe)? ?)?(?:von|durch|dank)`,
    ),
  ],
  nl: [
    sponsored(
      "^[^.?!,]{3,30}, (?:mede )?(?:mogelijk gemaakt|gesponsord|aangeboden|gepresenteerd) door(?: onze (?:partner|sponsor))?",
      { at: "own" },
    ),
    gift("^(?:\\p{L}+ ){1,3}(?:gekregen|gratis|geleend|ontvangen|cadeau) (?:gekregen )?van"),
    sponsored(
      `(?:deze|dit|onze|ons) ${nouns}(?:wordt|worden|is|zijn|komt|komen) (?:u |je |jullie )?(?:aangeboden|mede mogelijk gemaakt|mogelijk gemaakt|gesponsord|gepresenteerd|tot stand|met dank)(?: (?:door|dankzij|aan|met (?:de )?(?:steun|hulp) van))?`,
    ),
    sponsored(
      "(?:de )?(?:hoofd)?(?:sponsor|partner) van (?:deze|dit|de|het|onze|vandaag)(?: [\\p{L}-]+)? (?:is|:)",
      { at: "start" },
    ),
  ],
  sv: [
    sponsored(
      "^[\\p{L}-]*(?:sidan|kollen|nytt|spalten|guiden|bilagan|nyhetsbrevet|vadret|traden|tipset) (?:gors|ges ut|publiceras|presenteras|mojliggors|stods) (?:med (?:bidrag|stod) (?:fran|av)|av|tack vare)(?: var (?:huvud)?sponsor)?",
    ),
    gift(
      "^(?:\\p{L}+ ){1,2}(?:har jag |har vi )?(?:fatt|lanat|fick jag|bjods pa|skickades) (?:av|fran)",
    ),
    sponsored(
      "^(?:[\\p{L}-]+ )?(?:texten|artikeln|inlagget|traden|sidan|nyheten|nyheterna|rapporteringen|bevakningen|tipset|tipsen|serien|grafiken|kartan|spalten|avsnittet|sandningen|chatten|svaret|svaren|diskussionen|kommentarerna|kommentarsfaltet|guiden|receptet|listan)(?: [\\p{L}-]+)? (?:sponsras|presenteras|mojliggors|stods|betalas|bjuds pa) av",
    ),
  ],
};
