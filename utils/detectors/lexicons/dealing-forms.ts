import { whole } from "./plain-forms";
import type { Cue } from "./sponsor-lexicon";

export const told = (pattern: string): Cue => ({ kind: "disclosure", at: "any", pattern });
/** Who pays stands before it, and nothing else. */
export const behindFirm = (pattern: string): Cue => {
  return { kind: "sponsored", at: "named", pattern: ` ${pattern}` };
};
export const opening = (kind: Cue["kind"], pattern: string): Cue => {
  return { kind, at: "start", tail: "firm-end", pattern };
};
/** Of states and parties it is said in anger. */
export const byFirm = (pattern: string): Cue => {
  return whole(`^\\P{L}{0,4}${pattern} (?<firm>[^.?!,]{3,40})[.!]?$`);
};
/** Goods, and which firm they came from. */
export const goods = (pattern: string): Cue => ({
  kind: "disclosure",
  at: "any",
  tail: "firm-end",
  pattern,
});
/** Pictures that point at what is advertised, behind the label. */
export const pointing = (words: string): Cue => {
  return { kind: "label", at: "any", pattern: `^\\P{L}{0,4}(?:${words}) ?[👉➡📢→►📣▶🔥✨⭐⬇]` };
};
