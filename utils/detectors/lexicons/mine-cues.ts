import { mineEastern } from "./mine-eastern";
import type { Cue, TalkWords } from "./sponsor-lexicon";

/**
 * Who pays for what is one's own, and what a link of one's own gives ("제 코드 X 쓰시면 할인됩니다"), in
 * languages whose words are not parted, or decline. By language.
 */
export const mineCues: Readonly<Record<string, TalkWords>> = Object.fromEntries(
  mineEastern.map(([language, triggers, own]) => {
    // Firms are named by such words, too, and no disguise is undone into them.
    const cues = own.map((cue): Cue => ({ ...cue, isPlain: true }));
    return [language, { media: "", triggers: triggers.split("|"), cues }];
  }),
);
