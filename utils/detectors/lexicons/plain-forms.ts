import type { Cue } from "./sponsor-lexicon";

export const sponsored = (pattern: string, more: Partial<Cue> = {}): Cue => {
  return { kind: "sponsored", at: "any", tail: "firm-end", pattern, ...more };
};
export const whole = (pattern: string, more: Partial<Cue> = {}): Cue => {
  return { kind: "sponsored", at: "any", pattern, ...more };
};
export const partner = (pattern: string, more: Partial<Cue> = {}): Cue => {
  return { kind: "partner", at: "any", tail: "firm-end", pattern, ...more };
};
export const label = (pattern: string): Cue => ({ kind: "label", at: "any", pattern });
/** The same, where labels stand. */
export const lineLabel = (pattern: string): Cue => ({ kind: "label", at: "label", pattern });

/** What somebody got and writes about: goods, how they came, and from which firm. */
export const gift = (pattern: string): Cue => {
  return {
    kind: "disclosure",
    at: "any",
    pattern: `${pattern} (?:[^.?!,]{3,40}, [^.?!]*(?:gratuit|gratis|kostenlos|for free|bezplatn|бесплатно)|(?<firm>[^.?!,;]{3,40})(?:[.!,].*| #\\p{L}+.*)?$)`,
  };
};

/** One or two words of what is shown, none of them blamed or small. */
export const nouns = "(?<nouns>(?:[\\p{L}\\p{N}'’&-]+ ){1,3}?)";
