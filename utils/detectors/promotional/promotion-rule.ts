/** A way in which comments promote. `pattern` reads folded text, with bounded repetition only. */
export interface PromotionRule {
  /** Message id of the reason; it gets the matched words as its argument. */
  readonly reason: string;
  /** How sure the pattern makes by itself, 0–1. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** What it looks for first are names, as words of their own. */
  readonly isOfNames?: true;
}
