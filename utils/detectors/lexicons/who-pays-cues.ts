import type { TalkWords } from "./sponsor-lexicon";
import { whoPaysPolish } from "./who-pays-pl";
import { whoPaysRussian } from "./who-pays-ru";
import { whoPaysTurkish } from "./who-pays-tr";

/** Who pays, lends and gives, in languages that decline names or put the verb last. By language. */
export const whoPaysCues: Readonly<Record<string, TalkWords>> = {
  pl: whoPaysPolish,
  ru: whoPaysRussian,
  tr: whoPaysTurkish,
};
