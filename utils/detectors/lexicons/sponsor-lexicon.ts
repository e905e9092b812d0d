/**
 * What a cue is, for the sentence that explains it:
 * thanks ("Thank you to our sponsor"), sponsored ("brought to you by"), partner ("in partnership
 * with"), label ("Advertisement"), disclosure ("affiliate links"), code ("use code SAVE10"),
 * tag ("#ad"), break ("a word from our sponsors").
 */
export type CueKind =
  | "thanks"
  | "sponsored"
  | "partner"
  | "label"
  | "disclosure"
  | "code"
  | "tag"
  | "break";

/**
 * Where in a line a cue counts. "any": anywhere in a sentence. "start": where a sentence begins.
 * "line": the whole line, but for punctuation and emoji. "label": the line's beginning, in brackets
 * or with a colon, dash or bar behind. "coined": behind a coined name that begins the line ("VoltDesk
 * is sponsored by"); behind other names it is news ("Arsenal is sponsored by").
 */
export type CuePlace = "any" | "start" | "line" | "label" | "coined";

/**
 * What must follow the cue. "name": something name-like. "end": a name, and then the sentence ends.
 * "code": a token in capitals or with digits. Absent: nothing.
 */
export type CueTail = "name" | "end" | "code";

export interface Cue {
  /**
   * Source of a regular expression over folded text (lower case, no diacritics, straight quotes
   * and hyphens). `{media}`, `{sponsor}` and `{by}` stand for the lexicon's own alternatives.
   * Only bounded repetition, so that matching stays linear.
   */
  readonly pattern: string;
  readonly kind: CueKind;
  readonly at: CuePlace;
  readonly tail?: CueTail;
  /** "possible" where the words are used honestly too. */
  readonly band?: "possible";
}

/** Disclosure words of one language. All strings are folded (see fold-letters.ts). */
export interface SponsorLexicon {
  readonly language: string;
  /** Stems one of which is in every cue: a text without any is not looked at further. */
  readonly triggers: readonly string[];
  /** Whether words are parted by spaces (not in ja, zh). */
  readonly hasSpaces: boolean;
  readonly media: string;
  readonly sponsor: string;
  /** What comes before the sponsor's name: "by", "von", "par". */
  readonly by: string;
  readonly cues: readonly Cue[];
  /** Words that turn a cue into talk about sponsoring: negations, critique, third parties. */
  readonly against: string;
  /** Bodies that pay for public things and are no sponsors of a comment. */
  readonly bodies: string;
}
