import type { TalkWords } from "./sponsor-lexicon";
import { thingsOf } from "./thing-cues";

/** How one thanks a firm for what it does for the comments, in one language. */
interface Gratitude {
  readonly thanks: string;
  /** What joins the firm to its deed: "for", "whose". */
  readonly because: string;
  readonly deeds: string;
  readonly ours: string;
  /** "keeping … open", around what it is kept for. */
  readonly makes?: { readonly verb: string; readonly what: string };
  readonly triggers: readonly string[];
  /** "For their kind support", where the sentence ends; for what it is said nowhere. */
  readonly backing: string;
}

/** What people who post on their own call their things, in any language. */
const ofOnes = "kanal|channel|chaine|canal|canale|kanaal|tests?|streams?|videos?|builds?|chats?";

const byLanguage: Readonly<Record<string, Gratitude>> = {
  en: {
    thanks: "thanks?|thank you|grateful|appreciate|cheers|shout-?out|hats off|indebted|gratitude",
    because: "for|whose|who",
    backing:
      "for (?:(?:the|their|its|your) )?(?:[a-z]+ )?(?:support|sponsorship|backing|generosity|contribution)",
    deeds:
      "support\\w*|back(?:s|ed|ing)|sponsor\\w*|fund(?:s|ed|ing)|underwrit\\w*|power(?:s|ed|ing)|financ\\w+|pa(?:ys|id|ying) for|generosity",
    ours: "this|our|these|today's|my",
    makes: {
      verb: "made|kept|mak(?:es|ing)|keep(?:s|ing)|help(?:s|ing)(?: to)? (?:make|keep)",
      what: "possible|free|open|going|running|alive|online",
    },
    triggers: [
      "for making",
      "who made",
      "who kept",
      "for keeping",
      "for helping",
      "for financing",
      "for paying",
    ],
  },
  de: {
    thanks: "danken?|dank|danke|dankeschon",
    because: "fur|dass|deren|die|der|das",
    backing:
      "fur (?:(?:die|ihre|das|den) )?(?:[a-z]+ )?(?:unterstutzung|sponsoring|forderung|hilfe)",
    deeds: "unterstutz\\w*|forder\\w*|sponsor\\w*|sponser\\w*|finanzier\\w*|ermoglich\\w*",
    ours: "diese[rsmn]?|unsere?[rsmn]?|meine?[rsmn]?",
    triggers: ["danke"],
  },
  fr: {
    thanks: "merci|remerci\\w+|gratitude",
    because: "pour|de|d'avoir|dont|qui",
    backing: "pour (?:(?:son|leur|le) )?(?:[a-z]+ )?(?:soutien|appui|parrainage)",
    deeds: "soutien\\w*|souten\\w*|parrain\\w*|sponsor\\w*|financ\\w+|appui\\w*",
    ours: "cette?|ce|ces|notre|nos|mon|ma|mes",
    triggers: [],
  },
  es: {
    thanks: "gracias|agrade\\w+",
    because: "por|su|cuyo|que",
    backing: "(?:por )?(?:su|el) (?:[a-z]+ )?(?:apoyo|patrocinio|respaldo)",
    deeds: "apoy\\w+|patrocin\\w+|respald\\w+|financ\\w+|sosten\\w+|auspici\\w+",
    ours: "este|esta|estos|estas|nuestr[oa]s?|mis?",
    triggers: [],
  },
  it: {
    thanks: "grazie|ringrazi\\w+",
    because: "per|che|il cui",
    backing:
      "per (?:il|la) (?:(?:suo|loro) )?(?:[a-z]+ )?(?:sostegno|supporto|contributo|sponsorizzazione)",
    deeds: "sosten\\w+|sosteg\\w+|support\\w+|sponsor\\w+|finanzi\\w+|contribut\\w+",
    ours: "quest[aoie]|nostr[aoie]|mi[aeo]|miei",
    triggers: ["ringrazi"],
  },
  pt: {
    thanks: "obrigad[oa]s?|agradec\\w+|agradecimentos?",
    because: "por|pelo|pela|que|cujo",
    backing: "pel[oa] (?:(?:seu|sua) )?(?:[a-z]+ )?(?:apoio|patrocinio|suporte)",
    deeds: "apoi\\w+|patroc\\w+|financ\\w+|suporte",
    ours: "n?est[ea]s?|dest[ea]s?|noss[oa]s?|meus?|minhas?",
    triggers: [],
  },
  nl: {
    thanks: "dank\\w*|bedank\\w*",
    because: "voor|die|dat",
    backing: "voor (?:(?:de|het|hun) )?(?:[a-z]+ )?(?:steun|ondersteuning|sponsoring|bijdrage)",
    deeds: "steun\\w*|ondersteun\\w*|sponsor\\w*|financ\\w+|gesponsord",
    ours: "deze|dit|onze|ons|mijn",
    triggers: ["dank aan", "danken"],
  },
  pl: {
    thanks: "dziek\\w+|podziekowani\\w+",
    because: "za|ktor\\w+|ze",
    backing: "za (?:[a-z]+ )?(?:wsparcie|sponsoring|pomoc)",
    deeds: "wspar\\w+|wspier\\w+|sponsor\\w+|finansow\\w+|pomoc",
    ours: "te|tej|tego|ten|nasz\\w*|moj\\w*|moich",
    triggers: [],
  },
  sv: {
    thanks: "tack\\w*",
    because: "for|som|vars",
    backing: "for (?:(?:ert|sitt|deras) )?(?:[a-z]+ )?(?:stod\\w*|sponsring\\w*|bidrag\\w*)",
    deeds: "stod\\w*|sponsr\\w*|finansier\\w*|bidrag\\w*",
    ours: "det har|den har|detta|denna|var|vart|vara|min|mitt|mina",
    triggers: ["tack till", "stort tack"],
  },
};

/** Thanks to a firm for what it does for the comments: "Thanks to Acme for backing this Q&A". */
export const gratitudeCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(byLanguage).map(
    ([language, { thanks, because, deeds, ours, makes, backing, triggers }]) => [
      language,
      {
        media: "",
        triggers,
        cues: [
          {
            kind: "thanks",
            at: "any",
            pattern: `\\b(?:${thanks})\\b[^.?!]{2,60} (?:${because}) (?:[\\p{L}']+ ){0,3}?(?:${deeds})(?: [\\p{L}']+){0,2}? (?:${ours}) (?:[\\p{L}'-]+ ){0,2}?(?:{media}|${thingsOf(language)}|${ofOnes})\\p{L}{0,3}(?![\\p{L}])`,
          },
          {
            kind: "thanks",
            at: "any",
            pattern: `\\b(?:${thanks})\\b (?<firm>[^.?!,;]{4,50}?),? ${backing}[.!]*$`,
          },
          {
            kind: "thanks",
            at: "any",
            pattern: `\\b(?:${thanks}) ${backing} (?<firm>[^.?!,;]{4,50})[.!]*$`,
          },
          ...(makes === undefined
            ? []
            : [
                {
                  kind: "thanks" as const,
                  at: "any" as const,
                  pattern: `\\b(?:${thanks})\\b[^.?!]{2,60} (?:${because}) (?:${makes.verb}) (?:${ours}) (?:[\\p{L}'-]+ ){0,2}?(?:{media}|${thingsOf(language)}) (?:${makes.what})`,
                },
              ]),
        ],
      },
    ],
  ),
);
