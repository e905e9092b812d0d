import type { Cue } from "./sponsor-lexicon";

/** Where the verb stands behind who pays, the cue ends before him and looks ahead for it. */
export const ahead = (pattern: string): Cue => ({
  kind: "sponsored",
  at: "any",
  tail: "firm",
  pattern,
});
/** A label and a name, however short: it says all. */
export const byline = (pattern: string): Cue => {
  return { kind: "sponsored", at: "start", tail: "firm-end", pattern: `(?:${pattern}) ?:` };
};
export const coded = (pattern: string): Cue => ({ kind: "code", at: "any", tail: "code", pattern });
export const offer = (pattern: string): Cue => ({ kind: "code", at: "any", pattern });
/** A tag that a whole sentence follows is about that one alone. */
export const tagged = (tags: string): Cue => {
  return { kind: "label", at: "start", pattern: `#(?:${tags})(?= [^.?!#]{8,90}[.!]+$)` };
};
