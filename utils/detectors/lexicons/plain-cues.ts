import { plainGermanic } from "./plain-germanic";
import { plainOthers } from "./plain-others";
import { plainRomance } from "./plain-romance";
import type { TalkWords } from "./sponsor-lexicon";

/** Stems of these cues that no other list has. */
const stems: Readonly<Record<string, readonly string[]>> = {
  ja: ["お送り", "お届け", "コラボ"],
  ko: ["무상", "무료", "함께합", "함께해", "함께했", "함께하는", "함께만들"],
  zh: ["资助", "資助", "免费", "免費", "无偿", "协办", "協辦", "协助", "推出", "播出"],
  ru: [
    "предоставлен",
    "подарен",
    "прислан",
    "выдан",
    "коллаборации",
    "участии",
    "содействии",
    "меценат",
    "покровитель",
  ],
  tr: ["sundu", "sunuyor", "destekledi", "birligi"],
  pl: ["prezent", "upominek", "paczka", "otrzymal", "dostal", "funduje", "patron"],
  sv: ["fatt av", "fatt fran", "lanat", "fick jag", "skickades"],
  de: ["gestellt", "geliehen", "pate", "patin"],
  fr: ["fourni", "prete", "cede", "envoye", "aimable", "present"],
  es: [
    "cedid",
    "prestad",
    "regalad",
    "enviad",
    "facilitad",
    "proporcionad",
    "por ceder",
    "por prestar",
    "por enviar",
    "traen",
    "trae ",
    "presenta",
    "ofrec",
  ],
  it: ["fornit", "prestat", "inviat", "regalat", "concessione"],
  pt: ["cedid", "fornecid", "emprestad", "enviad", "oferec", "padrinho"],
  nl: ["gekregen", "geleend", "ontvangen", "cadeau", "met dank", "tot stand"],
  en: [
    "pr product",
    "pr gift",
    "pr package",
    "press sample",
    "on a paid",
    "for a paid",
    "word from",
    "note from",
    "update from",
    "supplied by",
    "gifted",
    "sent by",
    "sent over",
    "lent by",
    "loaned by",
    "for sending",
    "for lending",
    "for providing",
    "for supplying",
    "for gifting",
    "together with",
  ],
};

/**
 * Plain ways to say it that the other tables leave out: that a thing comes courtesy of somebody, whose
 * patron somebody is, what a partner has for the reader. By language.
 */
export const plainCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries({ ...plainGermanic, ...plainRomance, ...plainOthers }).map(([language, cues]) => {
    return [language, { media: "", triggers: stems[language] ?? [], cues }];
  }),
);
