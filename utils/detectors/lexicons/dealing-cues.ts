import { de } from "./dealing-de";
import { en } from "./dealing-en";
import { nl } from "./dealing-nl";
import { sv } from "./dealing-sv";
import type { TalkWords } from "./sponsor-lexicon";

/**
 * What commenters and editors tell of their dealings with a firm: goods that came free or on loan,
 * who pays for a page to be there, what its readers get off, and what a link earns. By language.
 */
export const dealingCues: Readonly<Record<string, TalkWords>> = { en, de, nl, sv };
