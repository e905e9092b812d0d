import { told } from "./dealing-forms";
import type { Cue, TalkWords } from "./sponsor-lexicon";

/** Who was offered money for it may have said no. */
const free = "(?<!(?:euro|kron\\p{L}+) .{0,20})";
const text = "(?:\\p{L}+ ){0,2}?(?:re[csz]en[saz]|review|bewert|opini|analis)";

/** "In exchange for", by language; folded. Others have it in their own lexicons. */
const words: Readonly<Record<string, string>> = {
  de: "im (?:aus)?tausch gegen",
  es: "a cambio de",
  it: "in cambio di",
  pt: "em troca de",
  nl: "in ruil voor",
  sv: "i utbyte mot|mot att jag",
};

/** What a firm, by name, gave for a review: "Acme sent it to me in exchange for one." By language. */
export const barterCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  Object.entries(words).map(([language, swap]) => {
    const cue: Cue = { ...told(`${free}(?:${swap}).{0,2}?${text}`), isNamed: true };
    return [
      language,
      { media: "", triggers: swap.replace("im (?:aus)?", "").split("|"), cues: [cue] },
    ];
  }),
);
