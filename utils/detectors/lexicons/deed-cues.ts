import { deedWords } from "./deed-words";
import type { Cue, TalkWords } from "./sponsor-lexicon";
import { englishDeeds, inverted, placement, wholeDeeds } from "./whole-deeds";

/** A word of what is sponsored. The group "nouns" has such words, the group "thing" the first two. */
const noun = "[\\p{L}\\p{N}'’&-]+ ";
const thing = "(?=(?<thing>(?:[\\p{L}\\p{N}'’-]+ ){0,2}))";
/** Where one word is verb and participle ("laget sponsras av" is news), the participles. */
const participles: Readonly<Record<string, string>> = {
  sv: "sponsra[dt]|presenterat|mojliggjort",
};
/** What readers need not pay for, in any language. */
const free =
  "free|kostenlos\\w*|kostenfrei\\w*|gratis|gratuit\\w*|kostnadsfri\\w*|kosteloos|darmow\\w+|bezplatn\\w+";
/** "Supplied" by "our" partner, in any language. */
const supplied =
  "suppl\\w+|provided|offered|prepared|gestellt|geliefert|fourni\\w*|cedid\\w+|fornit\\w+|fornecid\\w+|geleverd|dostarcz\\w+|levereras";
const ourOwn =
  "(?:our|unser\\w*|notre|nos|nuestr\\w+|nostr\\w+|noss\\w+|onze|nasz\\w*|vara?) (?:\\w+ )?";
const gap = "(?: [\\p{L}\\p{N}'’-]+){0,3}?";

/**
 * Cues of what is done for something shown, whatever it is called ("This map is sponsored by Acme"),
 * of "our sponsors" who do it, and of friends who stand between the support and the firm ("With
 * support from our friends at Acme").
 */
export const deedCues: Readonly<Record<string, TalkWords>> = {
  ...Object.fromEntries(
    Object.entries(deedWords).map(
      ([
        language,
        { these, be, paid, backed, by, ties, warmly, ours, support, of, friends, triggers },
      ]) => {
        const cues: Cue[] = [
          {
            kind: "sponsored",
            at: "any",
            tail: "firm-end",
            pattern: `^(?:\\P{L}{0,4})(?:${these}) ${thing}[\\p{L}\\p{N}'’-]+${gap} ${be}(?:[\\p{L}]+ )?(?:${paid}) (?:${by})(?![\\p{L}])`,
          },
          {
            kind: "sponsored",
            at: "any",
            tail: "firm-end",
            pattern: `(?<!\\p{L})(?:${warmly}) (?:${paid}|${ties}|supported|funded|unterstutzt|soutenue?s?|apoyad[oa]s?|ondersteund)(?: (?:${by}))?(?![\\p{L}])`,
          },
          {
            kind: "sponsored",
            at: "any",
            pattern: `^\\P{L}{0,4}(?:${these}) (?<nouns>(?:${noun}){1,3}?)${be}(?:[\\p{L}]+ )?(?:${backed}) (?:${by})(?: (?:the|der|dem|la|le|el|il|o|a|de|het))? (?<firm>[^.?!,]{3,40})[.!]?$`,
          },
          {
            kind: "partner",
            at: "own",
            tail: "firm-end",
            pattern: `(?<nouns>(?:${noun}){1,3})(?:\\w+ )?(?:${supplied}) (?:${by}|dal|przez) ${ourOwn}(?:partner|sponsor${language === "pl" ? "" : "|partenair|colabor|patroc|parcei"})\\w*`,
          },
          {
            kind: "sponsored",
            at: "own",
            tail: "firm-end",
            band: "possible",
            pattern: `(?<nouns>(?:${noun}){1,3})(?:${participles[language] ?? paid}) (?:${by})`,
          },
          {
            kind: "partner",
            at: "own",
            band: "possible",
            pattern: `(?<nouns>(?:${noun}){1,3})(?:${ties}) (?<firm>[^.?!,:;–—]{3,40})(?:[,:;–—][^.?!]*)?[.!)\\]]*$`,
          },
          {
            kind: "sponsored",
            at: "any",
            pattern: `(?:${paid}) (?:in part )?(?:${by})? ?(?:[^.?!]{2,30} (?:and|und|et|y|e|en|i|och) (?:(?:${by}) )?)?(?:the (?:\\w+ )?(?:support|help|backing) of )?${ours}(?![\\p{L}])`,
          },
          {
            kind: "sponsored",
            at: "any",
            pattern: `(?<!\\p{L})${support} (?:${of}) (?:${ours})(?!\\p{L})`,
          },
          {
            kind: "sponsored",
            at: "any",
            tail: "firm-end",
            pattern: `(?<!\\p{L})(?:comes?|komm(?:en|t)|vien[nt]?(?:en)?t?|vienen?|vengono|vem|komen|komt|pochodz[ia]|kommer) (?:${of}|${by}) ${ours}`,
          },
          {
            kind: "sponsored",
            at: "any",
            tail: "end",
            pattern: `(?<!\\p{L})(?:${free})(?!\\p{L})[^.?!]{2,60}? (?:${paid}) (?:${by})(?!\\p{L})`,
          },
          {
            kind: "sponsored",
            at: "start",
            tail: "firm-end",
            pattern: `(?:(?:{media} )?[^.?!]{0,24}?(?:[td][oaie]s?|ed|ee?s?|et|on[aey]) |{media} [^.?!]{0,24}?)?${support} (?:${friends}|${of})`,
          },
        ];
        if (language === "en") cues.push(...englishDeeds);
        const turned = inverted[language];
        if (turned !== undefined) {
          cues.push({ kind: "sponsored", at: "start", tail: "firm-end", pattern: turned });
        }
        const placed = placement[language];
        if (placed !== undefined) cues.push({ kind: "disclosure", at: "any", pattern: placed });
        return [language, { media: "", triggers, cues }];
      },
    ),
  ),
  ...Object.fromEntries(
    Object.entries(wholeDeeds).map(([language, cues]) => [
      language,
      { media: "", triggers: [], cues },
    ]),
  ),
};
