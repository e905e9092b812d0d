/** A way of writing that hides words from machines and not from people. */
export type TrickKind =
  | "invisible"
  | "bidi"
  | "overlay"
  | "styled"
  | "lookalike"
  | "spaced"
  | "emoji"
  | "leet";

/** One place where a trick was undone; offsets are UTF-16 units of the original text. */
export interface Trick {
  readonly kind: TrickKind;
  readonly start: number;
  readonly end: number;
}
