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
 * "own": where a line of its own,
 * or a bracket, begins. "line": all of it, but for punctuation and emoji. "label": the line's beginning, in brackets
 * or with a colon, dash or bar behind. "coined": behind a coined name that begins the line ("VoltDesk
 * is sponsored by"); behind other names it is news ("Arsenal is sponsored by").
 * "named": behind nothing but a firm's name ("Acme Bank supports our newsroom").
 */
export type CuePlace = "any" | "start" | "own" | "line" | "label" | "coined" | "named";

/**
 * What must follow the cue. "name": something name-like. "firm": a name in capitals. "end": a name, and then the
 * sentence ends. "firm-end": both, and no word of every day. "code": a token in capitals or with digits. Absent: nothing.
 */
export type CueTail = "name" | "firm" | "end" | "firm-end" | "code";

export interface Cue {
  /**
   * Source of a regular expression over folded text (lower case, no diacritics, straight quotes
   * and hyphens). `{media}`, `{sponsor}` and `{by}` stand for the lexicon's own alternatives.
   * What a group "firm" takes has to be called as firms are;
   * a group "code" takes a code that stands inside the cue. Only bounded repetition, so that matching stays linear.
   */
  readonly pattern: string;
  readonly kind: CueKind;
  readonly at: CuePlace;
  readonly tail?: CueTail;
  /** "possible" where the words are used honestly too. */
  readonly band?: "possible";
  /** Somebody has to be named in the sentence, wherever, and not in quotation marks. */
  readonly isNamed?: true;
  /** Its words are of every day: firms are named by them, and no disguise is undone into them. */
  readonly isPlain?: true;
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

/** What comments and their threads are called, and how it is said that somebody pays for them. */
export interface TalkWords {
  /** Comment, reply, discussion, column: as nouns of the language. */
  readonly media: string;
  readonly triggers: readonly string[];
  readonly cues: readonly Cue[];
}
