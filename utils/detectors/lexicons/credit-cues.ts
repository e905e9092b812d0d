import type { Cue, TalkWords } from "./sponsor-lexicon";

/** "Is sponsoring us", behind a firm's name. By language; folded. */
const us: Readonly<Record<string, string>> = {
  en: "(?:(?:is|are) (?:\\w+ )?sponsoring|(?:has|have) (?:\\w+ )?sponsored|sponsors) (?:us|me|this (?:\\w+ )?{media})(?! of)|(?:is|are) (?:kindly )?(?:providing|hosting) our (?:venue|space|food|drinks|prizes)",
  de: "sponsert (?:uns|mich)",
  fr: "nous (?:a )?sponsorise",
  es: "nos (?:ha )?patrocin\\w*",
  it: "ci sponsorizza",
  pt: "nos patrocina",
  nl: "sponsort ons",
  sv: "sponsrar oss",
  ru: "спонсирует нас",
};
const triggers: Readonly<Record<string, string>> = {
  en: "grateful to|for donating|for granting|is providing|are providing|sponz",
};
/** What a firm that is thanked provided. */
const provides =
  "for (?:kindly |generously )?(?:providing|supplying|donating|hosting|granting|supporting|sponsoring|lending)(?! (?:the )?(?:news|facts|truth|link)) [^.?!]{0,60}(?:licen[sc]es?|accounts?|hosting|infrastructure|servers?|credits|(?:integration|testing) support|equipment|devices?|prizes|venue|samples?|boards?|hardware|software|platform)";

/** What stands between the thanks and a firm. */
const to = "so much|a lot|very much|to|the|good|kind|people|folks|team|at";
/** Names of what is handed out where people meet. */
const treats = "(?:prizes?|pizza|food|drinks|coffee|lunch|dinner|venue)";
/** Only English has so many; last, labels of platforms in languages that have no list of their own. */
const english: readonly Cue[] = [
  {
    kind: "sponsored",
    at: "any",
    tail: "firm",
    pattern: `\\b${treats} (?:(?:is|are|were|kindly) )*(?:sponsored|donated) by`,
  },
  {
    kind: "label",
    at: "line",
    pattern: "(?:sponzorovan[oey]|sponsoreret|sponset)",
  },
  {
    kind: "thanks",
    at: "any",
    pattern: `\\b(?:thanks?|thank you|grateful)\\b[^.?!]{0,12}? (?<firm>[^.?!,;]{4,60}?),? ${provides}`,
  },
  {
    kind: "thanks",
    at: "any",
    tail: "firm",
    band: "possible",
    pattern: `\\b(?:thanks?|thank you|grateful to)(?! (?:to )?god )(?: (?:${to})){0,6}(?= [^.?!,;]{3,40} ${provides})`,
  },
];

/**
 * Who sponsors us, said behind a firm's name, and firms that are thanked for what they provide
 * ("Thanks to NodeWorks for providing the servers"). By language.
 */
export const creditCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(us).map(([language, own]) => {
    const cues: Cue[] = [{ kind: "sponsored", at: "named", pattern: ` (?:${own})(?!\\p{L})` }];
    if (language === "en") cues.push(...english);
    return [language, { media: "", triggers: triggers[language]?.split("|") ?? [], cues }];
  }),
);
