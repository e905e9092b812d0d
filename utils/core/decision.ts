/**
 * A decision is an immutable event. Nothing is ever edited: undo, redo, resolve and what was seen
 * on the site later are events of their own (docs/adr/0002-decision-log.md).
 */
export type Facet =
  /** What becomes of the comment: approve, hold, spam, trash. */
  | "verdict"
  /** What becomes of its sponsor line: label, strip. */
  | "action"
  | "pin"
  | "note"
  | "claim"
  /** One line wherever it stands on the site (comment "line:<hash>", post "*"): label, strip, allow. */
  | "line";

/** What the comment was when it was judged; an edit shows by a difference here. */
export interface Subject {
  /** SHA-256 (first 16 hex digits, keyed) of the text as it stood. */
  readonly textHash: string;
  /** The same of the normalised text: white space, case and typography do not count. */
  readonly normHash: string;
  readonly linksHash: string;
}

export interface DecisionSpan {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** Role of a person in the team; "reader" decides only for their own view. */
export type Role = "moderator" | "editor" | "reader";

export interface DecisionEvent {
  readonly v: 1;
  /** `<page prefix>:<sha-256 of the canonical JSON without id and sig>`; see decision-event.ts. */
  readonly id: string;
  readonly site: string;
  readonly post: string;
  readonly comment: string;
  readonly parent?: string;
  readonly facet: Facet;
  /** A value of the facet; "none" takes the facet back to undecided; "undo" goes with `target`. */
  readonly value: string;
  readonly reasons: readonly string[];
  readonly spans?: readonly DecisionSpan[];
  /** The event that an undo (or the undo of an undo: redo) takes back. */
  readonly target?: string;
  readonly subject: Subject;
  /** Ids of the events of this comment and facet that the person saw when deciding. */
  readonly heads: readonly string[];
  /** Hybrid logical clock, see clock.ts. */
  readonly hlc: string;
  readonly device: string;
  readonly seq: number;
  readonly actor: string;
  readonly role: Role;
  readonly rules: readonly {
    readonly id: string;
    readonly version: string;
    readonly score: number;
  }[];
  /** The caller's request id: a repeated request is acknowledged, not stored again. */
  readonly request: string;
  /** Of the stored shape, and not used yet: end of a claim (ms since 1970), a team's signature. */
  readonly expires?: number;
  readonly sig?: string;
}

/** What a person asks for; the background turns it into an event. */
export interface DecisionRequest {
  readonly request: string;
  readonly post: string;
  readonly comment: string;
  readonly parent?: string;
  readonly facet: Facet;
  readonly value: string;
  readonly reasons?: readonly string[];
  readonly spans?: readonly DecisionSpan[];
  readonly target?: string;
  readonly subject: Subject;
  readonly rules?: DecisionEvent["rules"];
  /** Shown in options for "always" rules and in history; kept apart from the log, ≤ 300 units. */
  readonly excerpt?: string;
}

/** One facet of one comment, folded. */
export interface FacetState {
  readonly value: string;
  /** More than one different value stands: two people decided without seeing each other. */
  readonly isDisputed: boolean;
  /** The standing events, one if undisputed (or several that agree). */
  readonly heads: readonly string[];
  readonly event: DecisionEvent;
}

/** The folded decisions of one comment. A facet without a decision is absent. */
export interface CommentDecisions {
  readonly comment: string;
  readonly facets: Readonly<Partial<Record<Facet, FacetState>>>;
}

/** What an undo or redo names: the event it takes back, and where that one belongs. */
export type UndoStep = Pick<DecisionEvent, "id" | "comment" | "facet" | "post">;

/** The folded decisions of one page, as the background answers them. */
export interface PageDecisions {
  readonly site: string;
  readonly post: string;
  readonly comments: Readonly<Record<string, CommentDecisions>>;
  /** "line:<hash>" → value, the site's standing line rules. */
  readonly lines: Readonly<Record<string, FacetState>>;
  /** The person's own steps on this page, newest last: what undo and redo would take back next. */
  readonly undoable: readonly UndoStep[];
  readonly redoable: readonly UndoStep[];
}
